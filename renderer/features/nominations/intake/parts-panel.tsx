import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { StateWord } from '../state-word.tsx';
import { useUndoSplit } from './use-undo-split.ts';

type Part = Batch['parts'][number];

/** In the place of the list that was split: its parts, each a submission of its own, and the way back. */
export function PartsPanel({ batch, editable }: { batch: Batch; editable: boolean }) {
  const t = useTexts(intake);
  const navigate = useNavigate();
  const undo = useUndoSplit(batch.id);
  const columns: Column<Part>[] = [
    { key: 'award', header: t('partAward'), width: 'minmax(160px, 1fr)', render: (part) => part.awardName },
    {
      key: 'office',
      header: t('partOffice'),
      width: 'minmax(130px, 1fr)',
      render: (part) => part.officeName,
    },
    {
      key: 'count',
      header: t('partCount'),
      width: 106,
      align: 'right',
      render: (part) => String(part.candidates),
    },
    { key: 'state', header: t('partState'), width: 118, render: (part) => <StateWord state={part.state} /> },
  ];
  return (
    <Panel
      flush
      title={t('parts')}
      aside={editable && <Button onClick={() => void undo()}>{t('undoSplit')}</Button>}
      sx={{ flex: 1 }}
    >
      <Box sx={{ color: 'text.secondary', px: '14px', pb: 1 }}>{t('partsText')}</Box>
      <DataTable
        label={t('parts')}
        columns={columns}
        rows={batch.parts}
        getRowId={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/nominations/$id', params: { id } })}
      />
    </Panel>
  );
}
