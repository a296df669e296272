import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { LegacyPreviewRow, LegacySettings } from '#shared/contract/legacy-import.ts';
import { restoreText } from '#shared/legacy-list/restore-text.ts';
import { severityTone } from '../import-words.ts';
import type { Mapping } from '../legacy-fields.ts';

const TRIED = 40;
const idOf = (row: LegacyPreviewRow) => String(row.rowNumber);

/** The first rows as they would be read with these columns and encodings. */
export function TryRows({
  importId,
  settings,
}: {
  readonly importId: string;
  readonly settings: LegacySettings;
}) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const { mapping } = settings;
  const tried = useQuery(
    api.imports.previewLegacy.queryOptions({
      input: { importId, settings, afterRow: 0, limit: TRIED },
      placeholderData: keepPreviousData,
    }),
  );
  const columns = useMemo((): readonly Column<LegacyPreviewRow>[] => {
    const of = (
      key: string,
      header: string,
      width: number | string,
      render: (record: NonNullable<LegacyPreviewRow['record']>) => string,
    ): Column<LegacyPreviewRow> => ({
      key,
      header,
      width,
      render: ({ record }) => (record === null ? '' : render(record)),
    });
    return [
      {
        key: 'row',
        header: t('rowNumber'),
        width: 60,
        align: 'right',
        render: (row) => String(row.rowNumber),
      },
      {
        key: 'reading',
        header: t('reading'),
        width: 'minmax(150px, 1fr)',
        title: (row) => row.problems.map((problem) => problem[language]).join('\n'),
        render: (row) => <Reading row={row} />,
      },
      {
        key: 'name',
        header: t('name'),
        width: 'minmax(150px, 1.1fr)',
        render: (row) => row.record?.name ?? (row.passedOver === null ? nameInFile(row, mapping) : ''),
      },
      of('unit', t('unit'), 'minmax(130px, 1fr)', (record) =>
        [record.position, record.unit].filter((part) => part !== '').join(', '),
      ),
      of('award', t('award'), 'minmax(130px, 1fr)', (record) => record.award),
      of('decision', t('decision'), 'minmax(150px, 0.9fr)', (record) =>
        [
          record.decisionNumber,
          record.decisionDate === null ? String(record.year) : fullDate(record.decisionDate),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
      of('reason', t('reason'), 'minmax(100px, 1fr)', (record) => record.reason),
    ];
  }, [t, language, mapping]);
  return (
    <Panel title={t('tryTitle', { count: TRIED })} flush>
      <RefusalAlert error={tried.error} />
      <DataTable
        label={t('tryTitle', { count: TRIED })}
        columns={columns}
        rows={tried.data?.rows ?? []}
        getRowId={idOf}
        loading={tried.isPending}
        height={300}
        empty={<EmptyState title={t('tryEmpty')} text={t('tryEmptyText')} />}
      />
    </Panel>
  );
}

/** A refused row is known by its name cell, restored. */
function nameInFile({ cells }: LegacyPreviewRow, mapping: Mapping): string {
  const column = mapping.columns.name ?? mapping.columns.nameAndPosition ?? mapping.columns.familyNames;
  return column === undefined
    ? ''
    : restoreText(cells[column] ?? '', mapping.encodings[column] ?? 'unicode').text;
}

const PASSED = ['empty', 'header', 'column_numbers', 'section', 'group', 'total', 'footer'] as const;

function Reading({ row }: { readonly row: LegacyPreviewRow }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const [first] = row.problems;
  if (row.passedOver !== null) {
    const passed = PASSED.find((one) => one === row.passedOver);
    const what = passed === undefined ? row.passedOver : t(`passed_${passed}`);
    return <StateChip tone="quiet">{t('passedOver', { what })}</StateChip>;
  }
  if (first === undefined) return <StateChip tone="good">{t('ok')}</StateChip>;
  return <StateChip tone={severityTone(first.severity)}>{first[language]}</StateChip>;
}
