import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, client, useMay } from '#renderer/api/client.ts';
import { CheckList } from '#renderer/document-editor/check-list.tsx';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { FileCheck } from '#renderer/document-editor/file-check.tsx';
import { SaveStatus, SaveTrouble } from '#renderer/document-editor/save-status.tsx';
import { ScrollArea } from '#renderer/document-editor/scroll-area.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { basisAdvice } from '#renderer/features/decisions/basis-status.ts';
import { DecisionFields } from '#renderer/features/decisions/decision-fields.tsx';
import type { DecisionFormValues } from '#renderer/features/decisions/decision-form.ts';
import { DiscardDialog } from '#renderer/features/decisions/discard-dialog.tsx';
import { fileStem } from '#renderer/features/decisions/file-stem.ts';
import { IssuePanel } from '#renderer/features/decisions/issue-panel.tsx';
import { NumberWaiting } from '#renderer/features/decisions/number-waiting.tsx';
import { ThreeColumns } from '#renderer/features/decisions/three-columns.tsx';
import { type DecisionDraft, useDecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { usePreview } from '#renderer/features/decisions/use-preview.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Decision } from '#shared/contract/decisions.ts';
import { decisionPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

interface DraftViewProps {
  readonly decision: Decision;
  readonly draft: Draft<DecisionDraft>;
}

const FIELD_LABELS = {
  signMode: 'signMode',
  signBehalf: 'signBehalf',
  signHead: 'signHead',
  signOffice: 'signOffice',
  signThrough: 'signThrough',
  signerName: 'signerName',
  title: 'subjectField',
  bases: 'basesField',
  proposal: 'proposal',
  reason: 'reason',
  moneyArticle: 'money',
  executors: 'executors',
  distribution: 'distributionList',
  archiveUnit: 'archiveUnit',
  archiveCopies: 'archiveCopies',
  sizePreset: 'sizePreset',
} as const satisfies Record<keyof DecisionFormValues, string>;
const FIELDS_IN_ORDER = Object.keys(FIELD_LABELS) as (keyof DecisionFormValues)[];

/** A draft decision: its data, the page as it will print, the checks of form; signing. */
export function DraftView({ decision, draft }: DraftViewProps) {
  const t = useTexts(decisions);
  const shared = useTexts(documentEditor);
  const editor = useDecisionEditor(decision, draft);
  const preview = usePreview(editor.data);
  const page = useRef<PreviewHandle>(null);
  const [open, setOpen] = useState<'issue' | 'discard' | null>(null);
  const toast = useToast();
  useEffect(() => {
    if (draft.restored) toast({ text: shared('restored') });
    // Once, when the page opens: `restored` does not follow later keystrokes.
  }, [draft.restored, toast, shared]);
  const mayIssue = useMay(['approver']);
  const mayDiscard = useMay(['secretary']);
  const { data: inForce } = useQuery(
    api.catalogue.legalBases.queryOptions({ input: { on: todayIso(new Date()) } }),
  );
  const checks = [...(preview.checks ?? decision.checks), ...basisAdvice(editor.data.bases, inForce ?? [])];
  const wrongFields = FIELDS_IN_ORDER.filter((field) => editor.problems[field] !== undefined).map((field) =>
    t(FIELD_LABELS[field]),
  );
  return (
    <Page
      title={t('pageTitle', { title: decision.title })}
      facts={
        <>
          {t('pageDraftFacts', { number: printNumber(decision.expectedNumber, decision.symbol) })}
          <SaveStatus saving={editor} held={wrongFields.length > 0} />
        </>
      }
      actions={
        <>
          {mayDiscard && (
            <Button variant="text" onClick={() => setOpen('discard')}>
              {t('discard')}
            </Button>
          )}
          <ExportButtons
            path={(format) => decisionPath(decision.id, format)}
            fileStem={fileStem(decision)}
            before={editor.flush}
            onPrint={() => page.current?.print()}
          />
          {mayIssue && <PrimaryButton onClick={() => setOpen('issue')}>{t('issue')}</PrimaryButton>}
        </>
      }
    >
      <SaveTrouble saving={editor} wrongFields={wrongFields} />
      <ThreeColumns>
        <Panel title={t('content')}>
          <ScrollArea label={t('content')}>
            <DecisionFields editor={editor} />
          </ScrollArea>
        </Panel>
        <section className="page" aria-label={t('page')}>
          {preview.html === undefined && <RefusalAlert error={preview.error} />}
          <PreviewFrame ref={page} html={preview.html} title={t('pageFrame')} />
        </section>
        <Panel title={t('checks')}>
          <ScrollArea label={t('checks')}>
            <CheckList checks={checks} />
            <NumberWaiting decision={decision} />
            <FileCheck
              before={editor.flush}
              run={() => client.formCheck.checkDecision({ id: decision.id })}
            />
          </ScrollArea>
        </Panel>
      </ThreeColumns>
      {open === 'issue' && (
        <IssuePanel
          decision={decision}
          checks={checks}
          flush={editor.flush}
          version={editor.version}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'discard' && (
        <DiscardDialog
          id={decision.id}
          version={editor.version}
          beforeDiscard={editor.abandon}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
