import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { LegacyImportStatus, LegacyProblemRow } from '#shared/contract/legacy-import.ts';
import { severityTone } from '../import-words.ts';
import type { Mapping } from '../legacy-fields.ts';
import { ProblemPanel } from './problem-panel.tsx';

const PAGE = 200;
const SEVERITIES = ['all', 'refused', 'doubtful', 'duplicate'] as const;
const idOf = (row: LegacyProblemRow) => String(row.rowNumber);

interface ProblemListProps {
  readonly status: LegacyImportStatus;
  readonly mapping: Mapping | null;
}

/** Refused, doubtful and duplicate rows with their reasons, filtered; Enter shows a row whole, beside its evidence. */
export function ProblemList({ status, mapping }: ProblemListProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const [severity, setSeverity] = useState<(typeof SEVERITIES)[number]>('all');
  const [code, setCode] = useState('');
  const [shown, setShown] = useState<LegacyProblemRow | null>(null);
  const list = useInfiniteQuery(
    api.imports.legacyProblems.infiniteOptions({
      input: (offset: number) => ({
        importId: status.importId,
        severity: severity === 'all' ? null : severity,
        code: code === '' ? null : code,
        offset,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const have = pages.reduce((sum, page) => sum + page.rows.length, 0);
        return have < last.total ? have : undefined;
      },
    }),
  );
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const columns = useMemo(
    (): readonly Column<LegacyProblemRow>[] => [
      {
        key: 'row',
        header: t('rowNumber'),
        width: 70,
        align: 'right',
        render: (row) => String(row.rowNumber),
      },
      {
        key: 'severity',
        header: t('severity'),
        width: 130,
        render: (row) =>
          row.settled ? (
            <StateChip tone="good">{t('settled')}</StateChip>
          ) : (
            <StateChip tone={severityTone(row.severity)}>{t(`severity_${row.severity}`)}</StateChip>
          ),
      },
      {
        key: 'why',
        header: t('why'),
        width: 'minmax(260px, 1.3fr)',
        title: (row) => row.problems.map((problem) => problem[language]).join('\n'),
        render: (row) => row.problems.map((problem) => problem[language]).join(' '),
      },
      {
        key: 'content',
        header: t('content'),
        width: 'minmax(240px, 1fr)',
        title: (row) => row.cells.join(' | '),
        render: (row) => row.cells.filter((cell) => cell !== '').join(' | '),
      },
    ],
    [t, language],
  );
  return (
    <Panel title={t('problemsTitle')} flush>
      <Box sx={{ display: 'flex', gap: 1.5, p: '0 14px 10px', flexWrap: 'wrap', alignItems: 'center' }}>
        <ToggleChoice
          label={t('severity')}
          value={severity}
          options={SEVERITIES.map((value) => ({ value, label: t(`severity_${value}`) }))}
          onChoose={(value) => {
            setSeverity(value);
            setCode('');
          }}
        />
        <Box sx={{ width: 420 }}>
          <SelectInput
            label={t('why')}
            hideLabel
            value={code}
            options={[
              { value: '', label: t('code_all') },
              ...status.byCode
                .filter((one) => severity === 'all' || one.severity === severity)
                .map((one) => ({ value: one.code, label: one[language] })),
            ]}
            onChange={(event) => setCode(event.target.value)}
          />
        </Box>
      </Box>
      <RefusalAlert error={list.error} />
      <DataTable
        label={t('problemsTitle')}
        columns={columns}
        rows={rows}
        getRowId={idOf}
        loading={list.isPending}
        height={340}
        totalRows={list.data?.pages[0]?.total ?? 0}
        activeId={shown === null ? null : idOf(shown)}
        onOpen={setShown}
        onPreview={setShown}
        onActivate={(row) => {
          if (shown !== null) setShown(row);
        }}
        onEndReached={() => {
          if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
        }}
        empty={<EmptyState title={t('problemsNone')} text={t('problemsNoneText')} />}
      />
      {shown !== null && <ProblemPanel row={shown} mapping={mapping} onClose={() => setShown(null)} />}
    </Panel>
  );
}
