import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation } from '@tanstack/react-query';
import { formCheck } from '#renderer/i18n/form-check.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { LintCounts, LintReport } from '#renderer/ui/lint-report.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { LintReport as Report } from '#shared/contract/form-check.ts';

interface FileCheckProps {
  /** Asks the office for the report on its own file. */
  readonly run: () => Promise<Report>;
  /** What must be saved first; an own edit that is not saved is not in the file. */
  readonly before?: () => Promise<unknown>;
}

/** The very .docx that is exported, held against the checks of form, on demand. */
export function FileCheck({ run, before }: FileCheckProps) {
  const t = useTexts(formCheck);
  const check = useMutation({
    mutationFn: async () => {
      await before?.();
      return run();
    },
  });
  return (
    <Box sx={{ display: 'grid', gap: 1, pt: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" disabled={check.isPending} onClick={() => check.mutate()}>
          {check.data === undefined ? t('fileCheck') : t('again')}
        </Button>
        {check.data === undefined && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8rem', flex: '1 1 140px' }}>
            {t('fileCheckHint')}
          </Box>
        )}
      </Box>
      {check.isPending && <LinearProgress aria-label={t('fileCheck')} />}
      <RefusalAlert error={check.error} />
      {check.data !== undefined && (
        <>
          <LintCounts report={check.data} />
          <LintReport report={check.data} />
        </>
      )}
    </Box>
  );
}
