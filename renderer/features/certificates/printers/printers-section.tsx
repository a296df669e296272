import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { PrinterPanel } from '#renderer/features/certificates/printers/printer-panel.tsx';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Moment } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { ProfileRow } from '#shared/contract/certificates.ts';

/** Printers with what they were measured to do; the panel prints the test sheet and takes the measures. */
export function PrintersSection() {
  const t = useTexts(certificates);
  const mayEdit = useMay(['clerk', 'secretary']);
  const [open, setOpen] = useState<ProfileRow | 'new' | null>(null);
  const { data, isPending } = useQuery(api.certificates.profiles.queryOptions({ input: {} }));
  const columns = useMemo<readonly DataColumn<ProfileRow>[]>(
    () => [
      {
        key: 'name',
        header: t('printerName'),
        width: 'minmax(180px, 1.3fr)',
        sortValue: ({ profile }) => profile.name,
        render: ({ profile }) => profile.name,
      },
      {
        key: 'offset',
        header: `${t('offsetX')}, ${t('offsetY')}`,
        width: 'minmax(190px, 1fr)',
        render: ({ profile }) =>
          t('offsetShort', { x: writeNumber(profile.offsetXMm), y: writeNumber(profile.offsetYMm) }),
      },
      {
        key: 'margins',
        header: t('margins'),
        width: 'minmax(220px, 1.3fr)',
        render: ({ profile: { marginMm } }) =>
          t('marginShort', {
            left: writeNumber(marginMm.left),
            right: writeNumber(marginMm.right),
            top: writeNumber(marginMm.top),
            bottom: writeNumber(marginMm.bottom),
          }),
      },
      { key: 'note', header: t('note'), width: 'minmax(120px, 1fr)', render: ({ profile }) => profile.note },
      { key: 'changed', header: t('changed'), width: 124, render: (row) => <Moment at={row.updatedAt} /> },
    ],
    [t],
  );
  const add = () => setOpen('new');
  useShortcut('ctrl+n', add, { label: t('newPrinter'), enabled: mayEdit });
  const button = <PrimaryButton onClick={add}>{t('newPrinter')}</PrimaryButton>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {mayEdit && (data ?? []).length > 0 && <Box sx={{ justifySelf: 'end' }}>{button}</Box>}
      <Panel flush>
        <DataTable<ProfileRow>
          label={t('printersLabel')}
          columns={columns}
          rows={data ?? []}
          getRowId={(row) => row.id}
          loading={isPending}
          onOpen={(row) => mayEdit && setOpen(row)}
          activeId={open !== null && open !== 'new' ? open.id : null}
          empty={
            <EmptyState
              title={t('printersEmpty')}
              text={t('printersEmptyText')}
              {...(mayEdit ? { action: button } : {})}
            />
          }
        />
      </Panel>
      {open !== null && (
        <PrinterPanel
          key={open === 'new' ? 'new' : open.id}
          known={open === 'new' ? null : ((data ?? []).find(({ id }) => id === open.id) ?? open)}
          onSaved={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
