import { useQueryClient } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { fileNameOf, makeFile } from '#renderer/features/certificates/print/make-file.ts';
import type { PrintSetup } from '#renderer/features/certificates/print/use-print-setup.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

interface Asked {
  readonly id: string;
  readonly awardIds: readonly string[];
  readonly reissueId: string | null;
  readonly firstSerial: number | null;
}

/** Enters prints and makes their file under the tray, where it goes on when the page is left. */
export function usePrinting(setup: PrintSetup, decisionNumber: string) {
  const t = useTexts(certificates);
  const language = useLanguage();
  const toast = useToast();
  const { run } = useJobs();
  const queryClient = useQueryClient();

  const makeFileOf = async (jobId: string, count: number) => {
    try {
      await run(
        t('jobTitle', { count }),
        count,
        (progress, signal) => makeFile(jobId, fileNameOf(decisionNumber), progress, signal),
        'items',
      );
      toast({ text: t('printedToast', { count }) });
    } catch (error) {
      // A stop is a wish, not a fault: the prints stand and the file can be asked for again.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        toast({ text: refusalText(error, language), tone: 'bad' });
    }
  };

  /** @throws the refusal of the office; then nothing was entered */
  const print = async (asked: Asked) => {
    const { design } = setup;
    if (design === undefined) return;
    const { jobId, prints } = await client.certificates.print({
      id: asked.id,
      designId: design.id,
      designVersion: design.version,
      profileId: setup.profileId,
      stockId: setup.stock?.id ?? null,
      firstSerial: asked.firstSerial,
      awardIds: [...asked.awardIds],
      reissueId: asked.reissueId,
    });
    await queryClient.invalidateQueries();
    void makeFileOf(jobId, prints);
  };

  return { print, makeFileOf };
}
