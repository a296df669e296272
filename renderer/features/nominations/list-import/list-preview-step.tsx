import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useState } from 'react';
import { candidates } from '#renderer/i18n/candidates.ts';
import { imports } from '#renderer/i18n/imports.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { ListPreview } from '#shared/contract/imports.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { listColumns } from './list-columns.tsx';
import { chosenAtFirst, chosenCandidates, describeAsking, rowId } from './preview-rows.ts';
import { RefusedRows } from './refused-rows.tsx';
import { RowQuestions } from './row-questions.tsx';
import { useBringIn } from './use-bring-in.ts';
import type { useListPreview } from './use-list-preview.ts';
import { useRowAnswers } from './use-row-answers.ts';

interface ListPreviewStepProps {
  readonly batchId: string;
  /** Award of the submission, for rows that name none. */
  readonly ownAward: string;
  readonly list: ReturnType<typeof useListPreview>;
  readonly preview: ListPreview;
  readonly onDone: () => void;
}

/** What was read, what is refused and why, which rows come in; the red button brings them in. */
export function ListPreviewStep({ batchId, ownAward, list, preview, onDone }: ListPreviewStepProps) {
  const t = useTexts(imports);
  const words = useTexts(candidates);
  const language = useLanguage();
  const { refused, sheetNames } = preview;
  const answers = useRowAnswers(preview.rows, batchId, ownAward);
  const { rows } = answers;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => chosenAtFirst(rows));
  useEffect(() => setChosen(chosenAtFirst(rows)), [rows]);
  const asking = rows.filter(({ problems }) => problems.length > 0);
  const ready = chosenCandidates(rows, chosen);
  const columns = useMemo(() => listColumns(t, words, language), [t, words, language]);
  const { bringIn, busy, error } = useBringIn(batchId);
  const doubles = rows.filter((row) => row.alreadyIn).length;
  const name = list.source?.from === 'upload' ? list.source.fileName : t('pasted');
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ color: 'text.secondary' }}>{t('source', { name })}</Box>
        <StateChip tone="good">{t('rows', { count: rows.length })}</StateChip>
        {doubles > 0 && <StateChip tone="warn">{t('duplicates', { count: doubles })}</StateChip>}
        {asking.length > 0 && <StateChip tone="bad">{t('askingCount', { count: asking.length })}</StateChip>}
        {refused.length > 0 && (
          <StateChip tone="bad">{t('refusedCount', { count: refused.length })}</StateChip>
        )}
        <Box sx={{ flex: 1 }} />
        <Button onClick={list.startOver}>{t('otherList')}</Button>
        <PrimaryButton
          disabled={busy || list.reading || ready.length === 0}
          onClick={async () => {
            if (await bringIn(name, ready)) onDone();
          }}
        >
          {ready.length === 0 ? t('nothingChosen') : t('bringIn', { count: ready.length })}
        </PrimaryButton>
      </Box>
      <RefusalAlert error={error ?? list.error} />
      {sheetNames.length > 1 && (
        <Box sx={{ width: 260 }}>
          <SelectInput
            label={t('sheet')}
            value={String(list.sheet)}
            options={sheetNames.map((sheet, index) => ({ value: String(index), label: sheet }))}
            onChange={(event) => list.chooseSheet(Number(event.target.value))}
          />
        </Box>
      )}
      <ColumnMapping preview={preview} disabled={list.reading} onChange={list.chooseMapping} />
      <RowQuestions answers={answers} />
      <Box sx={{ flex: '1 1 0', minHeight: 180 }}>
        <DataTable
          label={t('previewLabel')}
          columns={columns}
          rows={rows}
          getRowId={rowId}
          selectedIds={chosen}
          onSelect={setChosen}
          height="100%"
          empty={<EmptyState title={t('noRows')} text={t('noRowsText')} />}
        />
      </Box>
      <RefusedRows refused={[...asking.map(describeAsking), ...refused]} />
    </Box>
  );
}
