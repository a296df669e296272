import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { api, client, useMay } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { ReliedBefore } from '#renderer/award-life/relied-before.tsx';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { FileCheck } from '#renderer/document-editor/file-check.tsx';
import { SaveStatus, SaveTrouble } from '#renderer/document-editor/save-status.tsx';
import { ScrollArea } from '#renderer/document-editor/scroll-area.tsx';
import { SignPanel } from '#renderer/document-editor/sign-panel.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { DocumentRecord } from '#shared/contract/documents.ts';
import { documentPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { fieldLabel } from '#shared/official-document/data-form.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { ChecksBar, type MissingField } from './checks-bar.tsx';
import { DocumentForm } from './document-form.tsx';
import { fileStem } from './document-words.ts';
import { FormProvider } from './form/form-context.tsx';
import { type DocumentDraft, type DocumentEditor, useDocumentEditor } from './use-document-editor.ts';
import { usePage } from './use-page.ts';

interface DraftViewProps {
  readonly record: DocumentRecord;
  readonly kind: DocumentKind;
  readonly draft: Draft<DocumentDraft>;
}

type View = 'both' | 'form' | 'page';

/** A draft: its form, the page as it will print, what still stands before its signature. */
export function DraftView({ record, kind, draft }: DraftViewProps) {
  const t = useTexts(documents);
  const shared = useTexts(documentEditor);
  const life = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const editor = useDocumentEditor(record, draft);
  const page = usePage(record.kind, editor.data);
  const frame = useRef<PreviewHandle>(null);
  const [view, setView] = useState<View>('both');
  const [signing, setSigning] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const mayIssue = useMay(['approver']);
  useEffect(() => {
    if (draft.restored) toast({ text: shared('restored') });
    // Once, when the page opens: `restored` does not follow later keystrokes.
  }, [draft.restored, toast, shared]);

  const problems = useMemo(
    () => new Map(page.problems.map(({ path, message }) => [path, message])),
    [page.problems],
  );
  const missing = useMemo<readonly MissingField[]>(
    () =>
      page.problems.map(({ path, message }) => ({
        path,
        message,
        label: fieldLabel(kind.schema, path, language),
      })),
    [page.problems, kind, language],
  );
  const number = record.expectedNumber === null ? null : printNumber(record.expectedNumber, record.symbol);
  const issue = useMutation(api.documents.issue.mutationOptions());

  async function sign(date: string, reservationId: string | null) {
    const issued = await issue.mutateAsync({
      id: record.id,
      version: editor.version(),
      date,
      reservationId,
    });
    toast({
      text:
        issued.number === null
          ? t('issueDonePlain')
          : t('issueDone', { number: printNumber(issued.number, issued.symbol) }),
    });
    setSigning(false);
  }

  function openSigning() {
    setShowAll(true);
    setSigning(true);
  }

  return (
    <Page
      title={kind.name[language]}
      facts={
        <>
          {number === null ? t('draftFactsPlain') : t('draftFacts', { number })}
          <SaveStatus saving={editor} />
        </>
      }
      actions={
        <>
          <DiscardButton record={record} editor={editor} />
          <ExportButtons
            path={(format) => documentPath(record.id, format)}
            fileStem={fileStem(record)}
            before={editor.flush}
            onPrint={() => frame.current?.print()}
          />
          {mayIssue && <PrimaryButton onClick={openSigning}>{t('issue')}</PrimaryButton>}
        </>
      }
    >
      <SaveTrouble saving={editor} />
      <FillHeight minHeight={480}>
        <Panel
          title={t('content')}
          aside={<FormTools editor={editor} view={view} onView={setView} />}
          sx={{ flex: view === 'both' ? '1 1 46%' : 1, display: view === 'page' ? 'none' : undefined }}
        >
          <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
            <ChecksBar
              checks={page.checks}
              missing={missing}
              file={
                <FileCheck
                  before={editor.flush}
                  run={() => client.formCheck.checkDocument({ id: record.id })}
                />
              }
            />
            <Box sx={{ flex: '1 1 0', minHeight: 0, pt: 1 }}>
              <ScrollArea label={t('content')}>
                <FormProvider store={editor.store} problems={problems} showAll={showAll}>
                  <DocumentForm kind={kind} />
                </FormProvider>
              </ScrollArea>
            </Box>
          </Box>
        </Panel>
        <Box
          component="section"
          aria-label={shared('page')}
          // Out of sight but still there: it must go on printing what is typed.
          sx={
            view === 'form'
              ? { position: 'absolute', left: '-200vw', width: 800, height: 600 }
              : { flex: view === 'both' ? '1 1 54%' : 1, minWidth: 0 }
          }
        >
          {page.html === undefined && <RefusalAlert error={page.error} />}
          <PreviewFrame ref={frame} html={page.html} title={t('pageFrame')} />
        </Box>
        {view === 'page' && (
          <Box sx={{ position: 'absolute', top: 8, right: 24 }}>
            <ViewChoice view={view} onView={setView} />
          </Box>
        )}
      </FillHeight>
      {signing && (
        <SignPanel
          number={number}
          symbol={record.symbol}
          earliestDate={record.earliestDate}
          signerName={signerOf(editor)}
          facts={
            kind.id === 'revocation-decision'
              ? [{ name: life('reliedBefore'), value: <ReliedBefore awardIds={revokedIn(editor)} /> }]
              : []
          }
          checks={page.checks}
          missing={missing.map(({ label, message }) => `${label}: ${message}`)}
          after={t(number === null ? 'issueAfterPlain' : 'issueAfter')}
          flush={editor.flush}
          sign={sign}
          onClose={() => setSigning(false)}
        />
      )}
    </Page>
  );
}

/** The awards that a decision which revokes names, as far as they are in the archive. */
function revokedIn({ store }: DocumentEditor): string[] {
  const lines = store.read(['revoked']);
  if (!Array.isArray(lines)) return [];
  const ids = lines.flatMap((line) => {
    const awardId = typeof line === 'object' && line !== null && 'awardId' in line ? line.awardId : '';
    return typeof awardId === 'string' && awardId !== '' ? [awardId] : [];
  });
  return [...new Set(ids)];
}

function signerOf({ store }: DocumentEditor): string {
  const name = store.read(['signer', 'name']);
  return typeof name === 'string' ? name : '';
}

interface ViewChoiceProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

function ViewChoice({ view, onView }: ViewChoiceProps) {
  const t = useTexts(documents);
  return (
    <ToggleChoice<View>
      label={t('view')}
      value={view}
      options={[
        { value: 'form', label: t('viewForm') },
        { value: 'both', label: t('viewBoth') },
        { value: 'page', label: t('viewPage') },
      ]}
      onChoose={onView}
    />
  );
}

/** Undo and redo of the whole form, and how much room it gets. In a box, Ctrl+Z belongs to its text. */
function FormTools({
  editor: { store },
  view,
  onView,
}: ViewChoiceProps & { readonly editor: DocumentEditor }) {
  const t = useTexts(documents);
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo);
  const undo = useCallback(() => store.undo(), [store]);
  const redo = useCallback(() => store.redo(), [store]);
  useShortcut('ctrl+z', undo, { label: t('undo'), enabled: canUndo, inFields: false });
  useShortcut('ctrl+y', redo, { label: t('redo'), enabled: canRedo, inFields: false });
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
      <Button
        size="small"
        variant="text"
        sx={{ minWidth: 32 }}
        disabled={!canUndo}
        onClick={undo}
        title={t('undo')}
      >
        <span aria-hidden>↶</span>
        <span className="visually-hidden">{t('undo')}</span>
      </Button>
      <Button
        size="small"
        variant="text"
        sx={{ minWidth: 32 }}
        disabled={!canRedo}
        onClick={redo}
        title={t('redo')}
      >
        <span aria-hidden>↷</span>
        <span className="visually-hidden">{t('redo')}</span>
      </Button>
      <ViewChoice view={view} onView={onView} />
    </Box>
  );
}

/** Throws the draft away at once; the toast takes it back. */
function DiscardButton({
  record,
  editor,
}: {
  readonly record: DocumentRecord;
  readonly editor: DocumentEditor;
}) {
  const t = useTexts(documents);
  const toast = useToast();
  const navigate = useNavigate();
  const discard = useMutation(api.documents.discard.mutationOptions());
  const may = useMay(['secretary', 'clerk', 'archivist', 'approver']);
  if (!may) return null;

  async function run() {
    await editor.flush();
    const { version } = await discard.mutateAsync({ id: record.id, version: editor.version(), reason: '' });
    await editor.abandon();
    void navigate({ to: '/documents' });
    toast({
      text: t('discarded', { title: record.title }),
      undoText: t('discardUndo'),
      undo: async () => {
        await client.documents.restore({ id: record.id, version });
        await queryClient.invalidateQueries();
        void navigate({ to: '/documents/$id', params: { id: record.id } });
      },
    });
  }

  return (
    <>
      <RefusalAlert error={discard.error} />
      <Button variant="text" disabled={discard.isPending} onClick={() => void run().catch(() => undefined)}>
        {t('discard')}
      </Button>
    </>
  );
}
