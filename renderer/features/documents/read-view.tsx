import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, client, useMay } from '#renderer/api/client.ts';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { FileCheck } from '#renderer/document-editor/file-check.tsx';
import { ScrollArea } from '#renderer/document-editor/scroll-area.tsx';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { formatMoment, fullDate } from '#renderer/ui/format.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DocumentRecord } from '#shared/contract/documents.ts';
import { documentPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { STATE_TONE } from './document-columns.tsx';
import { fileStem, sourceHref } from './document-words.ts';

interface ReadViewProps {
  readonly record: DocumentRecord;
  readonly kind: DocumentKind;
}

/** A document that can only be read: issued, recalled, or a draft in front of somebody who does not write. */
export function ReadView({ record, kind }: ReadViewProps) {
  const t = useTexts(documents);
  const shared = useTexts(documentEditor);
  const language = useLanguage();
  const frame = useRef<PreviewHandle>(null);
  const [recalling, setRecalling] = useState(false);
  const mayRecall = useMay(['approver']) && record.state === 'issued';
  const page = useQuery(api.documents.page.queryOptions({ input: { id: record.id, nonce: pageNonce() } }));
  const number = record.number === null ? '' : printNumber(record.number, record.symbol);
  const href = sourceHref(record);
  return (
    <Page
      title={kind.name[language]}
      facts={
        record.issuedOn === null
          ? t('draftFactsPlain')
          : t(number === '' ? 'issuedFactsPlain' : 'issuedFacts', { number, date: fullDate(record.issuedOn) })
      }
      actions={
        <>
          {mayRecall && (
            <Button variant="text" onClick={() => setRecalling(true)}>
              {t('recall')}
            </Button>
          )}
          <ExportButtons
            path={(format) => documentPath(record.id, format)}
            fileStem={fileStem(record)}
            onPrint={() => frame.current?.print()}
          />
        </>
      }
    >
      {record.recalledAt !== null && (
        <RefusalAlert
          error={t('recalledNotice', {
            when: formatMoment(record.recalledAt, new Date()),
            reason: record.recallReason,
          })}
        />
      )}
      <FillHeight minHeight={480}>
        <Panel
          title={t('about')}
          aside={<StateChip tone={STATE_TONE[record.state]}>{t(`state_${record.state}`)}</StateChip>}
          sx={{ flex: '0 1 330px' }}
        >
          <ScrollArea label={t('about')}>
            <Box sx={{ color: 'text.secondary', mb: 1.25 }}>
              {t(record.state === 'draft' ? 'readOnlyRole' : 'readOnlyText')}
            </Box>
            <FactList
              nameWidth={104}
              facts={[
                { name: t('subject'), value: record.title },
                { name: t('number'), value: number },
                { name: t('issuedOn'), value: record.issuedOn === null ? '' : fullDate(record.issuedOn) },
                { name: shared('signer'), value: record.signerName },
                {
                  name: t('source'),
                  value: href === null ? record.sourceTitle : <a href={href}>{record.sourceTitle}</a>,
                },
                { name: t('createdBy'), value: record.createdBy },
                { name: t('form'), value: kind.source },
              ].filter(({ value }) => value !== '')}
            />
            <FileCheck run={() => client.formCheck.checkDocument({ id: record.id })} />
          </ScrollArea>
        </Panel>
        <Box component="section" aria-label={shared('page')} sx={{ flex: 1, minWidth: 0 }}>
          <RefusalAlert error={page.error} />
          <PreviewFrame ref={frame} html={page.data?.html} title={t('pageFrame')} />
        </Box>
      </FillHeight>
      {recalling && <RecallDialog record={record} onClose={() => setRecalling(false)} />}
    </Page>
  );
}

/** Takes an issued document back, with a reason that stays with it. */
function RecallDialog({
  record,
  onClose,
}: {
  readonly record: DocumentRecord;
  readonly onClose: () => void;
}) {
  const t = useTexts(documents);
  const toast = useToast();
  const reason = useRef('');
  const recall = useMutation(
    api.documents.recall.mutationOptions({
      onSuccess: () => {
        toast({ text: t('recalled') });
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      title={t('recallTitle')}
      confirmText={t('recallConfirm')}
      onConfirm={() => recall.mutate({ id: record.id, version: record.version, reason: reason.current })}
      onClose={onClose}
      busy={recall.isPending}
      error={recall.error}
    >
      <div>{t('recallText')}</div>
      <Multiline
        label={t('recallReason')}
        rows={3}
        onChange={(event) => {
          reason.current = event.target.value;
        }}
      />
    </ConfirmDialog>
  );
}
