import Box from '@mui/material/Box';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { writeBirthDate } from './birth-date.ts';

interface NameSuggestionsProps {
  readonly id: string;
  readonly honorees: readonly HonoreeSummary[];
  readonly active: number;
  readonly onPick: (honoree: HonoreeSummary) => void;
}

/** Known honorees of a name: who they are and how often they were honoured. */
export function NameSuggestions({ id, honorees, active, onPick }: NameSuggestionsProps) {
  const t = useTexts(candidates);
  const facts = ({ birthDate, position, unitName }: HonoreeSummary) =>
    [birthDate === null ? '' : t('bornIn', { date: writeBirthDate(birthDate) }), position, unitName]
      .filter((fact) => fact !== '')
      .join(' · ');
  return (
    <Box
      id={id}
      role="listbox"
      aria-label={t('knownHonorees')}
      sx={{
        position: 'absolute',
        top: '100%',
        left: 0,
        right: 0,
        zIndex: 10,
        mt: '4px',
        bgcolor: 'background.paper',
        border: '1px solid var(--sv-line)',
        borderRadius: 1,
        boxShadow: 6,
        maxHeight: 300,
        overflow: 'auto',
      }}
    >
      {honorees.map((honoree, index) => (
        <Box
          key={honoree.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box keeps the focus: a lost focus would close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(honoree)}
          sx={{
            p: '6px 10px',
            cursor: 'pointer',
            bgcolor: index === active ? 'var(--sv-red-soft)' : 'transparent',
            '&:hover': { bgcolor: 'var(--sv-row-hover)' },
          }}
        >
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
            <Box sx={{ fontWeight: 600 }}>{honoree.name}</Box>
            <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {honoree.awardCount > 0 ? t('awardsBefore', { count: honoree.awardCount }) : t('neverBefore')}
            </Box>
          </Box>
          <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>{facts(honoree)}</Box>
        </Box>
      ))}
    </Box>
  );
}
