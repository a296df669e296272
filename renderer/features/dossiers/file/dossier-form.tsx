import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, useSession } from '#renderer/api/client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import { DossierFormFields } from './dossier-form-fields.tsx';
import {
  type DossierFormInput,
  type DossierFormOutput,
  dossierForm,
  formStart,
  toInput,
} from './form-values.ts';

interface DossierFormProps {
  /** Null: a new file is opened. */
  readonly dossier: DossierRecord | null;
  readonly onClose: () => void;
  readonly onSaved: (saved: DossierRecord) => void;
}

/** Opens a file by hand, or edits its description. */
export function DossierForm({ dossier, onClose, onSaved }: DossierFormProps) {
  const t = useTexts(dossiers);
  const maker = useSession()?.account.name ?? '';
  const [initial] = useState(() => formStart(dossier, maker));
  const title = dossier === null ? t('newTitle') : t('editTitle', { code: dossier.code });
  return (
    <SidePanel open title={title} width={620} onClose={onClose}>
      <DraftGate form="dossier" recordId={dossier?.id ?? 'new'} initial={initial}>
        {(start, draft) => (
          <ReadyForm dossier={dossier} start={start} draft={draft} onClose={onClose} onSaved={onSaved} />
        )}
      </DraftGate>
    </SidePanel>
  );
}

interface ReadyFormProps extends DossierFormProps {
  readonly start: DossierFormInput;
  readonly draft: Draft<DossierFormInput>;
}

function ReadyForm({ dossier, start, draft, onClose, onSaved }: ReadyFormProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [id] = useState(() => dossier?.id ?? crypto.randomUUID());
  const form = useForm<DossierFormInput, unknown, DossierFormOutput>({
    resolver: zodResolver(dossierForm),
    defaultValues: start,
  });
  useFormDraft(form, draft);
  const saved = async (record: DossierRecord) => {
    await draft.discard();
    toast({ text: dossier === null ? t('created', { code: record.code }) : t('saved') });
    onSaved(record);
    onClose();
  };
  const open = useMutation(api.dossiers.open.mutationOptions({ onSuccess: saved }));
  const update = useMutation(api.dossiers.update.mutationOptions({ onSuccess: saved }));
  const send = form.handleSubmit((fields) => {
    if (dossier === null) open.mutate({ id, code: fields.code, ...toInput(fields) });
    else
      update.mutate({
        id,
        version: dossier.version,
        retentionByHand: fields.term !== 'rule',
        reason: fields.reason,
        ...toInput(fields),
      });
  });
  return (
    <Box component="form" noValidate sx={{ display: 'grid', gap: 1.5 }} onSubmit={send}>
      <DossierFormFields form={form} start={start} dossier={dossier} />
      <RefusalAlert error={open.error ?? update.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={open.isPending || update.isPending} sx={{ gap: 1 }}>
          {t(dossier === null ? 'create' : 'save')} <KeyHint keys="Enter" />
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
