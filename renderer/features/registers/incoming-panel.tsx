import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, type UseFormRegister, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, downloadFile, uploadFile, useMay } from '#renderer/api/client.ts';
import { CorrectionList } from '#renderer/features/registers/correction-list.tsx';
import { IncomingColumns, type IncomingColumnsData } from '#renderer/features/registers/incoming-fields.tsx';
import { ReasonDialog } from '#renderer/features/registers/reason-dialog.tsx';
import { useLanguage } from '#renderer/i18n/language.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { fileSize, fullDate, fullMoment } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { optionalLine } from '#shared/contract/basics.ts';
import { type IncomingEntry, incomingFields } from '#shared/contract/register-records.ts';
import { paperPath } from '#shared/contract/transport.ts';

interface IncomingPanelProps {
  readonly entry: IncomingEntry;
  readonly onClose: () => void;
}

/** An incoming document beside the list: its columns, scans, corrections. */
export function IncomingPanel({ entry, onClose }: IncomingPanelProps) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const toast = useToast();
  const mayKeep = useMay('clerk');
  const [editing, setEditing] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const number = String(entry.number).padStart(2, '0');
  const open = mayKeep && entry.cancelledAt === null;
  const cancel = useMutation(
    api.registers.cancelIncoming.mutationOptions({
      onSuccess: () => {
        setCancelling(false);
        toast({ text: shared('cancelled', { number }) });
      },
    }),
  );
  useShortcut('f2', () => setEditing(true), { label: shared('edit'), enabled: open && !editing });
  const day = (iso: string | null) => (iso === null ? '' : fullDate(iso));
  return (
    <SidePanel open title={t('lineTitle', { number })} width={520} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {editing ? (
          <CorrectForm entry={entry} onDone={() => setEditing(false)} />
        ) : (
          <>
            <FactList
              facts={[
                { name: t('arrivedOn'), value: fullDate(entry.arrivedOn) },
                { name: t('author'), value: entry.author },
                { name: t('symbol'), value: entry.symbol },
                { name: t('documentDate'), value: day(entry.documentDate) },
                { name: t('title'), value: entry.title },
                { name: t('receiver'), value: entry.receiver },
                { name: t('forwardedOn'), value: day(entry.forwardedOn) },
                { name: t('receivedBy'), value: entry.receivedBy },
                { name: t('note'), value: entry.note },
                { name: t('batch'), value: entry.batchTitle },
                { name: shared('cancelReason'), value: entry.cancelReason },
                { name: shared('cancelledBy'), value: entry.cancelledBy },
                { name: t('enteredBy'), value: `${entry.enteredBy}, ${fullMoment(entry.enteredAt)}` },
              ]}
            />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              {open && <Button onClick={() => setEditing(true)}>{shared('edit')}</Button>}
              {entry.batchId !== null && (
                <Button href={`#/nominations/${entry.batchId}`}>{t('openBatch')}</Button>
              )}
              {open && <Button onClick={() => setCancelling(true)}>{shared('cancel')}</Button>}
            </Box>
          </>
        )}
        <Scans entry={entry} mayAdd={open} />
        {entry.corrections > 0 && <CorrectionList entryId={entry.id} />}
      </Box>
      {cancelling && (
        <ReasonDialog
          title={t('cancelTitle', { number })}
          text={t('cancelText', { number })}
          confirmText={t('cancelConfirm', { number })}
          busy={cancel.isPending}
          error={cancel.error}
          onReason={(reason) => cancel.mutate({ id: entry.id, version: entry.version, reason })}
          onClose={() => setCancelling(false)}
        />
      )}
    </SidePanel>
  );
}

function Scans({ entry, mayAdd }: { readonly entry: IncomingEntry; readonly mayAdd: boolean }) {
  const t = useTexts(registerBooks);
  const language = useLanguage();
  const toast = useToast();
  const [error, setError] = useState<unknown>(null);
  const attach = useMutation(api.registers.attachScan.mutationOptions());

  async function add([file]: readonly File[]) {
    if (file === undefined) return;
    setError(null);
    try {
      const { uploadId } = await uploadFile(file);
      const title = file.name.slice(0, 200);
      await attach.mutateAsync({ id: crypto.randomUUID(), entryId: entry.id, uploadId, title });
      toast({ text: t('scanAdded', { name: file.name }) });
    } catch (refusal) {
      setError(refusal);
    }
  }

  async function download(scan: IncomingEntry['scans'][number]) {
    setError(null);
    try {
      await downloadFile(paperPath(scan.id), scan.fileName);
    } catch (refusal) {
      setError(refusal);
    }
  }

  if (entry.scans.length === 0 && !mayAdd) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="h3" sx={{ fontWeight: 600 }}>
        {t('scans')}
      </Typography>
      {entry.scans.map((scan) => (
        <Button key={scan.id} onClick={() => void download(scan)} sx={{ justifySelf: 'start' }}>
          {scan.fileName} ({fileSize(scan.size, language)})
        </Button>
      ))}
      {mayAdd && (
        <FileDrop label={t('addScan')} disabled={attach.isPending} onFiles={(files) => void add(files)} />
      )}
      <RefusalAlert error={error} />
    </Box>
  );
}

const schema = z.object({ ...incomingFields.omit({ arrivedOn: true }).shape, reason: optionalLine(500) });

function CorrectForm({ entry, onDone }: { readonly entry: IncomingEntry; readonly onDone: () => void }) {
  const shared = useTexts(registers);
  const toast = useToast();
  const { author, symbol, documentDate, title, receiver, forwardedOn, receivedBy, note, batchId } = entry;
  const start = {
    ...{ author, symbol, documentDate, title, receiver, forwardedOn, receivedBy, note, batchId },
    reason: '',
  };
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: start,
  });
  const correct = useMutation(
    api.registers.correctIncoming.mutationOptions({
      onSuccess: (line) => {
        toast({ text: shared('saved', { number: String(line.number).padStart(2, '0') }) });
        onDone();
      },
    }),
  );
  const { errors } = form.formState;
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit((fields) =>
        correct.mutate({ id: entry.id, version: entry.version, ...fields }),
      )}
    >
      <IncomingColumns
        register={form.register as unknown as UseFormRegister<IncomingColumnsData>}
        control={form.control as unknown as Control<IncomingColumnsData>}
        errors={errors}
        start={start}
      />
      <TextInput
        {...form.register('reason')}
        label={shared('correctionReason')}
        optional
        help={shared('correctionHint')}
        error={errors.reason?.message}
      />
      <RefusalAlert error={correct.error} />
      <Box>
        <PrimaryButton type="submit" disabled={correct.isPending}>
          {shared('save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
