import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { history } from '#renderer/i18n/history.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Fact, HonoreeRecord } from '#shared/contract/honorees.ts';
import { FACTS_OF_KIND } from '#shared/domain/honorees/judge-fact.ts';
import { FactFields } from './fact-fields.tsx';
import { blankFact, type FactFaults, type FactValues, factValues, readFact } from './fact-values.ts';
import { factTitle } from './fact-words.ts';

interface FactPanelProps {
  readonly record: HonoreeRecord;
  /** null = a new one. */
  readonly fact: Fact | null;
  /** What a new one starts with. */
  readonly start: FactValues;
  readonly onClose: () => void;
}

/** Enters or edits one fact of a history; its draft survives a crash. */
export function FactPanel(props: FactPanelProps) {
  const t = useTexts(honoreeFacts);
  const { record, fact, start, onClose } = props;
  const [initial] = useState(() => (fact === null ? start : factValues(fact)));
  return (
    <SidePanel open title={t(fact === null ? 'newFact' : 'editFact')} onClose={onClose}>
      <DraftGate form={`honoree-fact-${record.id}`} recordId={fact?.id ?? 'new'} initial={initial}>
        {(from, draft) => <FactForm {...props} start={from} draft={draft} />}
      </DraftGate>
    </SidePanel>
  );
}

function FactForm({
  record,
  fact,
  start,
  draft,
  onClose,
}: FactPanelProps & { readonly draft: Draft<FactValues> }) {
  const t = useTexts(honoreeFacts);
  const h = useTexts(history);
  const toast = useToast();
  const form = useForm<FactValues>({ defaultValues: start });
  useFormDraft(form, draft);
  const [faults, setFaults] = useState<FactFaults>({});
  // A new date box for every line: the box keeps its own text.
  const [line, setLine] = useState(0);
  const save = useMutation(api.honorees.saveFacts.mutationOptions());
  const remove = useMutation(api.honorees.removeFacts.mutationOptions());
  const honoreeId = record.id;
  const kinds = FACTS_OF_KIND[record.kind].filter((kind) => kind !== 'complete');
  const initiatives = record.facts.flatMap(({ id, content }) =>
    content.kind === 'initiative' ? [{ id, label: `${content.name} (${content.year})` }] : [],
  );

  /** As the undo says it: "Hoàn thành tốt nhiệm vụ, 2021". */
  function nameOf({ content }: Fact): string {
    const year = 'year' in content && content.year !== null ? `, ${content.year}` : '';
    return `${factTitle(content, record.awardNames, t, h)}${year}`;
  }

  async function submit(next: boolean) {
    if (save.isPending) return;
    const typed = form.getValues();
    const read = readFact(fact?.id ?? crypto.randomUUID(), fact?.version ?? null, typed);
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    let saved: Fact[];
    try {
      saved = await save.mutateAsync({ honoreeId, facts: [read.fact] });
    } catch {
      // The refusal is shown by the mutation; what was typed stays in the form and in its draft.
      return;
    }
    await draft.discard();
    if (!next) {
      // Entered one after another, the new lines of the history say it; a toast each would cover them.
      sayUndo(saved);
      onClose();
      return;
    }
    // The next line is mostly the next year of the same kind.
    const year = Number(typed.year);
    form.reset({
      ...typed,
      year: year > 0 ? String(year + 1) : typed.year,
      decisionNumber: '',
      decidedOn: null,
      name: '',
    });
    setLine(line + 1);
    form.setFocus('year');
  }

  function sayUndo(saved: readonly Fact[]) {
    const [one] = saved;
    if (one === undefined) return;
    const name = nameOf(one);
    const undo = async () => {
      if (fact === null) await client.honorees.removeFacts({ honoreeId, ids: [one.id] });
      else
        await client.honorees.saveFacts({ honoreeId, facts: [{ ...inputOf(fact), version: one.version }] });
      await queryClient.invalidateQueries();
    };
    toast({
      text: t('saved', { fact: name }),
      undoText: t(fact === null ? 'undoSave' : 'undoEdit', { fact: name }),
      undo,
    });
  }

  async function takeOut(known: Fact) {
    await remove.mutateAsync({ honoreeId, ids: [known.id] });
    await draft.discard();
    const name = nameOf(known);
    toast({
      text: t('removed', { fact: name }),
      undoText: t('undoRemove', { fact: name }),
      undo: async () => {
        await client.honorees.restoreFacts({ honoreeId, ids: [known.id] });
        await queryClient.invalidateQueries();
      },
    });
    onClose();
  }

  return (
    <Box
      component="form"
      noValidate
      aria-label={t(fact === null ? 'newFact' : 'editFact')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(fact === null);
      }}
      onKeyDown={formKeys({
        onEnter: () => void submit(fact === null),
        onCtrlEnter: () => void submit(false),
      })}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      {fact === null && (
        <SelectInput
          {...form.register('kind')}
          label={t('kind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.target.value) ?? 'rating';
            form.reset({ ...blankFact(kind, 0), year: form.getValues('year') });
            if (kind === 'discipline') form.setValue('level', 'khien-trach');
            setFaults({});
          }}
        />
      )}
      <FactFields form={form} faults={faults} honoreeKind={record.kind} initiatives={initiatives} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 150px', gap: 1.5, alignItems: 'start' }}>
        <TextInput
          {...form.register('decisionNumber')}
          label={t('decisionNumber')}
          optional
          error={faults.decisionNumber}
        />
        <Controller
          name="decidedOn"
          control={form.control}
          render={({ field }) => (
            <DateInput
              key={line}
              ref={field.ref}
              label={t('decidedOn')}
              defaultValue={field.value}
              onDate={field.onChange}
              error={faults.decidedOn}
            />
          )}
        />
      </Box>
      <RefusalAlert error={save.error ?? remove.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <PrimaryButton type="submit" disabled={save.isPending}>
          {t(fact === null ? 'saveAndNext' : 'save')}&nbsp;&nbsp;
          <KeyHint keys="Enter" />
        </PrimaryButton>
        {fact === null && (
          <Button onClick={() => void submit(false)} disabled={save.isPending} title="Ctrl+Enter">
            {t('save')}
          </Button>
        )}
        {fact !== null && (
          <Button onClick={() => void takeOut(fact)} disabled={remove.isPending}>
            {t('remove')}
          </Button>
        )}
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}

const inputOf = ({ id, content, decisionNumber, decidedOn }: Fact) => ({
  id,
  content,
  decisionNumber,
  decidedOn,
});
