import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { WAITING_STATES } from '#shared/domain/workflow.ts';
import { EDITORS } from '../rights.ts';
import { OfficerSelect } from './officer-select.tsx';
import { RequestsPanel } from './requests-panel.tsx';
import { SlipPanel } from './slip-panel.tsx';
import { StepStrip } from './step-strip.tsx';

interface StepsBarProps {
  readonly batch: Batch;
  readonly onError: (error: unknown) => void;
}

/** Above the list of a submission: its steps on a line, who handles it, its slips, what the step waits for. */
export function StepsBar({ batch, onError }: StepsBarProps) {
  const t = useTexts(steps);
  const mayAssign = useMay(EDITORS) && WAITING_STATES.includes(batch.state);
  const [slip, setSlip] = useState<'receipt' | 'return' | null>(null);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 560px', minWidth: 0 }}>
          <StepStrip batch={batch} />
        </Box>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {batch.receiptNumber !== null && (
            <Button size="small" onClick={() => setSlip('receipt')}>
              {t('receipt')}
            </Button>
          )}
          {batch.returnedTimes > 0 && (
            <Button size="small" onClick={() => setSlip('return')}>
              {t('returnSlip')}
            </Button>
          )}
          <Box sx={{ width: 190 }}>
            <OfficerSelect batch={batch} disabled={!mayAssign} onError={onError} />
          </Box>
        </Box>
      </Box>
      {batch.secret && (
        <Box
          role="note"
          sx={{
            px: 1.5,
            py: '6px',
            borderRadius: 1,
            bgcolor: 'var(--sv-warn-bg)',
            color: 'var(--sv-warn-ink)',
          }}
        >
          {t('secretCases', { count: batch.secretCount })}. {t('secretNote')}
        </Box>
      )}
      <RequestsPanel batch={batch} onError={onError} />
      {slip !== null && <SlipPanel batchId={batch.id} kind={slip} onClose={() => setSlip(null)} />}
    </>
  );
}
