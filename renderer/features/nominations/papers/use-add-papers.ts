import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { papers } from '#renderer/i18n/papers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useSendFiles } from '#renderer/ui/use-send-files.ts';
import type { PaperKind } from '#shared/contract/nominations.ts';
import { guessPaperKind, paperTitle } from './paper-kind.ts';

/** Sends files into a submission as papers; `refused` keeps the refusals of the last lot. */
export function useAddPapers(batchId: string) {
  const t = useTexts(papers);
  const { send, refused } = useSendFiles((name) => t('sending', { name }));
  const { mutateAsync: addPaper } = useMutation(api.nominations.addPaper.mutationOptions());

  /** `title`: the paper's name where a slot gives it; else it is read from the file name. */
  const add = (
    files: readonly File[],
    candidateId: string | null,
    kind: PaperKind | 'guess',
    title?: string,
  ) =>
    send(files, (file, id, uploadId) =>
      addPaper({
        id,
        batchId,
        candidateId,
        kind: kind === 'guess' ? guessPaperKind(file.name) : kind,
        title: title ?? paperTitle(file.name),
        uploadId,
      }),
    );

  return { add, refused };
}
