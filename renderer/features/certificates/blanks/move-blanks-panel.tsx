import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { blanks } from '#renderer/i18n/blanks.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { StockRow } from '#shared/contract/certificates.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';

export type MoveKind = 'received' | 'damaged' | 'handed-out';

const TITLES = { received: 'receiveTitle', damaged: 'damageTitle', 'handed-out': 'handOutTitle' } as const;

interface MoveBlanksPanelProps {
  readonly kind: MoveKind;
  readonly stock: StockRow;
  readonly onClose: () => void;
}

type Wrong = Partial<Record<'quantity' | 'serial' | 'day', string>>;

/** Blanks that come in, are damaged before printing, or leave the office. */
export function MoveBlanksPanel({ kind, stock, onClose }: MoveBlanksPanelProps) {
  const t = useTexts(blanks);
  const toast = useToast();
  const [id] = useState(() => crypto.randomUUID());
  const [day, setDay] = useState<string | null>(() => todayIso(new Date()));
  const [wrong, setWrong] = useState<Wrong>({});
  const quantity = useRef<HTMLInputElement>(null);
  const serial = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const minutes = useRef<HTMLInputElement>(null);
  const numbered = stock.serialDigits > 0;
  const move = useMutation({
    mutationFn: (typed: { quantity: number; firstSerial: number | null; day: string }) =>
      client.certificates.moveBlanks({
        id,
        stockId: stock.id,
        kind,
        ...typed,
        reason: reason.current?.value ?? '',
        minutes: minutes.current?.value ?? '',
      }),
    onSuccess: (_row, typed) => {
      toast({ text: t('saved', { what: t(`kind.${kind}`), quantity: typed.quantity }) });
      onClose();
    },
  });
  const submit = () => {
    const many = whole(quantity.current?.value);
    const first = whole(serial.current?.value);
    const found: Wrong = {
      ...(many === null || many < 1 ? { quantity: t('quantityWrong') } : {}),
      ...(numbered && first === null ? { serial: t('serialWrong') } : {}),
      ...(day === null || !isRealDate(day) ? { day: t('dayWrong') } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0 || many === null || day === null) return;
    move.mutate({ quantity: many, firstSerial: numbered ? first : null, day });
  };
  return (
    <SidePanel
      open
      title={t(TITLES[kind], { name: stock.name })}
      onClose={onClose}
      footer={
        <PrimaryButton disabled={move.isPending} onClick={submit}>
          {t('save')}
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
        <TextInput ref={quantity} label={t('quantity')} inputMode="numeric" error={wrong.quantity} />
        {numbered && (
          <TextInput
            ref={serial}
            label={t('firstSerial')}
            inputMode="numeric"
            help={t('firstSerialHelp')}
            error={wrong.serial}
          />
        )}
        <DateInput label={t('day')} defaultValue={day} onDate={setDay} error={wrong.day} />
        <TextInput ref={reason} label={t('reason')} optional={kind === 'received'} />
        <TextInput ref={minutes} label={t('minutes')} optional />
        <RefusalAlert error={move.error} />
        <button type="submit" hidden />
      </Box>
    </SidePanel>
  );
}

/** A whole number of up to ten digits, leading zeros allowed; null for anything else. */
function whole(text = ''): number | null {
  return /^\d{1,10}$/u.test(text.trim()) ? Number(text.trim()) : null;
}
