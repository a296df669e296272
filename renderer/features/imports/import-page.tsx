import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullMoment } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { LegacyImportStatus, LegacySettings } from '#shared/contract/legacy-import.ts';
import { CheckStep } from './check/check-step.tsx';
import { ColumnsStep } from './columns/columns-step.tsx';
import { isBusy, isOpen, type Step, stepOf, toneOf } from './import-words.ts';
import { firstSettings, hasName } from './legacy-fields.ts';
import { ResultStep } from './result/result-step.tsx';
import { RunStep } from './run-step.tsx';
import { SheetStep } from './sheet/sheet-step.tsx';
import { StepStrip } from './step-strip.tsx';

const ASK_AGAIN_MS = 700;

/** One import from the file to its undo; its state is the office's, only the settings under way are the window's. */
export function ImportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const status = useQuery(
    api.imports.legacyStatus.queryOptions({
      input: { importId: id },
      refetchInterval: ({ state }) =>
        state.data !== undefined && isBusy(state.data.state) ? ASK_AGAIN_MS : false,
    }),
  );
  const t = useTexts(legacyImports);
  if (status.data === undefined) {
    return (
      <Page title={t('title')}>
        {status.error === null ? <Panel>{t('looking')}</Panel> : <RefusalAlert error={status.error} />}
      </Page>
    );
  }
  return <Wizard key={id} status={status.data} />;
}

function Wizard({ status }: { readonly status: LegacyImportStatus }) {
  const t = useTexts(legacyImports);
  const { importId, state } = status;
  const [step, setStep] = useState<Step>(() => stepOf(state));
  const [look, setLook] = useState<{ sheet: number | null; headerRow: number | null }>({
    sheet: status.settings?.sheet ?? null,
    headerRow: status.settings?.mapping.headerRow ?? null,
  });
  const [edited, setEdited] = useState<LegacySettings | null>(status.settings);
  const survey = useQuery(
    api.imports.surveyLegacy.queryOptions({
      input: { importId, ...look },
      enabled: isOpen(state),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const settings = edited ?? (survey.data === undefined ? null : firstSettings(survey.data));
  const check = useMutation(api.imports.checkLegacy.mutationOptions());
  // The office's state leads: a run that ends shows its result, also when it was started elsewhere.
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) setStep(stepOf(state));
    before.current = state;
  }, [state]);

  const may = (one: Step): boolean => {
    if (one === 'run') return !isOpen(state) && stepOf(state) === 'run';
    if (one === 'result') return stepOf(state) === 'result';
    if (one === 'check') return state === 'checked' || state === 'checking';
    return isOpen(state) && state !== 'checking';
  };
  const startCheck = () => {
    if (settings === null) return;
    check.mutate({ importId, settings }, { onSuccess: () => setStep('check') });
  };
  const choose = (next: typeof look) => {
    setLook(next);
    setEdited(null);
  };
  return (
    <Page
      title={status.label}
      facts={
        <>
          {status.fileName} · {fullMoment(status.at)} · {status.accountName}{' '}
          <StateChip tone={toneOf(state)}>{t(`state_${state}`)}</StateChip>
        </>
      }
      actions={<Button href="#/imports">{t('backToList')}</Button>}
    >
      <StepStrip step={step} may={may} onStep={setStep} />
      <RefusalAlert error={check.error ?? survey.error} />
      {step === 'sheet' && (
        <SheetStep
          survey={survey.data ?? null}
          looking={survey.isFetching}
          settings={settings}
          onLook={choose}
          onChange={setEdited}
          onNext={() => setStep('columns')}
        />
      )}
      {step === 'columns' && survey.data !== undefined && settings !== null && (
        <ColumnsStep
          importId={importId}
          survey={survey.data}
          settings={settings}
          busy={check.isPending || !hasName(settings.mapping)}
          onChange={setEdited}
          onBack={() => setStep('sheet')}
          onCheck={startCheck}
        />
      )}
      {step === 'check' && settings !== null && (
        <CheckStep status={status} settings={settings} onChange={setEdited} onCheck={startCheck} />
      )}
      {step === 'run' && <RunStep status={status} />}
      {step === 'result' && <ResultStep status={status} />}
    </Page>
  );
}
