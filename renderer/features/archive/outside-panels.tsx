import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { fieldErrors } from '#renderer/api/refusal.ts';
import {
  type Corrected,
  CorrectionFields,
  firstCorrection,
} from '#renderer/award-life/correction-fields.tsx';
import { groundWords } from '#renderer/award-life/life-words.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { REVOCATION_GROUNDS, type RevocationGround } from '#shared/domain/award-life/grounds.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

interface PanelProps {
  readonly awardId: string;
  readonly onClose: () => void;
}

/** Number and day of a document of another office, and what each act on an award shares. */
function useOutsideDocument() {
  const [entry] = useState<string>(() => crypto.randomUUID());
  const [by, setBy] = useState(() => ({ number: '', date: todayIso(new Date()) }));
  return { entry, by, setBy };
}

interface DocumentFieldsProps {
  readonly document: ReturnType<typeof useOutsideDocument>;
  readonly faults: Record<string, string>;
}

function DocumentFields({ document: { by, setBy }, faults }: DocumentFieldsProps) {
  const t = useTexts(awardLife);
  return (
    <>
      <TextInput
        label={t('documentNumber')}
        error={faults['by.number']}
        onChange={(event) => setBy((old) => ({ ...old, number: event.target.value }))}
      />
      <DateInput
        label={t('documentDate')}
        error={faults['by.date']}
        defaultValue={by.date}
        onDate={(value) => setBy((old) => ({ ...old, date: value ?? '' }))}
      />
    </>
  );
}

/** A cancellation by the office that decided the award: its number, day and ground. */
export function OutsideRevocation({
  awardId,
  decider,
  onClose,
}: PanelProps & { readonly decider: string | null }) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const document = useOutsideDocument();
  const [office, setOffice] = useState(decider ?? '');
  const [ground, setGround] = useState<RevocationGround | null>(null);
  const [reason, setReason] = useState('');
  const record = useMutation(
    api.archive.recordRevocation.mutationOptions({
      onSuccess: () => {
        toast({ text: t('revokedDone') });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(record.error, language);
  const { entry, by } = document;
  return (
    <FormPanel
      title={t('revokeOutsideTitle')}
      submitText={t('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={() => record.mutate({ entry, awardId, by, office, ground, reason })}
      onClose={onClose}
    >
      <Box>{t('revokeOutsideText')}</Box>
      <DocumentFields document={document} faults={faults} />
      <TextInput
        label={t('office')}
        error={faults.office}
        defaultValue={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <SelectInput
        label={t('ground')}
        value={ground ?? ''}
        onChange={(event) => setGround(REVOCATION_GROUNDS.find((one) => one === event.target.value) ?? null)}
        options={[
          { value: '', label: t('groundChoose') },
          ...REVOCATION_GROUNDS.map((value) => ({ value, label: groundWords(value, language, t) })),
        ]}
      />
      <TextInput
        label={t('reasonFor')}
        optional={ground !== 'other'}
        error={faults.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormPanel>
  );
}

/** A correction by a document that was not issued here. */
export function OutsideCorrection({
  awardId,
  corrected,
  onClose,
}: PanelProps & { readonly corrected: Corrected }) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const document = useOutsideDocument();
  const [change, setChange] = useState(() => firstCorrection(corrected));
  const record = useMutation(
    api.archive.recordCorrection.mutationOptions({
      onSuccess: () => {
        toast({ text: t('correctedDone') });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(record.error, language);
  const { entry, by } = document;
  return (
    <FormPanel
      title={t('correctOutside')}
      submitText={t('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={() => record.mutate({ entry, awardId, by, changes: [change] })}
      onClose={onClose}
    >
      <DocumentFields document={document} faults={faults} />
      <CorrectionFields corrected={corrected} change={change} onChange={setChange} />
    </FormPanel>
  );
}

/** A later decision sets the cancellation aside. */
export function RestorePanel({ awardId, onClose }: PanelProps) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const document = useOutsideDocument();
  const [reason, setReason] = useState('');
  const restore = useMutation(
    api.archive.restore.mutationOptions({
      onSuccess: () => {
        toast({ text: t('restored') });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(restore.error, language);
  const { entry, by } = document;
  return (
    <FormPanel
      title={t('restoreTitle')}
      submitText={t('save')}
      busy={restore.isPending}
      error={restore.error}
      onSubmit={() => restore.mutate({ entry, awardIds: [awardId], by, reason })}
      onClose={onClose}
    >
      <Box>{t('restoreText')}</Box>
      <DocumentFields document={document} faults={faults} />
      <TextInput
        label={t('reasonFor')}
        error={faults.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormPanel>
  );
}
