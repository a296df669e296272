import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { fieldErrors } from '#renderer/api/refusal.ts';
import { useUndoEvents } from '#renderer/award-life/use-undo-events.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DeliveryEvent } from '#shared/domain/award-life/event.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const OUTCOMES = ['handed-over', 'given-to-family', 'not-delivered', 'object-returned'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface DeliveryPanelProps {
  readonly awardIds: readonly string[];
  /** The outcome that is offered first: a posthumous award goes to the family. */
  readonly first?: Outcome;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const blank = { receiver: '', relation: '', place: '', note: '', reason: '' };

function eventOf(outcome: Outcome, on: string, typed: typeof blank): DeliveryEvent {
  const { receiver, relation, place, note, reason } = typed;
  switch (outcome) {
    case 'handed-over':
      return { kind: outcome, on, receiver, place, note };
    case 'given-to-family':
      return { kind: outcome, on, receiver, relation, place, note };
    default:
      return { kind: outcome, on, reason };
  }
}

/** What became of the certificates of one or many awards: handed over, given to the family, not delivered, back. */
export function DeliveryPanel({ awardIds, first = 'handed-over', onClose, onDone }: DeliveryPanelProps) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const undo = useUndoEvents();
  const [entry] = useState<string>(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState<Outcome>(first);
  const [on, setOn] = useState<string>(() => todayIso(new Date()));
  const [typed, setTyped] = useState(blank);
  const set = (key: keyof typeof blank) => (event: { target: { value: string } }) =>
    setTyped((old) => ({ ...old, [key]: event.target.value }));
  const record = useMutation(
    api.archive.recordDelivery.mutationOptions({
      onSuccess: ({ events }) => {
        const facts = { outcome: t(`act.${outcome}`), count: awardIds.length };
        toast({
          text: t('deliveryDone', facts),
          undoText: t('undoDelivery', facts),
          undo: () => undo(events),
        });
        onDone?.();
        onClose();
      },
    }),
  );
  const faults = fieldErrors(record.error, language);
  const given = outcome === 'handed-over' || outcome === 'given-to-family';
  return (
    <FormPanel
      title={awardIds.length === 1 ? t('recordDelivery') : t('recordDeliveryOf', { count: awardIds.length })}
      submitText={t('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={() => record.mutate({ entry, awardIds: [...awardIds], event: eventOf(outcome, on, typed) })}
      onClose={onClose}
    >
      <SelectInput
        label={t('outcome')}
        value={outcome}
        onChange={(event) => setOutcome(OUTCOMES.find((one) => one === event.target.value) ?? 'handed-over')}
        options={OUTCOMES.map((value) => ({ value, label: t(`act.${value}`) }))}
      />
      <DateInput
        label={t('onDay')}
        error={faults['event.on']}
        defaultValue={on}
        onDate={(value) => setOn(value ?? '')}
      />
      {given && (
        <>
          <TextInput
            label={t(outcome === 'handed-over' ? 'receiver' : 'familyReceiver')}
            help={outcome === 'handed-over' ? t('receiverHelp') : undefined}
            optional={outcome === 'handed-over'}
            error={faults['event.receiver']}
            defaultValue={typed.receiver}
            onChange={set('receiver')}
          />
          {outcome === 'given-to-family' && (
            <TextInput
              label={t('relation')}
              help={t('relationHelp')}
              optional
              error={faults['event.relation']}
              defaultValue={typed.relation}
              onChange={set('relation')}
            />
          )}
          <TextInput
            label={t('place')}
            optional
            error={faults['event.place']}
            defaultValue={typed.place}
            onChange={set('place')}
          />
          <TextInput
            label={t('note')}
            optional
            error={faults['event.note']}
            defaultValue={typed.note}
            onChange={set('note')}
          />
        </>
      )}
      {!given && (
        <TextInput
          label={t('reasonFor')}
          error={faults['event.reason']}
          defaultValue={typed.reason}
          onChange={set('reason')}
        />
      )}
    </FormPanel>
  );
}
