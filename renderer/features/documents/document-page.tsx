import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, useMay } from '#renderer/api/client.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { DocumentRecord } from '#shared/contract/documents.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import { DraftView } from './draft-view.tsx';
import { ReadView } from './read-view.tsx';
import { AUTHORS } from './rights.ts';
import type { DocumentDraft } from './use-document-editor.ts';

/** One document: written, checked, signed; afterwards only read. */
export function DocumentPage() {
  const t = useTexts(documents);
  const { id = '' } = useParams({ strict: false });
  const { data: record, error, isPending } = useQuery(api.documents.get.queryOptions({ input: { id } }));
  const mayEdit = useMay(AUTHORS);
  const kind = record === undefined ? undefined : findKind(record.kind);
  if (record === undefined || kind === undefined) {
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  if (record.state !== 'draft' || !mayEdit) return <ReadView record={record} kind={kind} />;
  return <EditedDraft key={record.id} record={record} kind={kind} />;
}

/** Waits for unsaved work of this machine before the form is shown. */
function EditedDraft({ record, kind }: { readonly record: DocumentRecord; readonly kind: DocumentKind }) {
  const t = useTexts(documents);
  const draft = useDraft<DocumentDraft>({
    form: 'document',
    recordId: record.id,
    initial: { version: record.version, data: record.data },
  });
  if (!draft.ready) return <Page title={t('title')} facts={t('loading')} />;
  return <DraftView record={record} kind={kind} draft={draft} />;
}
