import type { candidates } from '#renderer/i18n/candidates.ts';
import type { imports } from '#renderer/i18n/imports.ts';
import type { Language, TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { ListRow } from '#shared/contract/imports.ts';
import { writeBirthDate } from '../candidates/birth-date.ts';
import { candidateName } from '../candidates/candidate-columns.tsx';

/** Columns of the preview: what would be brought in, duplicates flagged. */
export function listColumns(
  t: Say<TextKey<typeof imports>>,
  words: Say<TextKey<typeof candidates>>,
  language: Language,
): Column<ListRow>[] {
  return [
    { key: 'row', header: t('rowNumber'), width: 56, align: 'right', render: (row) => String(row.rowNumber) },
    {
      key: 'check',
      header: t('check'),
      width: 100,
      render: (row) => (
        <StateChip tone={row.problems.length > 0 ? 'bad' : row.alreadyIn ? 'warn' : 'good'}>
          {t(row.problems.length > 0 ? 'asks' : row.alreadyIn ? 'duplicate' : 'fresh')}
        </StateChip>
      ),
      title: (row) => row.problems.map((problem) => problem[language]).join('\n'),
    },
    {
      key: 'name',
      header: words('name'),
      width: 'minmax(160px, 1.2fr)',
      render: (row) => candidateName(row, words),
    },
    { key: 'kind', header: words('kind'), width: 92, render: (row) => words(`kind_${row.kind}`) },
    {
      key: 'award',
      header: t('field_award'),
      width: 'minmax(110px, 1fr)',
      title: (row) => row.award.text,
      render: (row) =>
        row.award.text === '' ? '–' : row.award.id === null ? `${row.award.text} ?` : row.award.name,
    },
    {
      key: 'year',
      header: t('year'),
      width: 60,
      align: 'right',
      render: (row) => (row.titleYear === null ? '–' : String(row.titleYear)),
    },
    {
      key: 'birth',
      header: words('birthDateShort'),
      width: 108,
      render: (row) => writeBirthDate(row.birthDate),
    },
    {
      key: 'position',
      header: words('position'),
      width: 'minmax(100px, 1fr)',
      render: (row) => row.position,
    },
    { key: 'unit', header: words('unitName'), width: 'minmax(100px, 1fr)', render: (row) => row.unitName },
    {
      key: 'achievement',
      header: words('achievement'),
      width: 'minmax(90px, 1fr)',
      render: (row) => row.achievement,
    },
    {
      key: 'past',
      header: words('pastAwards'),
      width: 74,
      align: 'right',
      render: (row) => (row.pastAwards === 0 ? '–' : String(row.pastAwards)),
    },
  ];
}
