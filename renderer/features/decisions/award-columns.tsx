import { DeliveryChip, StandingChip } from '#renderer/award-life/chips.tsx';
import type { awardLife } from '#renderer/i18n/award-life.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { Day } from '#renderer/ui/moment.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { AwardOfDecision } from '#shared/contract/award-life.ts';

const placeOf = (award: AwardOfDecision) =>
  [award.position, award.unit].filter((part) => part !== '').join(', ');
const noteOf = (award: AwardOfDecision) =>
  [award.receiver, award.note].filter((part) => part !== '').join(' · ');

/** Who was awarded by a decision, and where each certificate is; one line a row at 1366 × 768. */
export function awardColumns(
  awards: readonly AwardOfDecision[],
  t: Say<TextKey<typeof awardLife>>,
): readonly Column<AwardOfDecision>[] {
  const several = new Set(awards.map(({ award }) => award)).size > 1;
  return [
    {
      key: 'name',
      header: t('columnName'),
      width: 'minmax(170px, 1.4fr)',
      render: (award) => (
        <a href={`#/awards/${award.id}`} tabIndex={-1}>
          {award.name}
        </a>
      ),
      title: (award) => award.name,
      sortValue: (award) => award.name,
    },
    {
      key: 'place',
      header: t('columnPlace'),
      width: 'minmax(140px, 1.6fr)',
      render: placeOf,
      title: placeOf,
      sortValue: placeOf,
    },
    ...(several
      ? [
          {
            key: 'award',
            header: t('columnAward'),
            width: 'minmax(110px, 1fr)',
            render: (award: AwardOfDecision) => award.award,
            title: (award: AwardOfDecision) => award.award,
            sortValue: (award: AwardOfDecision) => award.award,
          },
        ]
      : []),
    {
      key: 'standing',
      header: t('columnStanding'),
      width: 122,
      render: (award) => <StandingChip standing={award.standing} />,
      sortValue: (award) => award.standing,
    },
    {
      key: 'delivery',
      header: t('columnDelivery'),
      width: 146,
      render: (award) => <DeliveryChip delivery={award.delivery} hasObject={award.hasObject} />,
      sortValue: (award) => award.delivery,
    },
    {
      key: 'day',
      header: t('columnDay'),
      width: 64,
      render: (award) => <Day iso={award.deliveredOn} />,
      sortValue: (award) => award.deliveredOn,
    },
    {
      key: 'note',
      header: t('columnNote'),
      width: 'minmax(120px, 1fr)',
      render: noteOf,
      title: noteOf,
      sortValue: noteOf,
    },
  ];
}
