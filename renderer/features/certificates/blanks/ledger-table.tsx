import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { blanks } from '#renderer/i18n/blanks.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { count } from '#renderer/ui/format.ts';
import { Day } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { LedgerLine, StockRow } from '#shared/contract/certificates.ts';

/** What happened to a stock, the newest first, under the equation that must always hold. */
export function LedgerTable({ stock }: { readonly stock: StockRow }) {
  const t = useTexts(blanks);
  const language = useLanguage();
  const { data, error, isPending } = useQuery(
    api.certificates.ledger.queryOptions({ input: { stockId: stock.id } }),
  );
  const columns = useMemo<readonly DataColumn<LedgerLine>[]>(
    () => [
      { key: 'day', header: t('when'), width: 118, render: (row) => <Day iso={row.day} withYear /> },
      { key: 'kind', header: t('what'), width: 144, render: (row) => t(`kind.${row.kind}`) },
      {
        key: 'quantity',
        header: t('quantity'),
        width: 88,
        align: 'right',
        render: (row) => count(row.quantity, language),
      },
      { key: 'serials', header: t('serials'), width: 'minmax(210px, 1fr)', render: (row) => row.serials },
      { key: 'reason', header: t('reason'), width: 'minmax(140px, 1.2fr)', render: (row) => row.reason },
      { key: 'minutes', header: t('minutes'), width: 140, render: (row) => row.minutes },
      { key: 'who', header: t('who'), width: 'minmax(110px, 150px)', render: (row) => row.accountName },
      {
        key: 'left',
        header: t('after'),
        width: 84,
        align: 'right',
        render: (row) => count(row.left, language),
      },
    ],
    [t, language],
  );
  const facts = {
    received: stock.received,
    good: stock.good,
    spoiled: stock.spoiled,
    handedOut: stock.handedOut,
    left: stock.left,
  };
  return (
    <Panel title={t('ledger')} aside={t('balance', facts)} flush>
      <RefusalAlert error={error} />
      <DataTable<LedgerLine>
        label={t('ledgerLabel', { name: stock.name })}
        columns={columns}
        rows={data?.lines ?? []}
        getRowId={(row) => row.key}
        loading={isPending}
        height={300}
      />
    </Panel>
  );
}
