import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { CorrectionPanel } from '#renderer/award-life/correction-panel.tsx';
import { DeliveryPanel } from '#renderer/award-life/delivery-panel.tsx';
import { RevocationPanel } from '#renderer/award-life/revocation-panel.tsx';
import { useDraftDocument } from '#renderer/document-editor/use-draft-document.ts';
import { awardColumns } from '#renderer/features/decisions/award-columns.tsx';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { AwardOfDecision } from '#shared/contract/award-life.ts';
import { EDITORS_OF_AWARDS, WRITERS_OF_DOCUMENTS } from './award-rights.ts';

interface AwardsViewProps {
  readonly decisionId: string;
  readonly awards: readonly AwardOfDecision[];
}

const idOf = (award: AwardOfDecision) => award.id;
const isWaiting = ({ delivery, standing }: AwardOfDecision) =>
  standing !== 'revoked' &&
  (delivery === 'waiting' || delivery === 'not-delivered' || delivery === 'returned');
const isDelivered = ({ delivery }: AwardOfDecision) =>
  delivery === 'handed-over' || delivery === 'given-to-family';

/** Everybody whom a decision awards: chosen by keyboard or mouse, handed over in one act, cancelled or corrected. */
export function AwardsView({ decisionId, awards }: AwardsViewProps) {
  const t = useTexts(awardLife);
  const navigate = useNavigate();
  const mayRecord = useMay(EDITORS_OF_AWARDS);
  const mayWrite = useMay(WRITERS_OF_DOCUMENTS);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'delivery' | 'revocation' | 'correction' | null>(null);
  const list = useDraftDocument();
  const columns = useMemo(() => awardColumns(awards, t), [awards, t]);
  const picked = awards.filter(({ id }) => chosen.has(id));
  const standing = awards.filter((award) => award.standing !== 'revoked');
  const waiting = awards.filter(isWaiting);
  const withObject = awards.filter(({ delivery }) => delivery !== null);
  const source = { type: 'decision' as const, id: decisionId };
  const none = picked.length === 0;
  const changeable = picked.filter((award) => award.standing !== 'revoked');
  const posthumous = picked.length > 0 && picked.every((award) => award.posthumous);
  const close = () => setOpen(null);
  return (
    <Panel
      title={t('delivered', { done: withObject.filter(isDelivered).length, total: withObject.length })}
      aside={none ? undefined : t('selected', { count: picked.length })}
      flush
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: '0 14px 10px' }}>
        {mayRecord && (
          <PrimaryButton disabled={none} onClick={() => setOpen('delivery')}>
            {t('recordDelivery')}
          </PrimaryButton>
        )}
        {waiting.length > 0 && (
          <Button onClick={() => setChosen(new Set(waiting.map(idOf)))}>
            {t('selectWaiting', { count: waiting.length })}
          </Button>
        )}
        {mayWrite && (
          <>
            <Button
              disabled={list.busy}
              onClick={() => void list.draft('handover-list', source, (none ? standing : picked).map(idOf))}
            >
              {t('printList')}
            </Button>
            <Button disabled={changeable.length === 0} onClick={() => setOpen('correction')}>
              {t('correct')}
            </Button>
            <Button disabled={changeable.length === 0} onClick={() => setOpen('revocation')}>
              {t('revoke')}
            </Button>
          </>
        )}
      </Box>
      <RefusalAlert error={list.error} />
      <DataTable<AwardOfDecision>
        label={t('awardsLabel')}
        columns={columns}
        rows={awards}
        getRowId={idOf}
        selectedIds={chosen}
        onSelect={setChosen}
        onOpen={(award) => void navigate({ to: '/awards/$id', params: { id: award.id } })}
        height="calc(100vh - 300px)"
      />
      {open === 'delivery' && (
        <DeliveryPanel
          awardIds={picked.map(idOf)}
          first={posthumous ? 'given-to-family' : 'handed-over'}
          onClose={close}
          onDone={() => setChosen(new Set())}
        />
      )}
      {open === 'revocation' && (
        <RevocationPanel
          source={source}
          awards={changeable}
          whole={standing.every(({ id }) => chosen.has(id))}
          onClose={close}
        />
      )}
      {open === 'correction' && (
        <CorrectionPanel source={source} awards={changeable} corrected={null} onClose={close} />
      )}
    </Panel>
  );
}
