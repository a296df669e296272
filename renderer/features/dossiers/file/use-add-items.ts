import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, uploadFile } from '#renderer/api/client.ts';
import { refuseFile } from '#renderer/api/files.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';

/** The name of a document as its file says it: 'To_trinh 12.pdf' → 'To trinh 12'. */
export function titleOfFile(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/u, '')
    .replaceAll('_', ' ')
    .trim();
  return (stem === '' ? fileName : stem).slice(0, 300);
}

/** Sends files one after another into an archive file; a refused one does not stop the others. */
export function useAddItems(dossierId: string) {
  const t = useTexts(dossiers);
  const { run } = useJobs();
  const [refused, setRefused] = useState<readonly unknown[]>([]);
  const { mutateAsync: addItem } = useMutation(api.dossiers.addItem.mutationOptions());

  async function add(files: readonly File[]) {
    setRefused([]);
    for (const file of files) {
      const refusal = refuseFile(file);
      if (refusal !== null) {
        setRefused((old) => [...old, refusal]);
        continue;
      }
      const id = crypto.randomUUID();
      try {
        await run(t('sending', { name: file.name }), file.size, async (progress, signal) => {
          const { uploadId } = await uploadFile(file, progress, signal);
          return addItem({
            id,
            dossierId,
            title: titleOfFile(file.name),
            uploadId,
            fromItemId: null,
            description: {},
          });
        });
      } catch (error) {
        const stopped = error instanceof DOMException && error.name === 'AbortError';
        if (!stopped) setRefused((old) => [...old, error]);
      }
    }
  }

  return { add, refused };
}
