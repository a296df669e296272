import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { NewDesignPanel } from '#renderer/features/certificates/designs/new-design-panel.tsx';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Moment } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { DesignRow } from '#shared/contract/certificates.ts';

/** Designs of the office; Enter opens the studio. */
export function DesignsSection() {
  const t = useTexts(certificates);
  const navigate = useNavigate();
  const mayEdit = useMay(['clerk', 'secretary']);
  const [adding, setAdding] = useState(false);
  const { data, isPending } = useQuery(api.certificates.designs.queryOptions({ input: {} }));
  const { data: awardTypes } = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const names = useMemo(
    () => new Map((awardTypes ?? []).map(({ id, shortName }) => [id, shortName])),
    [awardTypes],
  );
  const columns = useMemo<readonly DataColumn<DesignRow>[]>(
    () => [
      {
        key: 'name',
        header: t('name'),
        width: 'minmax(200px, 1.5fr)',
        sortValue: (row) => row.name,
        render: (row) => row.name,
      },
      {
        key: 'award',
        header: t('award'),
        width: 'minmax(140px, 1.2fr)',
        render: (row) => row.awardTypeIds.map((id) => names.get(id) ?? id).join(', '),
      },
      {
        key: 'size',
        header: t('size'),
        width: 136,
        sortValue: (row) => row.widthMm,
        render: (row) => t('sizeMm', { width: writeNumber(row.widthMm), height: writeNumber(row.heightMm) }),
      },
      {
        key: 'paper',
        header: t('paper'),
        width: 104,
        sortValue: (row) => row.paper,
        render: (row) => t(`paper.${row.paper}`),
      },
      {
        key: 'prints',
        header: t('times'),
        width: 116,
        align: 'right',
        sortValue: (row) => row.prints,
        render: (row) => row.prints,
      },
      {
        key: 'changed',
        header: t('changed'),
        width: 124,
        sortValue: (row) => row.updatedAt,
        render: (row) => <Moment at={row.updatedAt} />,
      },
      {
        key: 'review',
        header: t('state'),
        width: 128,
        title: (row) => row.source,
        render: (row) => (row.reviewNeeded ? <StateChip tone="warn">{t('review')}</StateChip> : ''),
      },
    ],
    [t, names],
  );
  const add = () => setAdding(true);
  useShortcut('ctrl+n', add, { label: t('newDesign'), enabled: mayEdit });
  const button = <PrimaryButton onClick={add}>{t('newDesign')}</PrimaryButton>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {mayEdit && (data ?? []).length > 0 && <Box sx={{ justifySelf: 'end' }}>{button}</Box>}
      <Panel flush>
        <DataTable<DesignRow>
          label={t('designsLabel')}
          columns={columns}
          rows={data ?? []}
          getRowId={(row) => row.id}
          loading={isPending}
          onOpen={(row) => void navigate({ to: '/certificates/designs/$id', params: { id: row.id } })}
          empty={
            <EmptyState
              title={t('designsEmpty')}
              text={t('designsEmptyText')}
              action={mayEdit ? button : <Button href="#/certificates">{t('section_decisions')}</Button>}
            />
          }
        />
      </Panel>
      {adding && <NewDesignPanel onClose={() => setAdding(false)} />}
    </Box>
  );
}
