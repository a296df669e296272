import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { fullMoment } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { ChangeSince, JoinedRecord } from '#shared/contract/honorees.ts';
import { spokenHonoree } from './award-life.ts';
import { honoreeDetail } from './merge-dialog.tsx';

interface JoinedRecordsProps {
  readonly rootId: string;
  readonly joined: readonly JoinedRecord[];
  readonly mayEdit: boolean;
}

/** "Also known as": the records joined to this one, each with the way back. */
export function JoinedRecords({ rootId, joined, mayEdit }: JoinedRecordsProps) {
  const t = useTexts(honorees);
  const [parting, setParting] = useState<JoinedRecord | null>(null);
  return (
    <Panel title={t('joined')}>
      {joined.map((one) => (
        <Box
          key={one.mergeId}
          sx={{ py: '6px', borderBottom: '1px solid var(--sv-line)', '&:last-of-type': { border: 0 } }}
        >
          <Box sx={{ fontWeight: 600 }}>{spokenHonoree(one.record)}</Box>
          <Box>{honoreeDetail(one.record, t('noUnit'))}</Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
            {t('joinedBy', { at: fullMoment(one.at), by: one.by, reason: one.reason })}
          </Box>
          {mayEdit && (
            <Button size="small" sx={{ mt: '4px' }} onClick={() => setParting(one)}>
              {t('part')}
            </Button>
          )}
        </Box>
      ))}
      {parting !== null && <PartDialog rootId={rootId} joined={parting} onClose={() => setParting(null)} />}
    </Panel>
  );
}

function PartDialog({
  rootId,
  joined,
  onClose,
}: {
  rootId: string;
  joined: JoinedRecord;
  onClose: () => void;
}) {
  const t = useTexts(honorees);
  const toast = useToast();
  const f = useTexts(honoreeFacts);
  const { mergeId } = joined;
  const since = useQuery(api.honorees.changesSince.queryOptions({ input: { mergeId } }));
  const unmerge = useMutation(api.honorees.unmerge.mutationOptions());

  async function part() {
    const { parted } = await unmerge.mutateAsync({ mergeId });
    const { name } = parted;
    toast({
      text: t('parted', { name }),
      undoText: t('undoPart', { name }),
      undo: async () => {
        const { reason } = joined;
        await client.honorees.merge({
          mergeId: crypto.randomUUID(),
          fromId: parted.id,
          intoId: rootId,
          reason,
        });
        await queryClient.invalidateQueries();
      },
    });
    onClose();
  }

  const sinceWords = ({ what, factKind, label }: ChangeSince) =>
    factKind === null ? t(`since_${what}`, { label }) : `${f(`kind_${factKind}`)} ${label}`;

  return (
    <ConfirmDialog
      open
      title={t('partTitle', { name: joined.record.name })}
      confirmText={t('part')}
      onClose={onClose}
      onConfirm={() => void part().catch(() => undefined)}
      busy={unmerge.isPending || since.isPending}
      error={unmerge.error}
    >
      <Box>{t('partText')}</Box>
      <RefusalAlert error={since.error} />
      {since.data !== undefined && <Box>{t(since.data.length === 0 ? 'partNothing' : 'partSince')}</Box>}
      {since.data !== undefined && since.data.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 220, overflow: 'auto' }}>
          {since.data.map((change) => (
            <li key={`${change.what} ${change.at} ${change.label}`}>
              {`${sinceWords(change)} → ${honoreeDetail(change.keeper, t('noUnit'))}`}
            </li>
          ))}
        </Box>
      )}
    </ConfirmDialog>
  );
}
