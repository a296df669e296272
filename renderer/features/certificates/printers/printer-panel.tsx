import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import {
  NUMBER_FIELDS,
  type NumberField,
  type PrinterText,
  readPrinter,
  toPrinterText,
} from '#renderer/features/certificates/printers/printer-fields.ts';
import { TestSheet } from '#renderer/features/certificates/printers/test-sheet.tsx';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { ProfileRow } from '#shared/contract/certificates.ts';

interface PrinterPanelProps {
  /** Null: a new printer. */
  readonly known: ProfileRow | null;
  readonly onSaved: (row: ProfileRow) => void;
  readonly onClose: () => void;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** One printer: offset, stretch, edges; the test sheet and what was measured on it. */
export function PrinterPanel({ known, onSaved, onClose }: PrinterPanelProps) {
  const t = useTexts(certificates);
  const toast = useToast();
  const [id] = useState(() => known?.id ?? crypto.randomUUID());
  const [text, setText] = useState<PrinterText>(() => toPrinterText(known?.profile));
  /** Counts how often the numbers were set from outside, so that the fields show them. */
  const [filled, setFilled] = useState(0);
  const [tried, setTried] = useState(false);
  const read = readPrinter(text);
  const wrong = tried && !read.ok ? read.wrong : new Set<string>();
  const save = useMutation({
    mutationFn: () => {
      if (!read.ok) throw new Error('unread');
      return client.certificates.saveProfile({ id, version: known?.version ?? null, profile: read.profile });
    },
    onSuccess: (row) => {
      toast({ text: t('printerSaved', { name: row.profile.name }) });
      onSaved(row);
    },
  });
  const remove = useMutation({
    mutationFn: () => client.certificates.removeProfile({ id, undo: false }),
    onSuccess: () => {
      const name = known?.profile.name ?? '';
      toast({
        text: t('printerRemoved', { name }),
        undoText: t('printerRemoveUndo', { name }),
        undo: () => client.certificates.removeProfile({ id, undo: true }),
      });
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (read.ok) save.mutate();
  };
  const numberInput = (field: NumberField, label: string, help?: string) => {
    const { min, max } = NUMBER_FIELDS[field];
    return (
      <TextInput
        key={`${field} ${filled}`}
        label={label}
        inputMode="decimal"
        defaultValue={text[field]}
        help={help}
        error={
          wrong.has(field) ? t('numberWrong', { min: writeNumber(min), max: writeNumber(max) }) : undefined
        }
        onChange={(event) => setText((typed) => ({ ...typed, [field]: event.target.value }))}
      />
    );
  };
  return (
    <SidePanel
      open
      title={known?.profile.name ?? t('newPrinter')}
      onClose={onClose}
      width={520}
      footer={
        <>
          <PrimaryButton disabled={save.isPending} onClick={submit}>
            {t('savePrinter')}
          </PrimaryButton>
          {known !== null && (
            <Button disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t('removePrinter')}
            </Button>
          )}
        </>
      }
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        sx={{ display: 'grid', gap: 1.25 }}
      >
        <TextInput
          label={t('printerName')}
          defaultValue={text.name}
          error={wrong.has('name') ? 'empty' : undefined}
          onChange={(event) => setText((typed) => ({ ...typed, name: event.target.value }))}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
          {numberInput('offsetX', t('offsetX'), t('offsetXHelp'))}
          {numberInput('offsetY', t('offsetY'), t('offsetYHelp'))}
          {numberInput('scaleX', t('scaleX'))}
          {numberInput('scaleY', t('scaleY'))}
        </Box>
        <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ p: 0, fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}>
            {t('margins')}
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 1 }}>
            {SIDES.map((side) => numberInput(side, t(`margin.${side}`)))}
          </Box>
        </Box>
        <TextInput
          label={t('note')}
          optional
          defaultValue={text.note}
          help={t('noteHelp')}
          onChange={(event) => setText((typed) => ({ ...typed, note: event.target.value }))}
        />
        <RefusalAlert error={tried && !read.ok ? t('wrongFields') : (save.error ?? remove.error)} />
        {/* Enter in a field saves. */}
        <button type="submit" hidden />
      </Box>
      {known !== null && (
        <TestSheet
          profile={known}
          onShift={(shift) => {
            setText((typed) => ({
              ...typed,
              offsetX: writeNumber(shift.offsetXMm),
              offsetY: writeNumber(shift.offsetYMm),
              scaleX: writeNumber(shift.scaleXPercent),
              scaleY: writeNumber(shift.scaleYPercent),
            }));
            setFilled((times) => times + 1);
          }}
        />
      )}
    </SidePanel>
  );
}
