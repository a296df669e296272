import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '#renderer/api/client.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

interface SlipPanelProps {
  readonly batchId: string;
  readonly kind: 'receipt' | 'return';
  readonly onClose: () => void;
}

/** A slip as it prints: the receipt with the day of the result, or what the unit must bring. */
export function SlipPanel({ batchId, kind, onClose }: SlipPanelProps) {
  const t = useTexts(steps);
  const frame = useRef<PreviewHandle>(null);
  const slip = useQuery(
    api.nominations.slip.queryOptions({ input: { id: batchId, kind, nonce: pageNonce() } }),
  );
  const print = () => frame.current?.print();
  const title = kind === 'receipt' ? t('receipt') : t('returnSlip');
  useShortcut('ctrl+p', print, { label: t('print'), enabled: slip.data !== undefined });
  return (
    <SidePanel
      open
      title={title}
      onClose={onClose}
      width={680}
      footer={
        <PrimaryButton disabled={slip.data === undefined} onClick={print}>
          {t('print')}&nbsp;&nbsp;
          <KeyHint keys="Ctrl P" />
        </PrimaryButton>
      }
    >
      <RefusalAlert error={slip.error} />
      {slip.data !== undefined && (
        <Box sx={{ height: '100%' }}>
          <PreviewFrame ref={frame} html={slip.data.html} title={slip.data.title} />
        </Box>
      )}
    </SidePanel>
  );
}
