import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, uploadFile } from '#renderer/api/client.ts';
import { refuseFile } from '#renderer/api/files.ts';
import { papers } from '#renderer/i18n/papers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';
import type { PaperKind } from '#shared/contract/nominations.ts';
import { guessPaperKind, paperTitle } from './paper-kind.ts';

/**
 * Sends files one after another under the tray and puts each into the dossier. A refused file (empty, too large)
 * does not stop the next ones; `refused` keeps the refusals of the last lot.
 */
export function useAddPapers(batchId: string) {
  const t = useTexts(papers);
  const { run } = useJobs();
  const [refused, setRefused] = useState<readonly unknown[]>([]);
  const { mutateAsync: addPaper } = useMutation(api.nominations.addPaper.mutationOptions());

  /** `title`: the paper's name where a slot gives it; else it is read from the file name. */
  async function add(
    files: readonly File[],
    candidateId: string | null,
    kind: PaperKind | 'guess',
    title?: string,
  ) {
    setRefused([]);
    for (const file of files) {
      // Said beside the papers; the tray is for what is really on its way.
      const refusal = refuseFile(file);
      if (refusal !== null) {
        setRefused((old) => [...old, refusal]);
        continue;
      }
      const id = crypto.randomUUID();
      try {
        await run(t('sending', { name: file.name }), file.size, async (progress, signal) => {
          const { uploadId } = await uploadFile(file, progress, signal);
          return addPaper({
            id,
            batchId,
            candidateId,
            kind: kind === 'guess' ? guessPaperKind(file.name) : kind,
            title: title ?? paperTitle(file.name),
            uploadId,
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
