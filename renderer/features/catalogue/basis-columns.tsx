import type { catalogue } from '#renderer/i18n/catalogue.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { basisStanding } from './basis-standing.ts';
import { ReviewChip } from './review-chip.tsx';

const TONES: Record<ReturnType<typeof basisStanding>, Tone> = {
  inForce: 'good',
  notYet: 'info',
  ended: 'quiet',
};

/** Columns of the list of legal bases, as they stand on a day. */
export function basisColumns(
  t: Say<keyof (typeof catalogue)['vi']>,
  day: string,
): readonly Column<LegalBasis>[] {
  return [
    {
      key: 'sort',
      header: t('sort'),
      width: 92,
      align: 'right',
      render: (one) => one.sort,
      sortValue: (one) => one.sort,
    },
    {
      key: 'text',
      header: t('basisText'),
      width: 'minmax(280px, 3fr)',
      render: (one) => one.text,
      sortValue: (one) => one.text,
    },
    {
      key: 'from',
      header: t('validFrom'),
      width: 130,
      render: (one) => fullDate(one.validFrom),
      sortValue: (one) => one.validFrom,
    },
    {
      key: 'to',
      header: t('validTo'),
      width: 160,
      render: (one) => (one.validTo === null ? '' : fullDate(one.validTo)),
      sortValue: (one) => one.validTo,
    },
    {
      key: 'standing',
      header: t('validity'),
      width: 130,
      render: (one) => {
        const standing = basisStanding(one, day);
        return <StateChip tone={TONES[standing]}>{t(standing)}</StateChip>;
      },
    },
    {
      key: 'state',
      header: t('state'),
      width: 130,
      render: (one) => <ReviewChip needed={one.reviewNeeded} />,
      sortValue: (one) => (one.reviewNeeded ? 0 : 1),
    },
  ];
}
