import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { EditFields } from '#renderer/features/archive/edit-fields.tsx';
import { EditPreview } from '#renderer/features/archive/edit-preview.tsx';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { count } from '#renderer/ui/format.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { EDIT_FIELDS, type EditChanges, type EditField } from '#shared/contract/award-edits.ts';

interface EditPanelProps {
  readonly awardIds: readonly string[];
  /** What a single award says now, and whose it is. */
  readonly single?: { readonly name: string; readonly now: Partial<Record<EditField, string | null>> };
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Changes records of awards: what, why, a look at what it does, then one step that can be undone. */
export function EditPanel({ awardIds, single, onClose, onDone }: EditPanelProps) {
  const t = useTexts(awardEdit);
  const language = useLanguage();
  const toast = useToast();
  const [edit] = useState<string>(() => crypto.randomUUID());
  const [changes, setChanges] = useState<EditChanges>({});
  const [reason, setReason] = useState('');
  const undo = useMutation({
    mutationFn: () => client.archive.undoEdit({ edit, undo: crypto.randomUUID() }),
  });
  const preview = useMutation({
    mutationFn: (input: Parameters<typeof client.archive.previewEdit>[0]) =>
      client.archive.previewEdit(input),
  });
  const apply = useMutation(
    api.archive.editAwards.mutationOptions({
      onSuccess: ({ edited }) => {
        const done = { count: count(edited, language) };
        toast({ text: t('done', done), undoText: t('undo', done), undo: () => undo.mutateAsync() });
        onDone?.();
        onClose();
      },
    }),
  );
  const ids = [...awardIds];
  const asked = single === undefined ? changes : changedOnly(changes, single.now);
  const shown = preview.data;
  const fields = single === undefined ? EDIT_FIELDS.filter((field) => field !== 'name') : EDIT_FIELDS;
  return (
    <FormPanel
      title={
        single === undefined
          ? t('titleMany', { count: count(ids.length, language) })
          : t('titleOne', { name: single.name })
      }
      submitText={shown === undefined ? t('preview') : t('apply', { count: count(shown.changing, language) })}
      busy={preview.isPending || apply.isPending}
      error={preview.error ?? apply.error}
      onSubmit={() => {
        if (shown === undefined) preview.mutate({ awardIds: ids, changes: asked });
        else apply.mutate({ edit, awardIds: ids, changes: asked, reason });
      }}
      onClose={onClose}
    >
      {shown === undefined ? (
        <>
          <Box sx={{ color: 'text.secondary' }}>{t(single === undefined ? 'intro' : 'introOne')}</Box>
          <EditFields
            fields={fields}
            now={single?.now ?? {}}
            ticked={single === undefined}
            changes={changes}
            onChange={setChanges}
          />
          <TextInput
            label={t('reason')}
            placeholder={t('reasonHint')}
            maxLength={500}
            defaultValue={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      ) : (
        <>
          <EditPreview preview={shown} />
          <Button onClick={preview.reset} sx={{ justifySelf: 'start' }}>
            {t('back')}
          </Button>
        </>
      )}
    </FormPanel>
  );
}

/** What differs from what the award says: a field that was typed and put back is no change. */
function changedOnly(changes: EditChanges, now: Partial<Record<EditField, string | null>>): EditChanges {
  return Object.fromEntries(
    Object.entries(changes).filter(([field, value]) => (now[field as EditField] ?? '') !== (value ?? '')),
  ) as EditChanges;
}
