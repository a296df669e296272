import Box from '@mui/material/Box';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { groupMissing } from './group-missing.ts';

/** More names than this and a paper says how many it lacks; the names open on demand. */
const NAMES_SHOWN = 3;

/** The papers a return named: a line a paper, so that forty reports are one line. */
export function MissingPapersList({ missing }: { missing: readonly string[] }) {
  const t = useTexts(steps);
  if (missing.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: '18px', whiteSpace: 'normal' }}>
      {groupMissing(missing).map(({ paper, of }) => (
        <li key={paper}>
          {of.length <= NAMES_SHOWN ? (
            [paper, of.join(', ')].filter((part) => part !== '').join(': ')
          ) : (
            <Fold quiet title={t('missingOf', { paper, count: of.length })}>
              <Box sx={{ maxHeight: 140, overflow: 'auto' }}>{of.join('; ')}</Box>
            </Fold>
          )}
        </li>
      ))}
    </Box>
  );
}
