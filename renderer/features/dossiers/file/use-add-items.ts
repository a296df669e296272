import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useSendFiles } from '#renderer/ui/use-send-files.ts';

/** The name of a document as its file says it: 'To_trinh 12.pdf' → 'To trinh 12'. */
export function titleOfFile(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/u, '')
    .replaceAll('_', ' ')
    .trim();
  return (stem === '' ? fileName : stem).slice(0, 300);
}

/** Sends files into an archive file as documents; `refused` keeps the refusals of the last lot. */
export function useAddItems(dossierId: string) {
  const t = useTexts(dossiers);
  const { send, refused } = useSendFiles((name) => t('sending', { name }));
  const { mutateAsync: addItem } = useMutation(api.dossiers.addItem.mutationOptions());
  const add = (files: readonly File[]) =>
    send(files, (file, id, uploadId) =>
      addItem({
        id,
        dossierId,
        title: titleOfFile(file.name),
        uploadId,
        fromItemId: null,
        description: {},
      }),
    );
  return { add, refused };
}
