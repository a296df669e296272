import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { eventDetail, eventTitle } from '#renderer/award-life/life-words.ts';
import { ChangeLines } from '#renderer/features/archive/edit-preview.tsx';
import { eventName } from '#renderer/features/archive/event-name.ts';
import { UndoEdit } from '#renderer/features/archive/undo-edit.tsx';
import { archive } from '#renderer/i18n/archive.ts';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { Timeline } from '#renderer/ui/timeline.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { AwardRevision } from '#shared/contract/award-edits.ts';
import type { LifeEvent } from '#shared/contract/award-life.ts';

type Award = ContractOutputs['archive']['award'];

/** How an award came about and what happened to it since; what was entered by mistake is taken back by a later line. */
export function AwardTimeline({ award }: { readonly award: Award }) {
  const t = useTexts(archive);
  const l = useTexts(awardLife);
  const language = useLanguage();
  const mayRecord = useMay(['clerk', 'secretary', 'archivist']);
  const e = useTexts(awardEdit);
  const mayEdit = useMay('archivist');
  const [wrong, setWrong] = useState<LifeEvent | null>(null);
  const [undoing, setUndoing] = useState<AwardRevision | null>(null);
  const told = [
    ...award.events.map((event) => ({
      at: event.at,
      title: eventName(event.event, t),
      detail: event.reason,
      by: event.accountName,
    })),
    ...award.life.events.map((event) => ({
      at: event.at,
      title: (
        <>
          {event.takenBack ? <s>{eventTitle(event.content, l)}</s> : eventTitle(event.content, l)}
          {event.takenBack && ` (${l('takenBack')})`}
          {event.takeable && mayRecord && (
            <Button size="small" variant="text" sx={{ py: 0, minHeight: 22 }} onClick={() => setWrong(event)}>
              {l('takeBack')}
            </Button>
          )}
        </>
      ),
      detail: eventDetail(event.content, language, l),
      by: event.accountName,
    })),
  ];
  const edits = award.revisions.map((revision) => {
    const { reason, awards, undoes, undone } = revision;
    const title = undoes
      ? e('undoes')
      : e(awards > 1 ? 'revisionMany' : 'revision', { reason, count: awards });
    return {
      at: revision.at,
      title: (
        <>
          {undone ? <s>{title}</s> : title}
          {undone && ` (${e('undone')})`}
          {!undoes && !undone && mayEdit && (
            <Button
              size="small"
              variant="text"
              sx={{ py: 0, minHeight: 22 }}
              onClick={() => setUndoing(revision)}
            >
              {e('undoThis')}
            </Button>
          )}
        </>
      ),
      detail: <ChangeLines changes={revision.changes} />,
      by: revision.accountName,
    };
  });
  const items = edits.length === 0 ? told : [...told, ...edits].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <>
      <Timeline label={t('timeline')} items={items} />
      {wrong !== null && <TakeBackPanel event={wrong} onClose={() => setWrong(null)} />}
      {undoing !== null && <UndoEdit revision={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

function TakeBackPanel({ event, onClose }: { readonly event: LifeEvent; readonly onClose: () => void }) {
  const t = useTexts(awardLife);
  const toast = useToast();
  const [entry] = useState<string>(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const takeBack = useMutation(
    api.archive.takeBack.mutationOptions({
      onSuccess: () => {
        toast({ text: t('takeBackDone') });
        onClose();
      },
    }),
  );
  return (
    <FormPanel
      title={t('takeBackTitle', { event: eventTitle(event.content, t) })}
      submitText={t('takeBack')}
      busy={takeBack.isPending}
      error={takeBack.error}
      onSubmit={() => takeBack.mutate({ entry, events: [event.id], reason })}
      onClose={onClose}
    >
      <div>{t('takeBackText')}</div>
      <TextInput label={t('takeBackReason')} onChange={(typed) => setReason(typed.target.value)} />
    </FormPanel>
  );
}
