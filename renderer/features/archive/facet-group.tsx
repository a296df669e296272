import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { Facet } from '#renderer/features/archive/use-facets.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';

const Group = styled('fieldset')({
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  '& legend': { padding: 0, fontWeight: 600, marginBottom: 4 },
  '& label': { display: 'flex', alignItems: 'baseline', gap: 6, minHeight: 24, cursor: 'pointer' },
  '& input': { flex: 'none', margin: 0, accentColor: 'var(--sv-red)', transform: 'translateY(1px)' },
  '& .name': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .count, & .none': { color: 'var(--sv-muted)' },
  '& button': {
    border: 0,
    padding: '2px 0',
    background: 'none',
    font: 'inherit',
    color: 'var(--sv-red)',
    cursor: 'pointer',
  },
});

/** Values shown before "more". */
const SHORT = 6;

interface FacetGroupProps {
  readonly title: string;
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly label: (value: { readonly value: string; readonly label: string }) => string;
  readonly onToggle: (value: string) => void;
}

/** Values of one facet with their exact counts; several may be chosen. Chosen ones are never hidden. */
export function FacetGroup({ title, facet, chosen, label, onToggle }: FacetGroupProps) {
  const t = useTexts(archive);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const id = useId();
  const missing = chosen
    .filter((value) => !facet.some((one) => one.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const values = [...missing, ...facet];
  const shown = all ? values : values.filter((one, index) => index < SHORT || chosen.includes(one.value));
  const hidden = values.length - shown.length;
  return (
    <Group>
      <legend>{title}</legend>
      {values.length === 0 && <span className="none">{t('noFacets')}</span>}
      {shown.map((one) => (
        <label key={one.value} htmlFor={`${id}-${one.value}`} title={label(one)}>
          <input
            id={`${id}-${one.value}`}
            type="checkbox"
            checked={chosen.includes(one.value)}
            onChange={() => onToggle(one.value)}
          />
          <span className="name">{label(one)}</span>
          <span className="count">{count(one.count, language)}</span>
        </label>
      ))}
      {(hidden > 0 || all) && values.length > SHORT && (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? t('lessUnits') : t('moreUnits', { count: hidden })}
        </button>
      )}
    </Group>
  );
}
