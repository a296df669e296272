import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Unit } from '#shared/contract/units.ts';
import { UNIT_CHANGE_KINDS } from '#shared/domain/unit-history/event.ts';
import { EventFields } from './event-fields.tsx';
import { blankEvent, type EventValues, plannedOf } from './event-values.ts';
import { changeWords } from './event-words.ts';

interface EventPanelProps {
  /** The unit that the page is about; null on the page of all units. */
  readonly unitId: string | null;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** Enters one change of units with its day and document. */
export function EventPanel({ unitId, units, onClose }: EventPanelProps) {
  const t = useTexts(unitHistory);
  const toast = useToast();
  const [values, setValues] = useState(() => blankEvent(unitId));
  const set = (more: Partial<EventValues>) => setValues((known) => ({ ...known, ...more }));
  const records = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const enter = useMutation(api.units.enterEvents.mutationOptions());
  const planned = plannedOf(values, records, () => crypto.randomUUID());

  async function save() {
    if (planned === null) return;
    const entry = crypto.randomUUID();
    await enter.mutateAsync({ entry, events: [planned] });
    const names = new Map(planned.newUnits.map(({ id, name }) => [id, name]));
    const what = changeWords(planned.change, (id) => names.get(id) ?? records.get(id)?.name ?? '', t);
    toast({
      text: t('saved', { what }),
      undoText: t('undo', { what }),
      undo: async () => {
        const reason = t('undoReason');
        await client.units.takeBackEvents({ entry: crypto.randomUUID(), events: [], ofEntry: entry, reason });
        await queryClient.invalidateQueries();
      },
    });
    onClose();
  }

  return (
    <SidePanel
      open
      title={t('newEvent')}
      width={500}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton
            disabled={planned === null || enter.isPending}
            onClick={() => void save().catch(() => undefined)}
          >
            {t('save')}
          </PrimaryButton>
          {planned === null && (
            <Box sx={{ alignSelf: 'center', color: 'text.secondary' }}>{t('incomplete')}</Box>
          )}
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SelectInput
          label={t('kind')}
          value={values.kind}
          options={UNIT_CHANGE_KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(event) => {
            const kind = UNIT_CHANGE_KINDS.find((one) => one === event.target.value);
            if (kind !== undefined) set({ kind });
          }}
        />
        <EventFields values={values} units={units} set={set} />
        <DateInput label={t('day')} onDate={(day) => set({ day })} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 150px', gap: 1.5, alignItems: 'start' }}>
          <TextInput
            label={t('document')}
            optional
            help={t('documentHint')}
            maxLength={80}
            onChange={(event) => set({ number: event.target.value })}
          />
          <DateInput label={t('documentDate')} optional onDate={(documentDate) => set({ documentDate })} />
        </Box>
        <TextInput
          label={t('note')}
          optional
          maxLength={500}
          onChange={(event) => set({ note: event.target.value })}
        />
        <RefusalAlert error={enter.error} />
      </Box>
    </SidePanel>
  );
}
