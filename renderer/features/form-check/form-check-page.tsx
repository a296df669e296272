import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { formCheck } from '#renderer/i18n/form-check.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { LINT_GROUPS, type LintGroup } from '#renderer/ui/lint-groups.ts';
import { LintCounts, LintReport } from '#renderer/ui/lint-report.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { LintReport as Report } from '#shared/contract/form-check.ts';
import { FORM_RULES } from '#shared/official-document/form-rules.ts';
import { isInForm } from '#shared/official-document/lint/report.ts';
import { ReportSheet } from './report-sheet.tsx';
import { type FileCheck, useFileCheck } from './use-file-check.ts';

/** Any .docx against the checks of form: drop a file, read what to correct, print it. */
export function FormCheckPage() {
  const t = useTexts(formCheck);
  const { check, start, clear } = useFileCheck();
  const choose = (files: File[]) => {
    const [file] = files;
    if (file !== undefined) start(file);
  };
  useShortcut('ctrl+n', clear, { label: t('keyOpen') });
  return (
    <Page
      title={t('title')}
      facts={t('facts')}
      actions={
        check.state === 'done' ? (
          <>
            <Button onClick={() => window.print()}>
              {t('print')} <KeyHint keys="Ctrl P" />
            </Button>
            <PrimaryButton onClick={clear}>{t('other')}</PrimaryButton>
          </>
        ) : undefined
      }
    >
      {check.state !== 'done' && (
        <FileDrop
          accept=".docx,.docm,.doc"
          label={t('choose')}
          hint={t('chooseHint')}
          disabled={check.state === 'checking'}
          onFiles={choose}
        />
      )}
      <Standing check={check} />
    </Page>
  );
}

function Standing({ check }: { readonly check: FileCheck }) {
  const t = useTexts(formCheck);
  switch (check.state) {
    case 'empty':
      return (
        <Panel>
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        </Panel>
      );
    case 'checking': {
      const sending = check.sent < check.size;
      return (
        <Panel>
          <Box role="status">{t('checking', { name: check.name })}</Box>
          <LinearProgress
            aria-label={t('checking', { name: check.name })}
            variant={sending ? 'determinate' : 'indeterminate'}
            value={(100 * check.sent) / Math.max(check.size, 1)}
            sx={{ mt: 1 }}
          />
        </Panel>
      );
    }
    case 'refused':
      return (
        <Panel title={t('refusedTitle', { name: check.name })}>
          <RefusalAlert error={check.error} />
        </Panel>
      );
    case 'done':
      return <Outcome name={check.name} report={check.report} />;
  }
}

function Outcome({ name, report }: { readonly name: string; readonly report: Report }) {
  const t = useTexts(formCheck);
  const [only, setOnly] = useState<LintGroup | 'all'>('all');
  useShortcut('ctrl+p', () => window.print(), { label: t('keyPrint') });
  const must = report.checks.filter(({ level, outcome }) => level === 'must' && outcome === 'broken').length;
  const facts = [
    report.kind === '' ? t('noKind') : report.kind,
    report.date === null ? t('draft') : t('dated', { date: fullDate(report.date) }),
    t('rulesLine', { rules: FORM_RULES[report.rules].name }),
  ].join(' · ');
  return (
    <>
      <Panel title={t('reportOf', { name })} aside={facts}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
          <Box sx={{ fontWeight: 600 }}>
            {isInForm(report) ? t('inForm') : t('notInForm', { count: must })}
          </Box>
          <LintCounts report={report} />
        </Box>
        <Box sx={{ mb: 1.5, overflowX: 'auto' }}>
          <ToggleChoice
            label={t('filter')}
            value={only}
            options={(['all', ...LINT_GROUPS] as const).map((value) => ({ value, label: t(value) }))}
            onChoose={setOnly}
          />
        </Box>
        <LintReport report={report} only={only === 'all' ? null : only} />
      </Panel>
      <ReportSheet name={name} report={report} />
    </>
  );
}
