import { styled } from '@mui/material/styles';
import { useId, useMemo, useState } from 'react';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

const Group = styled('details')({
  '& summary': {
    display: 'flex',
    alignItems: 'baseline',
    gap: 6,
    fontWeight: 600,
    marginBottom: 2,
    cursor: 'pointer',
    listStyle: 'none',
  },
  '& summary::-webkit-details-marker': { display: 'none' },
  '& summary::after': { content: '"›"', marginLeft: 'auto', color: 'var(--sv-muted)' },
  '&[open] > summary::after': { transform: 'rotate(90deg)' },
  '& fieldset': { border: 0, margin: 0, padding: 0, minWidth: 0 },
  '& label': { display: 'flex', alignItems: 'baseline', gap: 6, minHeight: 24, cursor: 'pointer' },
  '& input[type="checkbox"]': {
    flex: 'none',
    margin: 0,
    accentColor: 'var(--sv-red)',
    transform: 'translateY(1px)',
  },
  '& input[type="search"]': {
    width: '100%',
    height: 28,
    margin: '2px 0 4px',
    padding: '0 8px',
    font: 'inherit',
    color: 'inherit',
    background: 'var(--sv-surface)',
    border: '1px solid var(--sv-control)',
    borderRadius: 6,
  },
  '& .name': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .count, & .none': { color: 'var(--sv-muted)' },
  '& .all': { maxHeight: 260, overflow: 'auto' },
  '& button': {
    border: 0,
    padding: '2px 0',
    background: 'none',
    font: 'inherit',
    color: 'var(--sv-red)',
    cursor: 'pointer',
  },
});

/** Values shown before "more", and how many make a box to filter them worth its room. */
const SHORT = 5;
const LONG = 12;
/** Lines drawn at once; a filter finds the others. */
const MOST_DRAWN = 200;

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Counted, but nothing to choose by ("not known"). */
  readonly fixed?: boolean;
}

interface FacetGroupProps {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly startOpen?: boolean;
}

/** Values of one facet with their exact counts; several may be chosen. Chosen ones are never hidden. */
export function FacetGroup({ title, choices, chosen, onToggle, startOpen = true }: FacetGroupProps) {
  const t = useTexts(archive);
  const s = useTexts(archiveSearch);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState('');
  const id = useId();
  const key = searchKey(filter);
  const matching = useMemo(
    () => (key === '' ? choices : choices.filter(({ label }) => searchKey(label).includes(key))),
    [choices, key],
  );
  const shown = all
    ? matching.slice(0, MOST_DRAWN)
    : choices.filter((one, index) => index < SHORT || chosen.includes(one.value));
  const hidden = choices.length - shown.length;
  return (
    <Group open={startOpen || chosen.length > 0}>
      <summary>
        {title}
        {chosen.length > 0 && <span className="count">({chosen.length})</span>}
      </summary>
      {choices.length === 0 && <span className="none">{t('noFacets')}</span>}
      {all && choices.length > LONG && (
        <input
          type="search"
          aria-label={s('filterFacet', { facet: title })}
          placeholder={s('filterFacet', { facet: title })}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <fieldset aria-label={title} className={all && shown.length > LONG ? 'all' : ''}>
        {shown.map((one) => (
          <label key={one.value} htmlFor={`${id}-${one.value}`} title={one.label}>
            <input
              id={`${id}-${one.value}`}
              type="checkbox"
              checked={chosen.includes(one.value)}
              disabled={one.fixed ?? false}
              onChange={() => onToggle(one.value)}
            />
            <span className="name">{one.label}</span>
            <span className="count">{count(one.count, language)}</span>
          </label>
        ))}
        {all && shown.length === 0 && <span className="none">{s('facetNone')}</span>}
      </fieldset>
      {choices.length > SHORT && (all || hidden > 0) && (
        <button
          type="button"
          onClick={() => {
            setAll(!all);
            setFilter('');
          }}
        >
          {all ? s('less') : s('more', { count: count(hidden, language) })}
        </button>
      )}
    </Group>
  );
}
