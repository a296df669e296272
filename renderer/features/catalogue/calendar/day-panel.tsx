import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { officeCalendar } from '#renderer/i18n/office-calendar.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { isWeekend } from '#shared/domain/calendar/days.ts';
import type { CalendarDay } from '#shared/domain/calendar/office-calendar.ts';
import { HOLIDAY_KINDS, type HolidayKind } from '#shared/domain/calendar/public-holidays.ts';
import { useUndoable } from '../edit/use-undoable.ts';

interface DayPanelProps {
  readonly date: string;
  readonly day: CalendarDay | undefined;
  /** The stored version of this day; null while the office has none. */
  readonly seen: string | null;
  readonly onClose: () => void;
}

/** One day of the calendar: off, off in lieu, or worked; where that stands. */
export function DayPanel({ date, day, seen, onClose }: DayPanelProps) {
  const t = useTexts(officeCalendar);
  const undoable = useUndoable();
  const [kind, setKind] = useState<HolidayKind>(day?.kind ?? (isWeekend(date) ? 'working-day' : 'holiday'));
  const [name, setName] = useState(day?.name ?? '');
  const [source, setSource] = useState(day?.source ?? '');
  const save = useMutation(
    api.catalogue.saveEntry.mutationOptions({
      onSuccess: ({ stepId, label }) => {
        undoable({ stepId, label });
        onClose();
      },
    }),
  );
  const submit = () =>
    save.mutate({
      stepId: crypto.randomUUID(),
      kind: 'holiday',
      key: date,
      seen,
      validFrom: date,
      content: { date, name: name.trim() === '' ? t(`legend_${kind}`) : name.trim(), kind },
      sourceText: source,
      reviewNeeded: false,
      reason: t('reason'),
    });
  return (
    <SidePanel open title={t('dayTitle', { date: fullDate(date) })} onClose={onClose}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) submit();
        }}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        <SelectInput
          label={t('dayKind')}
          value={kind}
          onChange={(event) => {
            setKind(HOLIDAY_KINDS.find((one) => one === event.target.value) ?? 'holiday');
          }}
          options={HOLIDAY_KINDS.map((value) => ({ value, label: t(`kind_${value}`) }))}
        />
        <TextInput
          label={t('dayName')}
          defaultValue={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextInput
          label={t('source')}
          help={t('sourceHint')}
          defaultValue={source}
          onChange={(event) => setSource(event.target.value)}
        />
        <RefusalAlert error={save.error} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <PrimaryButton type="submit" disabled={save.isPending}>
            {t('save')}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Box>
      </Box>
    </SidePanel>
  );
}
