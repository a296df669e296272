import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count, fullMoment } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { LegacyImportStatus, LegacySettings } from '#shared/contract/legacy-import.ts';
import { CountTiles } from '../count-tiles.tsx';
import { YearChart } from '../year-chart.tsx';
import { ProblemChoices } from './problem-choices.tsx';
import { ProblemList } from './problem-list.tsx';

interface CheckStepProps {
  readonly status: LegacyImportStatus;
  readonly settings: LegacySettings;
  readonly onChange: (settings: LegacySettings) => void;
  readonly onCheck: () => void;
}

/** The dry run over the whole file: counts, what to do with each kind of doubt, the rows themselves; then the red button. */
export function CheckStep({ status, settings, onChange, onCheck }: CheckStepProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const [again, setAgain] = useState(false);
  const run = useMutation(api.imports.runLegacy.mutationOptions());
  const pause = useMutation(api.imports.cancelLegacy.mutationOptions());
  const { importId, progress, counts } = status;
  if (status.state === 'checking') {
    const facts = {
      done: count(progress?.done ?? 0, language),
      total: count(progress?.total ?? 0, language),
    };
    return (
      <Panel>
        <Box role="status" sx={{ mb: 1 }}>
          {t('checking', facts)}
        </Box>
        <LinearProgress
          aria-label={t('checking', facts)}
          {...(progress === null || progress.total === 0
            ? {}
            : {
                variant: 'determinate' as const,
                value: Math.min(100, (100 * progress.done) / progress.total),
              })}
        />
        <Box sx={{ mt: 1.5 }}>
          <Button onClick={() => pause.mutate({ importId })} disabled={pause.isPending}>
            {t('stop')}
          </Button>
        </Box>
        <RefusalAlert error={pause.error} />
      </Panel>
    );
  }
  const changed = !sameCodes(settings.accept, status.settings?.accept ?? []);
  const known = status.earlier.length > 0;
  return (
    <>
      <CountTiles counts={counts} done={false} />
      <Panel>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ flex: 1, minWidth: 300 }}>
            {known && (
              <>
                {t('sameFile')}{' '}
                {status.earlier
                  .map((one) => `${one.label} (${fullMoment(one.at)}, ${t(`state_${one.state}`)})`)
                  .join('; ')}
                <Box>
                  <FormControlLabel
                    control={
                      <Checkbox checked={again} onChange={(event) => setAgain(event.target.checked)} />
                    }
                    label={t('sameFileAgain')}
                  />
                </Box>
              </>
            )}
            {changed && <Box role="status">{t('choicesChanged')}</Box>}
          </Box>
          <Button onClick={onCheck}>{t('checkAgain')}</Button>
          <PrimaryButton
            disabled={run.isPending || (known && !again) || (counts.imported === 0 && !changed)}
            onClick={() => run.mutate({ importId, settings, again })}
          >
            {counts.imported === 0 && !changed
              ? t('nothingToBringIn')
              : t('bringIn', { count: count(counts.imported, language) })}
          </PrimaryButton>
        </Box>
        <RefusalAlert error={run.error} />
      </Panel>
      <YearChart years={status.byYear} />
      <ProblemChoices
        byCode={status.byCode}
        accept={settings.accept}
        onAccept={(accept) => onChange({ ...settings, accept })}
      />
      <ProblemList status={status} mapping={settings.mapping} />
    </>
  );
}

const sameCodes = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));
