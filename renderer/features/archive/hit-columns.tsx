import { awardInBrief } from '#renderer/features/archive/award-words.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import type { archive } from '#renderer/i18n/archive.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { PagedColumn } from '#renderer/ui/paged-grid.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { AwardHit } from '#shared/contract/archive.ts';

/** Columns of the found awards; one line a row at 1366 × 768. */
export function hitColumns(
  words: readonly string[],
  t: Say<TextKey<typeof archive>>,
): readonly PagedColumn<AwardHit>[] {
  return [
    {
      key: 'name',
      header: t('name'),
      width: 'minmax(0, 1.5fr)',
      title: (hit) =>
        hit.standing === 'in-force' ? hit.name : `${hit.name} (${t(`standing.${hit.standing}`)})`,
      render: (hit) => (
        <strong>
          <Highlighted text={hit.name} words={words} />
        </strong>
      ),
    },
    {
      key: 'award',
      header: t('award'),
      width: '102px',
      title: (hit) =>
        hit.standing === 'in-force' ? hit.award : `${hit.award}: ${t(`standing.${hit.standing}`)}`,
      // One that no longer stands as it was given says so first; its name stands beside the list.
      render: (hit) =>
        hit.standing === 'in-force' ? (
          awardInBrief(hit.award)
        ) : (
          <StateChip tone={hit.standing === 'revoked' ? 'bad' : 'info'}>
            {t(`standing.${hit.standing}`)}
          </StateChip>
        ),
    },
    {
      key: 'decision',
      header: t('decision'),
      width: '100px',
      title: (hit) => `${hit.decisionNumber}, ${fullDate(hit.decisionDate)}`,
      render: (hit) => <Highlighted text={hit.decisionNumber} words={words} />,
    },
    {
      key: 'unit',
      header: t('unit'),
      width: 'minmax(0, 1.4fr)',
      title: (hit) => hit.unit,
      render: (hit) => <Highlighted text={hit.unit} words={words} />,
    },
    {
      key: 'year',
      header: t('year'),
      width: '42px',
      align: 'right',
      title: (hit) => fullDate(hit.decisionDate),
      render: (hit) => hit.decisionDate.slice(0, 4),
    },
  ];
}
