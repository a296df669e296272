import { birthWords, spokenHonoree } from '#renderer/features/honorees/award-life.ts';
import type { honorees } from '#renderer/i18n/honorees.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { PagedColumn } from '#renderer/ui/paged-grid.tsx';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';

/** Columns of the list of honorees. */
export function honoreeColumns(t: Say<TextKey<typeof honorees>>): readonly PagedColumn<HonoreeSummary>[] {
  return [
    {
      key: 'name',
      header: t('name'),
      width: 'minmax(0, 1.6fr)',
      title: (one) => one.name,
      render: (one) => <strong>{spokenHonoree(one)}</strong>,
    },
    { key: 'kind', header: t('kind'), width: '110px', render: (one) => t(one.kind) },
    {
      key: 'position',
      header: t('position'),
      width: 'minmax(0, 1fr)',
      title: (one) => one.position,
      render: (one) => one.position,
    },
    {
      key: 'unit',
      header: t('unit'),
      width: 'minmax(0, 1.5fr)',
      title: (one) => one.unitName,
      render: (one) => one.unitName,
    },
    {
      key: 'birth',
      header: t('birth'),
      width: '96px',
      render: (one) => (one.birthDate === null ? '' : birthWords(one.birthDate)),
    },
    { key: 'awards', header: t('awards'), width: '84px', align: 'right', render: (one) => one.awardCount },
  ];
}
