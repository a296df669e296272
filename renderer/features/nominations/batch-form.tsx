import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { fieldErrors } from '#renderer/api/refusal.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftOffer } from '#renderer/drafts/draft-offer.tsx';
import { type Draft, useDraft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { BatchFields } from './batch-fields.tsx';
import { type BatchFaults, type BatchValues, readBatch } from './batch-values.ts';

export type BatchInput = Exclude<ReturnType<typeof readBatch>['fields'], undefined>;

interface BatchFormProps {
  readonly formName: string;
  readonly recordId: string;
  readonly initial: BatchValues;
  /** True when the person has just chosen "Tiếp tục": the draft is not offered a second time. */
  readonly resume: boolean;
  readonly submitText: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** Saves the record; the draft goes when it resolves. */
  readonly onSubmit: (input: BatchInput) => Promise<unknown>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Form of a submission, new or existing; waits for the draft store, offers what was left unsaved. */
export function BatchForm(props: BatchFormProps) {
  const { formName, recordId, initial } = props;
  const draft = useDraft<BatchValues>({ form: formName, recordId, initial });
  const [resumed, setResumed] = useState(props.resume);
  if (!draft.ready) return null;
  if (draft.value !== null && draft.savedAt !== null && !resumed) {
    return (
      <DraftOffer
        savedAt={draft.savedAt}
        onContinue={() => setResumed(true)}
        onDrop={() => void draft.discard()}
      />
    );
  }
  return <ReadyBatchForm {...props} draft={draft} start={draft.value ?? initial} />;
}

interface ReadyProps extends BatchFormProps {
  readonly draft: Draft<BatchValues>;
  readonly start: BatchValues;
}

function ReadyBatchForm(props: ReadyProps) {
  const { draft, error } = props;
  const t = useTexts(nominations);
  const language = useLanguage();
  const form = useForm<BatchValues>({ defaultValues: props.start });
  const [faults, setFaults] = useState<BatchFaults>({});
  useFormDraft(form, draft);

  async function submit() {
    if (props.busy) return;
    const read = readBatch(form.getValues());
    setFaults(read.faults ?? {});
    if (read.fields === undefined) return;
    try {
      await props.onSubmit(read.fields);
    } catch {
      // The refusal is shown by the mutation; the draft stays.
      return;
    }
    await draft.discard();
    props.onSaved();
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={formKeys({ onEnter: () => void submit(), onCtrlEnter: () => void submit() })}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <BatchFields form={form} faults={{ ...fieldErrors(error, language), ...faults }} />
      <RefusalAlert error={error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <PrimaryButton type="submit" disabled={props.busy}>
          {props.submitText}&nbsp;&nbsp;
          <KeyHint keys="Ctrl Enter" />
        </PrimaryButton>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
