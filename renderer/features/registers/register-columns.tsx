import type { registers } from '#renderer/i18n/registers.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DataColumn } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Day } from '#renderer/ui/moment.tsx';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { RegisterEntry } from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';

type Words = Say<TextKey<typeof registers>>;

/** How a number stands, with a reservation that has run out as a state of its own. */
export function stateOf(entry: RegisterEntry): 'issued' | 'reserved' | 'cancelled' | 'expired' {
  return entry.expired ? 'expired' : entry.state;
}

const TONES: Record<ReturnType<typeof stateOf>, Tone> = {
  issued: 'quiet',
  reserved: 'info',
  cancelled: 'warn',
  expired: 'bad',
};

/** State of a number in words. */
export function NumberState({ entry, t }: { entry: RegisterEntry; t: Words }) {
  const state = stateOf(entry);
  return <StateChip tone={TONES[state]}>{t(`state_${state}`)}</StateChip>;
}

/** What stands in the column of the subject: the document, or why there is none. */
export function subjectOf(entry: RegisterEntry, t: Words): string {
  if (entry.state === 'reserved')
    return t('reservedTitle', { owner: entry.ownerName, purpose: entry.purpose });
  if (entry.state === 'cancelled') return t('cancelledTitle', { reason: entry.cancelReason });
  return entry.title;
}

/** Columns of the register of outgoing documents on the screen; all ten are printed. */
export function registerColumns(t: Words): readonly DataColumn<RegisterEntry>[] {
  return [
    {
      key: 'number',
      header: t('number'),
      width: 128,
      sortValue: (entry) => entry.number,
      render: (entry) => printNumber(entry.number, entry.symbol),
    },
    {
      key: 'date',
      header: t('date'),
      width: 66,
      sortValue: (entry) => entry.date,
      title: (entry) => (entry.date === null ? '' : fullDate(entry.date)),
      render: (entry) => <Day iso={entry.date} />,
    },
    {
      key: 'title',
      header: t('subject'),
      width: 'minmax(220px, 2.4fr)',
      sortValue: (entry) => subjectOf(entry, t),
      title: (entry) => subjectOf(entry, t),
      render: (entry) => subjectOf(entry, t),
    },
    {
      key: 'signer',
      header: t('signer'),
      width: 'minmax(90px, 140px)',
      sortValue: (entry) => entry.signer,
      render: (entry) => entry.signer,
    },
    {
      key: 'recipients',
      header: t('recipients'),
      width: 'minmax(100px, 1fr)',
      render: (entry) => entry.recipients,
    },
    {
      key: 'sentOn',
      header: t('sentOn'),
      width: 112,
      sortValue: (entry) => entry.sentOn,
      render: (entry) => <Day iso={entry.sentOn} />,
    },
    {
      key: 'state',
      header: t('state'),
      width: 118,
      sortValue: (entry) => stateOf(entry),
      render: (entry) => <NumberState entry={entry} t={t} />,
    },
  ];
}
