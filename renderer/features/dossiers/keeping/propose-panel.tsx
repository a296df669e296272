import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DueFile } from '#shared/contract/dossier-disposal.ts';

interface ProposePanelProps {
  readonly kind: 'destruction' | 'transfer';
  readonly files: readonly DueFile[];
  readonly onClose: () => void;
}

/** Puts chosen files on a list of disposal, each with the reason that it is due. */
export function ProposePanel({ kind, files, onClose }: ProposePanelProps) {
  const t = useTexts(dossierKeeping);
  const toast = useToast();
  const [id] = useState(() => crypto.randomUUID());
  const title = useRef<HTMLInputElement>(null);
  const receiver = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const withdraw = useMutation(api.dossiers.withdrawDisposal.mutationOptions());
  const propose = useMutation(
    api.dossiers.proposeDisposal.mutationOptions({
      onSuccess: (list) => {
        const undoText = t('undoProposed', { title: list.title });
        toast({
          text: t('proposed', { title: list.title, count: list.files }),
          undoText,
          undo: () => withdraw.mutateAsync({ id: list.id, version: list.version, reason: undoText }),
        });
        onClose();
      },
    }),
  );
  return (
    <FormPanel
      title={t(`proposeTitle_${kind}`)}
      submitText={t(`propose_${kind}`)}
      busy={propose.isPending}
      error={propose.error}
      onClose={onClose}
      onSubmit={() =>
        propose.mutate({
          id,
          kind,
          title: title.current?.value ?? '',
          receiver: receiver.current?.value ?? '',
          note: note.current?.value ?? '',
          items: files.map(({ dossier, reason }) => ({ dossierId: dossier.id, reason })),
        })
      }
    >
      <span>{t('proposeFacts', { count: files.length })}</span>
      <TextInput
        ref={title}
        label={t('listTitle')}
        defaultValue={t(`listTitleProposed_${kind}`, { year: new Date().getFullYear() })}
        autoFocus
      />
      {kind === 'transfer' && <TextInput ref={receiver} label={t('receiver')} />}
      <Multiline ref={note} label={t('note')} optional rows={3} />
    </FormPanel>
  );
}
