import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { fullDate, fullMoment } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { UnitEventRecord } from '#shared/contract/unit-history.ts';
import { changeWords } from './event-words.ts';

interface EventListProps {
  readonly events: readonly UnitEventRecord[];
  readonly mayEdit: boolean;
}

/** Changes of units, the newest day first; what was taken back stays in its place. */
export function EventList({ events, mayEdit }: EventListProps) {
  const t = useTexts(unitHistory);
  const [taking, setTaking] = useState<UnitEventRecord | null>(null);
  if (events.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('noEvents')}</Box>;
  return (
    <Box component="ol" aria-label={t('events')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {events.map((event) => (
        <Box
          component="li"
          key={event.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '92px minmax(0, 1fr) auto',
            gap: 1,
            alignItems: 'start',
            py: '6px',
            borderBottom: '1px solid var(--sv-line)',
            '&:last-of-type': { border: 0 },
          }}
        >
          <Box sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
            {fullDate(event.day)}
          </Box>
          <EventWords event={event} />
          {mayEdit && event.takenBack === null && (
            <Button size="small" variant="text" onClick={() => setTaking(event)}>
              {t('takeBack')}
            </Button>
          )}
        </Box>
      ))}
      {taking !== null && <TakeBackDialog event={taking} onClose={() => setTaking(null)} />}
    </Box>
  );
}

function EventWords({ event }: { event: UnitEventRecord }) {
  const t = useTexts(unitHistory);
  const { takenBack, document, note } = event;
  const words = changeWords(event.change, (id) => event.names[id] ?? '', t);
  const paper = [document.number, document.date === null ? '' : fullDate(document.date)].filter(
    (part) => part !== '',
  );
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ textDecoration: takenBack === null ? 'none' : 'line-through' }}>
        {words}
      </Box>{' '}
      {takenBack !== null && <StateChip tone="quiet">{t('takenBack')}</StateChip>}
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
        {[...paper, note].filter((part) => part !== '').join(' · ')}
        {takenBack !== null &&
          ` ${t('takenBackBy', { at: fullMoment(takenBack.at), by: takenBack.by, reason: takenBack.reason })}`}
      </Box>
    </Box>
  );
}

function TakeBackDialog({ event, onClose }: { event: UnitEventRecord; onClose: () => void }) {
  const t = useTexts(unitHistory);
  const toast = useToast();
  const [reason, setReason] = useState('');
  const takeBack = useMutation(api.units.takeBackEvents.mutationOptions());

  async function take() {
    await takeBack.mutateAsync({ entry: crypto.randomUUID(), events: [event.id], ofEntry: null, reason });
    toast({ text: t('takenBackDone') });
    onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t('takeBackTitle')}
      confirmText={t('takeBack')}
      onClose={onClose}
      onConfirm={() => void take().catch(() => undefined)}
      busy={takeBack.isPending}
      disabled={reason.trim() === ''}
      error={takeBack.error}
    >
      <Box sx={{ fontWeight: 600 }}>{changeWords(event.change, (id) => event.names[id] ?? '', t)}</Box>
      <Box>{t('takeBackText')}</Box>
      <TextInput
        label={t('takeBackReason')}
        maxLength={500}
        autoFocus
        onChange={(typed) => setReason(typed.target.value)}
      />
    </ConfirmDialog>
  );
}
