import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { numberRanges } from '#renderer/features/registers/gap-words.ts';
import { IncomingForm } from '#renderer/features/registers/incoming-form.tsx';
import { IncomingPanel } from '#renderer/features/registers/incoming-panel.tsx';
import { PrintPanel } from '#renderer/features/registers/print-panel.tsx';
import { ReasonDialog } from '#renderer/features/registers/reason-dialog.tsx';
import type { TabProps } from '#renderer/features/registers/tab-props.ts';
import { YearSelect } from '#renderer/features/registers/year-select.tsx';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Day } from '#renderer/ui/moment.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { IncomingEntry } from '#shared/contract/register-records.ts';

const NONE: readonly IncomingEntry[] = [];
type Side = { readonly what: 'line'; readonly id: string } | { readonly what: 'enter' | 'print' };

const written = (number: number) => String(number).padStart(2, '0');

/** Register of incoming documents: what arrived, in order; received submissions are offered for entry. */
export function IncomingTab({ tabs, year, onYear }: TabProps) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const mayKeep = useMay('clerk');
  const [side, setSide] = useState<Side | null>(null);
  const [explained, setExplained] = useState<number | null>(null);
  const { data, error, isPending } = useQuery(api.registers.incoming.queryOptions({ input: { year } }));
  const waiting = useQuery(api.registers.unregisteredBatches.queryOptions({ input: {}, enabled: mayKeep }));
  const explain = useMutation(
    api.registers.explainIncomingGap.mutationOptions({ onSuccess: () => setExplained(null) }),
  );
  const entries = data?.entries ?? NONE;
  const line = side?.what === 'line' ? entries.find(({ id }) => id === side.id) : undefined;
  const gaps = data?.gaps ?? [];
  const [firstGap] = gaps;
  const close = () => setSide(null);
  useShortcut('ctrl+n', () => setSide({ what: 'enter' }), { label: t('enterTitle'), enabled: mayKeep });
  useShortcut('ctrl+p', () => setSide({ what: 'print' }), {
    label: shared('print'),
    enabled: entries.length > 0 && side?.what !== 'print',
  });
  const columns = useMemo(
    (): readonly DataColumn<IncomingEntry>[] => [
      {
        key: 'number',
        header: t('number'),
        width: 76,
        sortValue: (entry) => entry.number,
        render: (entry) => written(entry.number),
      },
      {
        key: 'arrivedOn',
        header: t('arrivedOn'),
        width: 84,
        sortValue: (entry) => entry.arrivedOn,
        title: (entry) => fullDate(entry.arrivedOn),
        render: (entry) => <Day iso={entry.arrivedOn} />,
      },
      {
        key: 'author',
        header: t('author'),
        width: 'minmax(130px, 1fr)',
        sortValue: (entry) => entry.author,
        render: (entry) => entry.author,
      },
      { key: 'symbol', header: t('symbol'), width: 130, render: (entry) => entry.symbol },
      {
        key: 'title',
        header: t('title'),
        width: 'minmax(200px, 2fr)',
        title: (entry) => entry.title,
        render: (entry) =>
          entry.cancelledAt === null ? entry.title : shared('cancelledTitle', { reason: entry.cancelReason }),
      },
      {
        key: 'receiver',
        header: t('receiver'),
        width: 'minmax(110px, 1fr)',
        render: (entry) => entry.receiver,
      },
      {
        key: 'forwardedOn',
        header: t('forwardedOn'),
        width: 94,
        render: (entry) => <Day iso={entry.forwardedOn} />,
      },
      {
        key: 'state',
        header: shared('state'),
        width: 104,
        render: (entry) =>
          entry.cancelledAt !== null ? (
            <StateChip tone="warn">{shared('state_cancelled')}</StateChip>
          ) : entry.scans.length > 0 ? (
            <StateChip tone="quiet">{t('scans')}</StateChip>
          ) : null,
      },
    ],
    [t, shared],
  );
  return (
    <Page
      title={shared('title')}
      facts={data && t('incomingFacts', { year, count: entries.length, next: written(data.next) })}
      actions={
        <>
          <YearSelect years={data?.years ?? []} year={year} onYear={onYear} />
          <Button disabled={entries.length === 0} onClick={() => setSide({ what: 'print' })} sx={{ gap: 1 }}>
            {shared('print')} <KeyHint keys="Ctrl P" />
          </Button>
          {mayKeep && (
            <PrimaryButton onClick={() => setSide({ what: 'enter' })} sx={{ gap: 1 }}>
              {t('enter')} <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      {tabs}
      <RefusalAlert error={error ?? waiting.error} />
      {firstGap !== undefined && (
        <RefusalAlert
          error={t('incomingGaps', { numbers: numberRanges(gaps) })}
          action={
            mayKeep && (
              <Button size="small" color="inherit" onClick={() => setExplained(firstGap)}>
                {shared('gapExplain')}
              </Button>
            )
          }
        />
      )}
      {(waiting.data?.length ?? 0) > 0 && (
        <Box>
          <StateChip tone="info">{t('unregistered', { count: waiting.data?.length ?? 0 })}</StateChip>
        </Box>
      )}
      <Panel flush>
        <DataTable<IncomingEntry>
          label={t('incomingList')}
          columns={columns}
          rows={entries}
          getRowId={(entry) => entry.id}
          loading={isPending}
          activeId={line?.id ?? null}
          onOpen={({ id }) => setSide({ what: 'line', id })}
          empty={<EmptyState title={t('emptyIncoming')} text={t('emptyIncomingText')} />}
        />
      </Panel>
      {line !== undefined && (
        <IncomingPanel key={`${line.id}/${line.version}`} entry={line} onClose={close} />
      )}
      {side?.what === 'enter' && (
        <IncomingForm
          next={data?.next ?? 1}
          batches={waiting.data ?? []}
          notBefore={entries.find(({ cancelledAt }) => cancelledAt === null)?.arrivedOn ?? ''}
          onClose={close}
        />
      )}
      {side?.what === 'print' && <PrintPanel book="incoming" year={year} onClose={close} />}
      {explained !== null && (
        <ReasonDialog
          title={shared('explainTitle', { number: written(explained) })}
          text={shared('explainText', { number: written(explained) })}
          confirmText={shared('explainConfirm')}
          busy={explain.isPending}
          error={explain.error}
          onReason={(reason) => explain.mutate({ id: crypto.randomUUID(), year, number: explained, reason })}
          onClose={() => setExplained(null)}
        />
      )}
    </Page>
  );
}
