import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import { Timeline } from '#renderer/ui/timeline.tsx';
import type { BatchEvent } from '#shared/contract/nominations.ts';
import { MissingPapersList } from './steps/missing-papers-list.tsx';

/** What happened to a submission, the newest first: event in words, reason, who, when. */
export function BatchTimeline({ events }: { events: readonly BatchEvent[] }) {
  const t = useTexts(nominations);
  const words = useTexts(workflow);
  const items = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Timeline
      label={t('timeline')}
      items={items.map(({ at, event, accountName, reason, step, missing }) => ({
        at,
        title: step === '' ? eventWords(event, words) : `${eventWords(event, words)} → ${step}`,
        by: accountName,
        ...(reason === '' && missing.length === 0
          ? {}
          : {
              detail: (
                <>
                  {reason}
                  <MissingPapersList missing={missing} />
                </>
              ),
            }),
      }))}
    />
  );
}

type Words = ReturnType<typeof useTexts<typeof workflow>>;

function eventWords(event: string, words: Words): string {
  const key = Object.keys(workflow.vi).find((one) => one === `event_${event}`);
  return words((key ?? 'event_other') as Parameters<Words>[0]);
}
