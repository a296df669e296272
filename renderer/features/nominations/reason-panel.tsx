import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { useSeenVersion } from '#renderer/api/use-seen-version.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { type Draft, useDraft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import type { ReasonedAction } from './batch-actions.tsx';
import { REASON_FORMS } from './draft-forms.ts';

/** Acts whose panel asks for a reason and nothing else. */
type PlainReason = Exclude<ReasonedAction, 'return'>;

interface ReasonPanelProps {
  readonly batch: Batch;
  readonly action: PlainReason;
  readonly onClose: () => void;
}

interface ReasonValues {
  reason: string;
}

const BLANK: ReasonValues = { reason: '' };

/** Acts that need a reason, which the unit will read in the timeline. */
export function ReasonPanel(props: ReasonPanelProps) {
  const t = useTexts(nominations);
  const draft = useDraft<ReasonValues>({
    form: REASON_FORMS[props.action],
    recordId: props.batch.id,
    initial: BLANK,
  });
  return (
    <SidePanel open title={t(`${props.action}Title`)} onClose={props.onClose} width={480}>
      {draft.ready && <ReasonForm {...props} draft={draft} />}
    </SidePanel>
  );
}

function ReasonForm({ batch, action, onClose, draft }: ReasonPanelProps & { draft: Draft<ReasonValues> }) {
  const t = useTexts(nominations);
  const toast = useToast();
  const form = useForm<ReasonValues>({ defaultValues: draft.value ?? BLANK });
  const [missing, setMissing] = useState(false);
  const act = useMutation(api.nominations.act.mutationOptions());
  const version = useSeenVersion(batch.version, act.error);
  useFormDraft(form, draft);

  async function submit() {
    const { reason } = form.getValues();
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || act.isPending) return;
    try {
      await act.mutateAsync({ id: batch.id, version, action, reason });
    } catch {
      // The refusal is shown by the mutation; the reason stays in its draft.
      return;
    }
    await draft.discard();
    toast({ text: t(`acted_${action}`) });
    onClose();
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
      <Multiline
        autoFocus
        rows={9}
        label={t(`${action}Reason`)}
        help={t(`${action}Hint`)}
        error={missing ? t('reasonNeeded') : undefined}
        {...form.register('reason')}
      />
      <RefusalAlert error={act.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <PrimaryButton type="submit" disabled={act.isPending}>
          {t(action)}&nbsp;&nbsp;
          <KeyHint keys="Ctrl Enter" />
        </PrimaryButton>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
