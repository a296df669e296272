import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { CountTiles } from './count-tiles.tsx';
import { isBusy } from './import-words.ts';

/** The run itself: how far it is, and pause, go on, or take everything back. */
export function RunStep({ status }: { readonly status: LegacyImportStatus }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const { importId, state, progress } = status;
  const pause = useMutation(api.imports.pauseLegacy.mutationOptions());
  const resume = useMutation(api.imports.resumeLegacy.mutationOptions());
  const cancel = useMutation(api.imports.cancelLegacy.mutationOptions());
  const facts = { done: count(progress?.done ?? 0, language), total: count(progress?.total ?? 0, language) };
  const words = t(state === 'cancelling' ? 'cancelling' : 'running', facts);
  const busy = pause.isPending || resume.isPending || cancel.isPending;
  const share =
    progress === null || progress.total === 0 ? null : Math.min(100, (100 * progress.done) / progress.total);
  return (
    <>
      <Panel>
        <Box role="status" sx={{ mb: 1, fontWeight: 600 }}>
          {words}
        </Box>
        <LinearProgress
          aria-label={words}
          variant={share === null && isBusy(state) ? 'indeterminate' : 'determinate'}
          value={share ?? 0}
        />
        <Box sx={{ display: 'flex', gap: 1, mt: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ flex: 1, minWidth: 260, color: 'text.secondary' }}>
            {state === 'running' && t('mayLeave')}
            {state === 'paused' && t('pausedText')}
            {state === 'interrupted' && t('interruptedText')}
            {status.failure?.[language]}
          </Box>
          {state !== 'cancelling' && (
            <Button disabled={busy} onClick={() => cancel.mutate({ importId })}>
              {t('cancelRun')}
            </Button>
          )}
          {state === 'running' && (
            <PrimaryButton disabled={busy} onClick={() => pause.mutate({ importId })}>
              {t('pause')}
            </PrimaryButton>
          )}
          {(state === 'paused' || state === 'interrupted' || state === 'failed') && (
            <PrimaryButton disabled={busy} onClick={() => resume.mutate({ importId })}>
              {t('resume')}
            </PrimaryButton>
          )}
        </Box>
        <RefusalAlert error={pause.error ?? resume.error ?? cancel.error} />
      </Panel>
      <CountTiles counts={status.counts} done />
    </>
  );
}
