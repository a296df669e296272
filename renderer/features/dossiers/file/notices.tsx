import Box from '@mui/material/Box';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import { STATE_TONE } from '../dossier-words.ts';

/** What must be known before anything else of a file: its state, who may use it, who has it, that it may soon be gone. */
export function Notices({ dossier }: { readonly dossier: DossierRecord }) {
  const t = useTexts(dossiers);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <StateChip tone={STATE_TONE[dossier.state]}>{t(`state_${dossier.state}`)}</StateChip>
      {dossier.access === 'restricted' && <StateChip tone="warn">{t('access_restricted')}</StateChip>}
      {dossier.loan !== null && (
        <StateChip tone={dossier.loan.late ? 'bad' : 'warn'}>
          {t('lentTo', {
            borrower: [dossier.loan.borrower, dossier.loan.borrowerUnit]
              .filter((part) => part !== '')
              .join(', '),
            due: fullDate(dossier.loan.dueOn),
          })}
        </StateChip>
      )}
      {dossier.disposal !== null && (
        <StateChip tone="bad">{t('onDisposal', { title: dossier.disposal.title })}</StateChip>
      )}
    </Box>
  );
}
