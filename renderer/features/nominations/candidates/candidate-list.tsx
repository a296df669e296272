import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { candidates } from '#renderer/i18n/candidates.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as verdictTexts } from '#renderer/i18n/verdicts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Batch, Candidate } from '#shared/contract/nominations.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import type { IntakeChecks } from '../intake/use-intake-checks.ts';
import { useBatchVerdicts } from '../verdicts/batch-verdicts.tsx';
import { ConfirmMany } from '../verdicts/confirm-many.tsx';
import { verdictColumn } from '../verdicts/verdict-column.tsx';
import { candidateColumns } from './candidate-columns.tsx';
import { useRemoveCandidates } from './use-remove-candidates.ts';

interface CandidateListProps {
  readonly batch: Batch;
  readonly editable: boolean;
  readonly checks: IntakeChecks;
  readonly activeId: string | null;
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

/** The candidates of a submission, one line each; bulk removal with undo. */
export function CandidateList(props: CandidateListProps) {
  const { batch, editable, activeId, checks } = props;
  const t = useTexts(candidates);
  const words = useTexts(intake);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const typed = useDeferredValue(text);
  const verdictWords = useTexts(verdictTexts);
  const { verdicts, isShown, filter, setFilter } = useBatchVerdicts();
  const rows = useMemo(
    () => filterCandidates(batch.candidates, typed).filter(({ id }) => isShown(id)),
    [batch.candidates, typed, isShown],
  );
  const columns = useMemo(() => {
    const kinds = new Set(batch.candidates.map(({ kind }) => kind));
    const outcomes = batch.candidates.some(({ outcome }) => outcome !== 'pending');
    const units = new Set(batch.candidates.map(({ unitName }) => unitName)).size > 1;
    const awards = new Set(batch.candidates.map(({ awardName }) => awardName));
    const titled = batch.candidates.some(({ titleYear }) => titleYear !== null);
    const known = candidateColumns({ t, words }, placesOf(batch), checks, {
      awards: awards.size > 1 || titled,
      mixed: kinds.size > 1,
      units,
      outcomes,
    });
    const name = known.findIndex(({ key }) => key === 'name');
    return known.toSpliced(name + 1, 0, verdictColumn(verdictWords, verdicts));
  }, [t, words, verdictWords, verdicts, batch, checks]);
  const remove = useRemoveCandidates(batch.id);
  const selected = batch.candidates.filter(({ id }) => chosen.has(id));
  const count = batch.candidates.length;

  async function removeSelected() {
    const active = batch.candidates.filter(({ id }) => id === activeId);
    await remove(selected.length > 0 ? selected : active);
    setChosen(new Set());
  }
  useShortcut(
    'delete',
    // Elsewhere on the page nobody sees which row the key would take.
    () => (document.activeElement?.closest('[role="grid"]') ? void removeSelected() : false),
    { label: t('remove'), enabled: editable, inFields: false },
  );

  return (
    <Panel
      flush
      title={t('candidateCount', { count })}
      aside={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          {count > 0 && (
            <Box sx={{ width: 150 }}>
              <TextInput
                hideLabel
                type="search"
                label={t('filterCandidates')}
                placeholder={t('filterCandidates')}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </Box>
          )}
          {editable && selected.length > 0 && (
            <Button onClick={() => void removeSelected()}>
              {t('removeSelected', { count: selected.length })}
            </Button>
          )}
          {editable && selected.length > 0 && (
            <ConfirmMany
              batchId={batch.id}
              candidateIds={selected.map(({ id }) => id)}
              onDone={() => setChosen(new Set())}
            />
          )}
          {editable && selected.length === 0 && <Button onClick={props.onImport}>{t('importList')}</Button>}
          {editable && selected.length === 0 && (
            <Button onClick={props.onAdd}>
              {t('addCandidate')}&nbsp;&nbsp;
              <KeyHint keys="Ctrl N" />
            </Button>
          )}
        </Box>
      }
      sx={{ flex: 1 }}
    >
      <DataTable
        label={t('candidates')}
        columns={columns}
        rows={rows}
        getRowId={getId}
        activeId={activeId}
        onOpen={(row) => (editable ? props.onEdit(row.id) : props.onActivate(row.id))}
        onPreview={(row) => props.onActivate(row.id)}
        onActivate={(row) => props.onActivate(row.id)}
        {...(editable
          ? { onEdit: (row: Candidate) => props.onEdit(row.id), selectedIds: chosen, onSelect: setChosen }
          : {})}
        height="100%"
        empty={
          filter !== null ? (
            <EmptyState
              title={verdictWords('noneOfVerdict')}
              text={verdictWords('noneOfVerdictText')}
              action={<Button onClick={() => setFilter(null)}>{verdictWords('showAll')}</Button>}
            />
          ) : (
            <EmptyState
              title={t('candidatesEmptyTitle')}
              text={t(editable ? 'candidatesEmptyText' : 'candidatesEmptyLocked')}
              action={editable && <Button onClick={props.onAdd}>{t('addFirst')}</Button>}
            />
          )
        }
      />
    </Panel>
  );
}

const getId = (row: Candidate) => row.id;

function filterCandidates(all: readonly Candidate[], text: string): readonly Candidate[] {
  const words = searchWords(text);
  if (words.length === 0) return all;
  return all.filter(({ name, position, unitName, awardName }) => {
    const key = ` ${searchKey(`${name} ${position} ${unitName} ${awardName}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
}

function placesOf(batch: Batch): Map<string, number> {
  return new Map(batch.candidates.map(({ id }, index) => [id, index + 1]));
}
