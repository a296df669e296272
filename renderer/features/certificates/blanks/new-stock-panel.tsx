import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { readNumber } from '#renderer/features/certificates/read-number.ts';
import { blanks } from '#renderer/i18n/blanks.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { StockRow } from '#shared/contract/certificates.ts';

interface NewStockPanelProps {
  readonly onClose: () => void;
  readonly onMade: (stock: StockRow) => void;
}

/** A stock of blanks: its name, and how its numbers are written. */
export function NewStockPanel({ onClose, onMade }: NewStockPanelProps) {
  const t = useTexts(blanks);
  const [id] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<{ name?: string; digits?: string }>({});
  const name = useRef<HTMLInputElement>(null);
  const prefix = useRef<HTMLInputElement>(null);
  const digits = useRef<HTMLInputElement>(null);
  const create = useMutation({
    mutationFn: (typed: { name: string; serialDigits: number }) =>
      client.certificates.createStock({ id, ...typed, serialPrefix: prefix.current?.value ?? '' }),
    onSuccess: onMade,
  });
  const submit = () => {
    const serialDigits = readNumber(digits.current?.value ?? '');
    const typed = name.current?.value.trim() ?? '';
    const fits =
      serialDigits !== null && Number.isInteger(serialDigits) && serialDigits >= 0 && serialDigits <= 10;
    setWrong({
      ...(typed === '' ? { name: t('nameWrong') } : {}),
      ...(fits ? {} : { digits: t('digitsWrong') }),
    });
    if (typed !== '' && fits) create.mutate({ name: typed, serialDigits });
  };
  return (
    <SidePanel
      open
      title={t('newStockTitle')}
      onClose={onClose}
      footer={
        <PrimaryButton disabled={create.isPending} onClick={submit}>
          {t('create')}
        </PrimaryButton>
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
        <TextInput ref={name} label={t('stockName')} help={t('stockNameHelp')} error={wrong.name} />
        <TextInput ref={prefix} label={t('serialPrefix')} optional help={t('serialPrefixHelp')} />
        <TextInput
          ref={digits}
          label={t('serialDigits')}
          inputMode="numeric"
          defaultValue="6"
          help={t('serialDigitsHelp')}
          error={wrong.digits}
        />
        <RefusalAlert error={create.error} />
        <button type="submit" hidden />
      </Box>
    </SidePanel>
  );
}
