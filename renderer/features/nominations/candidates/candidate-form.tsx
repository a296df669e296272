import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { fieldErrors } from '#renderer/api/refusal.ts';
import { useSeenVersion } from '#renderer/api/use-seen-version.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { EditorProps } from './candidate-editor.tsx';
import { CandidateFields } from './candidate-fields.tsx';
import { type CandidateFaults, type CandidateValues, readCandidate } from './candidate-values.ts';

interface CandidateFormProps extends EditorProps {
  readonly draft: Draft<CandidateValues>;
  readonly start: CandidateValues;
}

/** Enter saves and goes on to the next candidate, Ctrl+Enter saves and stays; every keystroke is in the draft. */
export function CandidateForm(props: CandidateFormProps) {
  const { batchId, id, draft, onSaved, onClose } = props;
  const t = useTexts(candidates);
  const language = useLanguage();
  const toast = useToast();
  const isNew = props.version === null;
  const form = useForm<CandidateValues>({ defaultValues: props.start });
  const { setFocus } = form;
  const [faults, setFaults] = useState<CandidateFaults>({});
  const save = useMutation(api.nominations.saveCandidate.mutationOptions());
  const version = useSeenVersion(props.version, save.error);
  useFormDraft(form, draft);
  useShortcut('escape', onClose, { label: t('cancel') });
  useEffect(() => setFocus('name'), [setFocus]);

  async function submit(next: boolean) {
    if (save.isPending) return;
    const typed = form.getValues();
    const read = readCandidate(id, typed);
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) {
      setFocus(read.faults.name !== undefined ? 'name' : 'birthDate');
      return;
    }
    try {
      const saved = await save.mutateAsync({ batchId, version, candidate: read.candidate });
      // Entered one after another, the new row in the list says it; a toast each would cover the list.
      if (!next) toast({ text: t('candidateSaved', { name: saved.name }) });
    } catch {
      // The refusal is shown by the mutation; what was typed stays in the form and in its draft.
      return;
    }
    await draft.discard();
    onSaved(next, typed);
  }

  return (
    <Box
      component="form"
      noValidate
      aria-label={t(isNew ? 'newCandidate' : 'editCandidate')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(isNew);
      }}
      onKeyDown={formKeys({ onEnter: () => void submit(isNew), onCtrlEnter: () => void submit(false) })}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <CandidateFields
        batchId={batchId}
        ownAward={props.ownAward}
        form={form}
        faults={{ ...readOfficeFaults(save.error, language), ...faults }}
      />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          flexWrap: 'wrap',
          // Always in sight, however far the form has been scrolled.
          position: 'sticky',
          bottom: -12,
          py: '8px',
          bgcolor: 'background.paper',
        }}
      >
        <Box sx={{ flexBasis: '100%', '&:empty': { display: 'none' } }}>
          <RefusalAlert error={save.error} />
        </Box>
        <PrimaryButton type="submit" disabled={save.isPending}>
          {t(isNew ? 'saveAndNext' : 'saveCandidate')}&nbsp;&nbsp;
          <KeyHint keys="Enter" />
        </PrimaryButton>
        {isNew && (
          <Button onClick={() => void submit(false)} disabled={save.isPending} title="Ctrl+Enter">
            {t('saveCandidate')}
          </Button>
        )}
        <Button variant="text" onClick={onClose}>
          {t('cancel')}
        </Button>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}

/** The office names the fields 'candidate.name', the form 'name'. */
function readOfficeFaults(error: unknown, language: 'vi' | 'en'): CandidateFaults {
  const faults = Object.entries(fieldErrors(error, language));
  return Object.fromEntries(faults.map(([path, text]) => [path.replace(/^candidate\./u, ''), text]));
}
