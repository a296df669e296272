import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { basisAdvice } from '#renderer/features/decisions/basis-status.ts';
import { CheckList } from '#renderer/features/decisions/check-list.tsx';
import { DecisionFields } from '#renderer/features/decisions/decision-fields.tsx';
import { DiscardDialog } from '#renderer/features/decisions/discard-dialog.tsx';
import { ExportButtons } from '#renderer/features/decisions/export-buttons.tsx';
import { IssuePanel } from '#renderer/features/decisions/issue-panel.tsx';
import { NumberWaiting } from '#renderer/features/decisions/number-waiting.tsx';
import { SaveStatus, SaveTrouble } from '#renderer/features/decisions/save-status.tsx';
import { ScrollArea } from '#renderer/features/decisions/scroll-area.tsx';
import { ThreeColumns } from '#renderer/features/decisions/three-columns.tsx';
import { type DecisionDraft, useDecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { usePreview } from '#renderer/features/decisions/use-preview.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Decision } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

interface DraftViewProps {
  readonly decision: Decision;
  readonly draft: Draft<DecisionDraft>;
}

/** A draft decision: its data, the page as it will print, the checks of form; signing. */
export function DraftView({ decision, draft }: DraftViewProps) {
  const t = useTexts(decisions);
  const editor = useDecisionEditor(decision, draft);
  const preview = usePreview(editor.data);
  const page = useRef<PreviewHandle>(null);
  const [open, setOpen] = useState<'issue' | 'discard' | null>(null);
  const toast = useToast();
  useEffect(() => {
    if (draft.restored) toast({ text: t('restored') });
    // Once, when the page opens: `restored` does not follow later keystrokes.
  }, [draft.restored, toast, t]);
  const mayIssue = useMay(['approver']);
  const mayDiscard = useMay(['secretary']);
  const { data: inForce } = useQuery(
    api.catalogue.legalBases.queryOptions({ input: { on: todayIso(new Date()) } }),
  );
  const checks = [...(preview.checks ?? decision.checks), ...basisAdvice(editor.data.bases, inForce ?? [])];
  return (
    <Page
      title={t('pageTitle', { title: decision.title })}
      facts={
        <>
          {t('pageDraftFacts', { number: printNumber(decision.expectedNumber, decision.symbol) })}
          <SaveStatus editor={editor} />
        </>
      }
      actions={
        <>
          {mayDiscard && (
            <Button variant="text" onClick={() => setOpen('discard')}>
              {t('discard')}
            </Button>
          )}
          <ExportButtons decision={decision} before={editor.flush} onPrint={() => page.current?.print()} />
          {mayIssue && <PrimaryButton onClick={() => setOpen('issue')}>{t('issue')}</PrimaryButton>}
        </>
      }
    >
      <SaveTrouble editor={editor} />
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
