import Box from '@mui/material/Box';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { CandidateVerdict } from '#shared/contract/evaluation.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { ListedChip } from './verdict-words.tsx';

interface OtherRoutesProps {
  readonly routes: CandidateVerdict['routes'];
  /** The judged one. */
  readonly chosen: string | null;
}

/** Every clause of the award that this kind of subject may come by, each judged by itself. */
export function OtherRoutes({ routes, chosen }: OtherRoutesProps) {
  const t = useTexts(texts);
  return (
    <Fold title={t('otherRoutes', { count: routes.length })}>
      {routes.map((route) => (
        <Box
          key={route.id}
          sx={{ display: 'grid', gap: '2px', pt: 0.75, borderTop: '1px solid var(--sv-line)' }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <b>{citationText(route.cite)}</b>
            <ListedChip row={route} t={t} />
            {route.id === chosen && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('chosenRoute')}
              </Box>
            )}
          </Box>
          <Box>{route.label}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.85rem', overflowWrap: 'anywhere' }}>
            {[
              route.failing > 0 ? t('countsFailing', { count: route.failing }) : '',
              route.open > 0 ? t('countsOpen', { count: route.open }) : '',
              route.missing ?? '',
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </Box>
        </Box>
      ))}
    </Fold>
  );
}
