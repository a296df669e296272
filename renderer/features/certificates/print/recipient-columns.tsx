import { printStanding } from '#renderer/features/certificates/print/print-state.ts';
import type { certificates } from '#renderer/i18n/certificates.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DataColumn } from '#renderer/ui/data-table.tsx';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import { slotValues } from '#shared/certificate/certificate-data.ts';
import type { Recipient } from '#shared/contract/certificates.ts';

const TONES = {
  left: 'info',
  printed: 'good',
  spoiled: 'warn',
  revoked: 'bad',
  'no-object': 'quiet',
  reissue: 'warn',
} as const satisfies Record<ReturnType<typeof printStanding>, Tone>;

/** Columns of the list of recipients; `faulty`: those whose certificate cannot be printed as it is. */
export function recipientColumns(
  t: Say<TextKey<typeof certificates>>,
  faulty: ReadonlySet<string>,
): readonly DataColumn<Recipient>[] {
  const nameOf = ({ data }: Recipient) => slotValues(data).recipient;
  return [
    {
      key: 'name',
      header: t('recipient'),
      width: 'minmax(150px, 1.3fr)',
      sortValue: nameOf,
      render: nameOf,
    },
    {
      key: 'unit',
      header: t('unit'),
      width: 'minmax(110px, 1fr)',
      sortValue: ({ data }) => slotValues(data).positionUnit,
      render: ({ data }) => slotValues(data).positionUnit,
    },
    {
      key: 'golden',
      header: t('golden'),
      width: 96,
      sortValue: ({ data }) => data.goldenNumber,
      render: ({ data }) => data.goldenNumber ?? '',
    },
    {
      key: 'state',
      header: t('state'),
      width: 124,
      sortValue: (row) => printStanding(row),
      title: (row) => t(`state.${printStanding(row)}`),
      render: (row) => {
        const standing = printStanding(row);
        if (faulty.has(row.awardId)) return <StateChip tone="bad">{t('state.problem')}</StateChip>;
        return <StateChip tone={TONES[standing]}>{t(`state.${standing}`)}</StateChip>;
      },
    },
    {
      key: 'prints',
      header: t('prints'),
      width: 84,
      align: 'right',
      sortValue: ({ prints }) => prints.length,
      render: ({ prints }) => (prints.length === 0 ? '' : prints.length),
    },
  ];
}
