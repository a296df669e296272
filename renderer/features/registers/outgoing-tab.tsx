import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { GapList } from '#renderer/features/registers/gap-list.tsx';
import { OutgoingPanel } from '#renderer/features/registers/outgoing-panel.tsx';
import { OutsideForm } from '#renderer/features/registers/outside-form.tsx';
import { PrintPanel } from '#renderer/features/registers/print-panel.tsx';
import { registerColumns } from '#renderer/features/registers/register-columns.tsx';
import { ReserveForm } from '#renderer/features/registers/reserve-form.tsx';
import type { TabProps } from '#renderer/features/registers/tab-props.ts';
import { YearSelect } from '#renderer/features/registers/year-select.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { RegisterEntry } from '#shared/contract/register-records.ts';

const NONE: readonly RegisterEntry[] = [];
type Side = { readonly what: 'line'; readonly id: string } | { readonly what: 'reserve' | 'enter' | 'print' };

/** Register of outgoing documents: every number of a year, what is wrong with it, and what can be done. */
export function OutgoingTab({ tabs, year, onYear }: TabProps) {
  const t = useTexts(registers);
  const mayKeep = useMay('clerk');
  const mayReserve = useMay(['clerk', 'secretary', 'approver']);
  const [symbol, setSymbol] = useState('');
  const [side, setSide] = useState<Side | null>(null);
  const { data, error, isPending } = useQuery(api.registers.list.queryOptions({ input: { year } }));
  const all = data?.entries ?? NONE;
  const symbols = useMemo(() => [...new Set(all.map((entry) => entry.symbol))].sort(), [all]);
  const entries = useMemo(
    () => all.filter((entry) => symbol === '' || entry.symbol === symbol),
    [all, symbol],
  );
  const columns = useMemo(() => registerColumns(t), [t]);
  const line = side?.what === 'line' ? all.find(({ id }) => id === side.id) : undefined;
  const count = (state: RegisterEntry['state']) => all.filter((entry) => entry.state === state).length;
  const gaps = data?.gaps ?? [];
  const close = () => setSide(null);
  useShortcut('ctrl+n', () => setSide({ what: 'enter' }), { label: t('enter'), enabled: mayKeep });
  useShortcut('ctrl+p', () => setSide({ what: 'print' }), {
    label: t('print'),
    enabled: all.length > 0 && side?.what !== 'print',
  });
  const facts = isPending
    ? t('loading')
    : all.length === 0
      ? t('factsNone', { year })
      : t('facts', {
          year,
          issued: count('issued'),
          reserved: count('reserved'),
          cancelled: count('cancelled'),
        });
  return (
    <Page
      title={t('title')}
      facts={facts}
      actions={
        <>
          <YearSelect years={data?.years ?? []} year={year} onYear={onYear} />
          <Button disabled={all.length === 0} onClick={() => setSide({ what: 'print' })} sx={{ gap: 1 }}>
            {t('print')} <KeyHint keys="Ctrl P" />
          </Button>
          {mayReserve && <Button onClick={() => setSide({ what: 'reserve' })}>{t('reserve')}</Button>}
          {mayKeep && (
            <PrimaryButton onClick={() => setSide({ what: 'enter' })} sx={{ gap: 1 }}>
              {t('enter')} <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      {tabs}
      <RefusalAlert error={error} />
      <GapList gaps={gaps} onShow={(id) => setSide({ what: 'line', id })} />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        {symbols.length > 1 && (
          <SelectInput
            label={t('symbolFilter')}
            hideLabel
            value={symbol}
            onChange={(event) => setSymbol(event.target.value)}
            options={[
              { value: '', label: t('allSymbols') },
              ...symbols.map((one) => ({ value: one, label: one })),
            ]}
          />
        )}
        {all.length > 0 && gaps.length === 0 && <StateChip tone="good">{t('noGaps')}</StateChip>}
      </Box>
      <Panel flush>
        <DataTable<RegisterEntry>
          label={t('listLabel')}
          columns={columns}
          rows={entries}
          getRowId={(entry) => entry.id}
          loading={isPending}
          activeId={line?.id ?? null}
          onOpen={({ id }) => setSide({ what: 'line', id })}
          empty={
            <EmptyState
              title={t('emptyTitle')}
              text={t('emptyText')}
              action={<Button href="#/decisions">{t('emptyAction')}</Button>}
            />
          }
        />
      </Panel>
      {line !== undefined && (
        <OutgoingPanel key={`${line.id}/${line.version}`} entry={line} onClose={close} />
      )}
      {side?.what === 'reserve' && <ReserveForm onClose={close} />}
      {side?.what === 'enter' && <OutsideForm onClose={close} />}
      {side?.what === 'print' && <PrintPanel book="outgoing" year={year} onClose={close} />}
    </Page>
  );
}
