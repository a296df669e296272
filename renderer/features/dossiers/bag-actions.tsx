import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, client, fetchFile, uploadFile } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { count, fileSize } from '#renderer/ui/format.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { RESULTS_PATH } from '#shared/contract/archive-exports.ts';
import { LIST_UPLOAD } from '#shared/contract/transport.ts';

/** How often the tray asks how far a bag is. */
const ASK_MS = 700;

interface Prepared {
  readonly id: string;
  readonly fileName: string;
  readonly rows: number;
}

/** Takes a prepared package out of the office, with progress and cancel in the tray. */
function useTakeOut(): { readonly busy: boolean; take(prepare: () => Promise<Prepared>): Promise<void> } {
  const t = useTexts(dossierKeeping);
  const language = useLanguage();
  const toast = useToast();
  const { run } = useJobs();
  const [busy, setBusy] = useState(false);
  const take = async (prepare: () => Promise<Prepared>) => {
    setBusy(true);
    try {
      const made = await prepare();
      await run(
        t('bagMaking', { name: made.fileName }),
        made.rows,
        async (progress, signal) => {
          const asking = setInterval(() => {
            client.archive.exportProgress({ id: made.id }).then(
              ({ done }) => progress(done),
              () => undefined,
            );
          }, ASK_MS);
          try {
            saveFile(made.fileName, await fetchFile(`${RESULTS_PATH}/${made.id}`, signal));
          } finally {
            clearInterval(asking);
          }
        },
        'items',
      );
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      if (!stopped) toast({ text: refusalText(error, language), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { busy, take };
}

/** Puts files into one BagIt package. */
export function ExportBagButton({ dossierIds }: { readonly dossierIds: readonly string[] }) {
  const t = useTexts(dossierKeeping);
  const { busy, take } = useTakeOut();
  const prepare = () => client.dossiers.prepareBag({ id: crypto.randomUUID(), dossierIds: [...dossierIds] });
  return (
    <Button disabled={busy || dossierIds.length === 0} onClick={() => void take(prepare)}>
      {t('bagExport')}
    </Button>
  );
}

/** One file as a PDF in time order and its description as XML. */
export function ExportPdfXmlButton({ dossierId }: { readonly dossierId: string }) {
  const t = useTexts(dossierKeeping);
  const { busy, take } = useTakeOut();
  const prepare = () => client.dossiers.preparePdfXml({ id: crypto.randomUUID(), dossierId });
  return (
    <Button disabled={busy} onClick={() => void take(prepare)}>
      {t('pdfXmlExport')}
    </Button>
  );
}

type Checked = Awaited<ReturnType<typeof client.dossiers.checkBag>> & {
  readonly uploadId: string;
  readonly name: string;
};

/** Brings a package in: checked whole first, shown, then entered as one step that can be taken back. */
export function ImportBagButton() {
  const t = useTexts(dossierKeeping);
  const language = useLanguage();
  const toast = useToast();
  const { run } = useJobs();
  const chooser = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const undo = useMutation(api.dossiers.undoBag.mutationOptions());
  const bringIn = useMutation(
    api.dossiers.importBag.mutationOptions({
      onSuccess: (done) => {
        setChecked(null);
        toast({
          text: t('bagDone', { dossiers: done.dossiers, awards: count(done.awards, language) }),
          undoText: t('bagUndo', { name: done.label }),
          undo: () => undo.mutateAsync({ id: done.id }),
        });
      },
    }),
  );
  const check = async (file: File) => {
    try {
      const { uploadId } = await run(t('bagSending', { name: file.name }), file.size, (progress, signal) =>
        uploadFile(file, progress, signal, LIST_UPLOAD),
      );
      setChecked({ ...(await client.dossiers.checkBag({ uploadId })), uploadId, name: file.name });
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      if (!stopped) toast({ text: refusalText(error, language), tone: 'bad' });
    }
  };
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{t('bagImport')}</Button>
      <input
        ref={chooser}
        type="file"
        accept=".zip"
        hidden
        aria-label={t('bagImport')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void check(file);
          event.target.value = '';
        }}
      />
      {checked !== null && (
        <ConfirmDialog
          open
          title={t('bagTitle', { name: checked.name })}
          confirmText={t('bagConfirm')}
          busy={bringIn.isPending}
          disabled={checked.known !== null}
          error={bringIn.error}
          onClose={() => setChecked(null)}
          onConfirm={() =>
            bringIn.mutate({ id: crypto.randomUUID(), uploadId: checked.uploadId, label: checked.name })
          }
        >
          <span>
            {t('bagFacts', {
              from: checked.organization,
              dossiers: checked.dossiers.length,
              papers: checked.papers,
              awards: count(checked.awards, language),
              size: fileSize(checked.bytes, language),
            })}
          </span>
          {checked.known !== null && <span>{t('bagKnown')}</span>}
          <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 220, overflow: 'auto' }}>
            {checked.dossiers.slice(0, 50).map(({ code, title }) => (
              <li key={`${code} ${title}`}>
                {code} — {title}
              </li>
            ))}
          </Box>
        </ConfirmDialog>
      )}
    </>
  );
}
