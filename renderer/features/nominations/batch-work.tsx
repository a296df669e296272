import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts } from '#renderer/i18n/verdicts.ts';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { isEditable } from '#shared/domain/workflow.ts';
import { BatchActions, type ReasonedAction } from './batch-actions.tsx';
import { BatchFacts } from './batch-facts.tsx';
import { BatchSide, type SideTab } from './batch-side.tsx';
import { CandidateList } from './candidates/candidate-list.tsx';
import { UnfinishedCandidates } from './candidates/unfinished-candidates.tsx';
import { EditBatchPanel } from './edit-batch-panel.tsx';
import { IntakeStrip } from './intake/intake-strip.tsx';
import { PartsPanel } from './intake/parts-panel.tsx';
import { useIntakeChecks } from './intake/use-intake-checks.ts';
import { ImportPanel, type ImportStart } from './list-import/import-panel.tsx';
import { useAddPapers } from './papers/use-add-papers.ts';
import { ReasonPanel } from './reason-panel.tsx';
import { ReturnNote } from './return-note.tsx';
import { EDITORS } from './rights.ts';
import { ReturnPanel } from './steps/return-panel.tsx';
import { StateResultPanel } from './steps/state-result-panel.tsx';
import { StepsBar } from './steps/steps-bar.tsx';
import { useCandidateEditor } from './use-candidate-editor.ts';
import { useListArrival } from './use-list-arrival.ts';
import { BatchVerdictsProvider } from './verdicts/batch-verdicts.tsx';
import { VerdictSummary } from './verdicts/verdict-summary.tsx';

/** The work on one submission: its list, the chosen candidate beside it, the next step above. */
export function BatchWork({ batch }: { batch: Batch }) {
  const t = useTexts(nominations);
  const words = useTexts(candidates);
  const verdictWords = useTexts(verdicts);
  const language = useLanguage();
  const mayEdit = useMay(EDITORS);
  const mayEditHead = mayEdit && isEditable(batch.state) && batch.frozenOn === null;
  const editable = mayEditHead && !batch.secret;
  const [activeId, setActiveId] = useState<string | null>(batch.candidates[0]?.id ?? null);
  const [tab, setTab] = useState<SideTab>('details');
  const [importing, setImporting] = useState<ImportStart | null>(null);
  const [reasonFor, setReasonFor] = useState<ReasonedAction | null>(null);
  const [resulting, setResulting] = useState(false);
  const [editing, setEditing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const checks = useIntakeChecks(batch);
  const { add, refused } = useAddPapers(batch.id);
  const { editor, openNew, edit, resume, close } = useCandidateEditor(batch, setActiveId);
  const show = (open: () => void) => {
    setTab('details');
    open();
  };
  const activate = (id: string) => {
    setActiveId(id);
    // A half-filled form gives way to the chosen candidate; its draft is offered above the list.
    close();
  };
  useShortcut('ctrl+n', () => show(openNew), { label: words('addCandidate'), enabled: editable });
  useShortcut('ctrl+i', () => setTab('verdict'), {
    label: verdictWords('keyWhy'),
    enabled: activeId !== null,
  });
  const arrival = useListArrival({
    enabled: editable && importing === null && reasonFor === null && !editing,
    onText: (text) => setImporting({ kind: 'text', text }),
    onListFile: (file) => setImporting({ kind: 'file', file }),
    onPapers: (files) => {
      setTab('papers');
      void add(files, null, 'guess');
    },
  });

  return (
    <BatchVerdictsProvider batchId={batch.id}>
      <Page
        title={batch.title}
        actions={
          <>
            {mayEditHead && <Button onClick={() => setEditing(true)}>{t('editBatch')}</Button>}
            <BatchActions
              batch={batch}
              onReason={setReasonFor}
              onResult={() => setResulting(true)}
              onError={setError}
            />
          </>
        }
      >
        <BatchFacts batch={batch} />
        <StepsBar batch={batch} onError={setError} />
        <RefusalAlert error={error} />
        {refused.map((refusal) => (
          <RefusalAlert key={refusalText(refusal, language)} error={refusal} />
        ))}
        <ReturnNote batch={batch} />
        {editable && (
          <UnfinishedCandidates
            batchId={batch.id}
            openId={editor?.id ?? null}
            onContinue={(id) => show(() => resume(id))}
          />
        )}
        <IntakeStrip batch={batch} checks={checks} editable={editable} onPapers={() => setTab('papers')} />
        <VerdictSummary batch={batch} />
        <FillHeight {...arrival}>
          {batch.state === 'split' ? (
            <PartsPanel batch={batch} editable={mayEdit} />
          ) : (
            <CandidateList
              checks={checks}
              batch={batch}
              editable={editable}
              activeId={editor?.id ?? activeId}
              onActivate={activate}
              onEdit={(id) => show(() => edit(id))}
              onAdd={() => show(openNew)}
              onImport={() => setImporting({ kind: 'empty' })}
            />
          )}
          <BatchSide
            batch={batch}
            tab={batch.state === 'split' && tab === 'details' ? 'timeline' : tab}
            onTab={setTab}
            activeId={activeId}
            editable={editable}
            checks={checks}
            onEdit={(id) => show(() => edit(id))}
            editor={editable ? editor : null}
          />
        </FillHeight>
        {importing !== null && (
          <ImportPanel
            batchId={batch.id}
            ownAward={batch.awardTypeId}
            start={importing}
            onClose={() => setImporting(null)}
          />
        )}
        {reasonFor === 'return' && <ReturnPanel batch={batch} onClose={() => setReasonFor(null)} />}
        {resulting && <StateResultPanel batch={batch} onClose={() => setResulting(false)} />}
        {reasonFor !== null && reasonFor !== 'return' && (
          <ReasonPanel key={reasonFor} batch={batch} action={reasonFor} onClose={() => setReasonFor(null)} />
        )}
        {editing && <EditBatchPanel batch={batch} onClose={() => setEditing(false)} />}
      </Page>
    </BatchVerdictsProvider>
  );
}
