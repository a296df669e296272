import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

export type StepName = 'close' | 'reopen' | 'handIn';

interface StepPanelProps {
  readonly step: StepName;
  readonly dossier: DossierRecord;
  /** Last day for handing in, as people write it. */
  readonly due: string;
  readonly onClose: () => void;
}

/** A step of a file: closed with its closing note, reopened with a reason, handed in to the archive of the office. */
export function StepPanel(props: StepPanelProps) {
  if (props.step === 'close') return <ClosePanel {...props} />;
  if (props.step === 'reopen') return <ReopenPanel {...props} />;
  return <HandInPanel {...props} />;
}

function ClosePanel({ dossier, onClose }: StepPanelProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [closedOn, setClosedOn] = useState(todayIso(new Date()));
  const sheets =
    dossier.sheets === null ? '' : t('closingSheets', { count: String(dossier.sheets).padStart(2, '0') });
  const proposed = t('closingText', { documents: String(dossier.paperCount).padStart(2, '0'), sheets });
  const closing = useRef<HTMLTextAreaElement>(null);
  const reopen = useMutation(api.dossiers.reopen.mutationOptions());
  const close = useMutation(
    api.dossiers.close.mutationOptions({
      onSuccess: (closed) => {
        toast({
          text: t('closedDone', { code: closed.code }),
          undoText: t('undoClose', { code: closed.code }),
          undo: () => reopen.mutateAsync({ id: closed.id, version: closed.version, reason: t('undone') }),
        });
        onClose();
      },
    }),
  );
  return (
    <FormPanel
      title={t('closeTitle', { code: dossier.code })}
      submitText={t('close')}
      busy={close.isPending}
      error={close.error}
      onClose={onClose}
      onSubmit={() =>
        close.mutate({
          id: dossier.id,
          version: dossier.version,
          closedOn,
          closing: closing.current?.value ?? proposed,
        })
      }
    >
      <span>{t('closeHint')}</span>
      <DateInput label={t('closedOn')} defaultValue={closedOn} onDate={(day) => setClosedOn(day ?? '')} />
      <Multiline ref={closing} label={t('closing')} defaultValue={proposed} rows={5} />
    </FormPanel>
  );
}

function ReopenPanel({ dossier, onClose }: StepPanelProps) {
  const t = useTexts(dossiers);
  const [reason, setReason] = useState('');
  const reopen = useMutation(api.dossiers.reopen.mutationOptions({ onSuccess: onClose }));
  return (
    <FormPanel
      title={t('reopenTitle', { code: dossier.code })}
      submitText={t('reopen')}
      busy={reopen.isPending}
      error={reopen.error}
      onClose={onClose}
      onSubmit={() => reopen.mutate({ id: dossier.id, version: dossier.version, reason })}
    >
      <TextInput
        label={t('reopenReason')}
        autoFocus
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </FormPanel>
  );
}

function HandInPanel({ dossier, due, onClose }: StepPanelProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [on, setOn] = useState(todayIso(new Date()));
  const undo = useMutation(api.dossiers.handIn.mutationOptions());
  const handIn = useMutation(
    api.dossiers.handIn.mutationOptions({
      onSuccess: (done) => {
        toast({
          text: t('handInDone', { code: done.code }),
          undoText: t('undoHandIn', { code: done.code }),
          undo: () => undo.mutateAsync({ id: done.id, version: done.version, on: null }),
        });
        onClose();
      },
    }),
  );
  return (
    <FormPanel
      title={t('handInTitle', { code: dossier.code })}
      submitText={t('handIn')}
      busy={handIn.isPending}
      error={handIn.error}
      onClose={onClose}
      onSubmit={() => handIn.mutate({ id: dossier.id, version: dossier.version, on })}
    >
      <span>{t('handInHint', { due })}</span>
      <DateInput label={t('handInOn')} defaultValue={on} onDate={(day) => setOn(day ?? '')} />
    </FormPanel>
  );
}
