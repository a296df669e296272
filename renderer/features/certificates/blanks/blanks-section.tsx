import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { LedgerTable } from '#renderer/features/certificates/blanks/ledger-table.tsx';
import { MoveBlanksPanel, type MoveKind } from '#renderer/features/certificates/blanks/move-blanks-panel.tsx';
import { NewStockPanel } from '#renderer/features/certificates/blanks/new-stock-panel.tsx';
import { blanks } from '#renderer/i18n/blanks.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { StockRow } from '#shared/contract/certificates.ts';

const NUMBERS = ['received', 'good', 'spoiled', 'handedOut', 'left'] as const;

/** The ledger of blanks: every stock with its balance, and what happened to the one looked at. */
export function BlanksSection() {
  const t = useTexts(blanks);
  const language = useLanguage();
  const mayEdit = useMay(['clerk', 'secretary']);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<'stock' | MoveKind | null>(null);
  const { data, isPending, error } = useQuery(api.certificates.stocks.queryOptions({ input: {} }));
  const stock = (data ?? []).find(({ id }) => id === active) ?? data?.[0];
  const columns = useMemo<readonly DataColumn<StockRow>[]>(
    () => [
      {
        key: 'name',
        header: t('stock'),
        width: 'minmax(220px, 1.6fr)',
        sortValue: (row) => row.name,
        render: (row) => row.name,
      },
      ...NUMBERS.map(
        (key): DataColumn<StockRow> => ({
          key,
          header: t(key),
          width: 96,
          align: 'right',
          sortValue: (row) => row[key],
          render: (row) => count(row[key], language),
        }),
      ),
      {
        key: 'next',
        header: t('nextSerial'),
        width: 132,
        render: (row) => (row.serialDigits === 0 ? t('noSerials') : row.nextSerial),
      },
    ],
    [t, language],
  );
  const add = () => setOpen('stock');
  useShortcut('ctrl+n', add, { label: t('newStock'), enabled: mayEdit });
  const button = <PrimaryButton onClick={add}>{t('newStock')}</PrimaryButton>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <RefusalAlert error={error} />
      {mayEdit && stock !== undefined && (
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
          <Button onClick={() => setOpen('handed-out')}>{t('handOut')}</Button>
          <Button onClick={() => setOpen('damaged')}>{t('damage')}</Button>
          <Button onClick={() => setOpen('received')}>{t('receive')}</Button>
          {button}
        </Box>
      )}
      <Panel flush>
        <DataTable<StockRow>
          label={t('stocksLabel')}
          columns={columns}
          rows={data ?? []}
          getRowId={(row) => row.id}
          loading={isPending}
          onPreview={(row) => setActive(row.id)}
          onActivate={(row) => setActive(row.id)}
          onOpen={(row) => setActive(row.id)}
          activeId={stock?.id ?? null}
          empty={
            <EmptyState title={t('empty')} text={t('emptyText')} {...(mayEdit ? { action: button } : {})} />
          }
        />
      </Panel>
      {stock !== undefined && <LedgerTable stock={stock} />}
      {open === 'stock' && (
        <NewStockPanel
          onClose={() => setOpen(null)}
          onMade={(made) => {
            setActive(made.id);
            setOpen('received');
          }}
        />
      )}
      {open !== null && open !== 'stock' && stock !== undefined && (
        <MoveBlanksPanel
          key={`${open} ${stock.id}`}
          kind={open}
          stock={stock}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
