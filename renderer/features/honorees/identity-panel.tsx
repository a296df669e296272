import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { IdentityFields } from './identity-fields.tsx';
import {
  blankIdentity,
  type IdentityFaults,
  type IdentityValues,
  identityOf,
  identityValues,
  readIdentity,
} from './identity-values.ts';

interface IdentityPanelProps {
  readonly id: string;
  /** null = a new one. */
  readonly record: HonoreeRecord | null;
  readonly kind: HonoreeKind;
  readonly onClose: () => void;
  readonly onMade?: (id: string) => void;
}

/** Makes or edits the record of a person, collective or household; what is typed survives a crash. */
export function IdentityPanel(props: IdentityPanelProps) {
  const { record, kind, onClose } = props;
  const t = useTexts(honorees);
  const [initial] = useState(() => (record === null ? blankIdentity(kind) : identityValues(record)));
  return (
    <SidePanel open title={t(record === null ? 'newHonoree' : 'editIdentity')} onClose={onClose}>
      <DraftGate form="honoree" recordId={record?.id ?? 'new'} initial={initial}>
        {(start, draft) => <IdentityForm {...props} start={start} draft={draft} />}
      </DraftGate>
    </SidePanel>
  );
}

interface IdentityFormProps extends IdentityPanelProps {
  readonly start: IdentityValues;
  readonly draft: Draft<IdentityValues>;
}

function IdentityForm({ id, record, start, draft, onClose, onMade }: IdentityFormProps) {
  const t = useTexts(honorees);
  const toast = useToast();
  const form = useForm<IdentityValues>({ defaultValues: start });
  useFormDraft(form, draft);
  const [faults, setFaults] = useState<IdentityFaults>({});
  const save = useMutation(api.honorees.save.mutationOptions());

  async function submit() {
    if (save.isPending) return;
    const read = readIdentity(form.getValues());
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    let saved: HonoreeRecord;
    try {
      saved = await save.mutateAsync({ id, version: record?.version ?? null, ...read.identity });
    } catch {
      // The refusal is shown by the mutation; what was typed stays in the form and in its draft.
      return;
    }
    await draft.discard();
    const { name } = saved;
    if (record === null) toast({ text: t('created', { name }) });
    else
      toast({
        text: t('saved', { name }),
        undoText: t('undoEdit', { name }),
        undo: async () => {
          await client.honorees.save({ id, version: saved.version, ...identityOf(record) });
          await queryClient.invalidateQueries();
        },
      });
    onClose();
    if (record === null) onMade?.(id);
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <IdentityFields form={form} faults={faults} isNew={record === null} start={start} />
      <RefusalAlert error={save.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={save.isPending}>
          {t(record === null ? 'create' : 'save')}
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
