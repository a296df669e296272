import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { count } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { DOCUMENT_STATES, type DocumentRow } from '#shared/contract/documents.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import { compareVietnamese } from '#shared/vietnamese/collate.ts';
import { documentColumns } from './document-columns.tsx';
import { type DocumentFilter, filterDocuments, NO_FILTER, yearOf } from './filter-documents.ts';
import { NewDocumentPanel } from './new-document-panel.tsx';
import { AUTHORS } from './rights.ts';

const NONE: readonly DocumentRow[] = [];

/** Drafts to finish and sign first, then what was issued. */
export function DocumentsPage() {
  const t = useTexts(documents);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayWrite = useMay(AUTHORS);
  const [filter, setFilter] = useState(NO_FILTER);
  const [choosing, setChoosing] = useState(false);
  const deferred = useDeferredValue(filter);
  const list = useQuery(api.documents.list.queryOptions({ input: { source: null } }));
  const all = list.data ?? NONE;
  const nameOf = useCallback((kind: string) => findKind(kind)?.name[language] ?? kind, [language]);
  const columns = useMemo(() => documentColumns(t, nameOf), [t, nameOf]);
  const rows = useMemo(() => filterDocuments(all, deferred, nameOf), [all, deferred, nameOf]);
  const create = () => setChoosing(true);
  useShortcut('ctrl+n', create, { label: t('newDocument'), enabled: mayWrite && !choosing });
  const change = (more: Partial<DocumentFilter>) => setFilter((old) => ({ ...old, ...more }));
  const drafts = all.filter(({ state }) => state === 'draft').length;

  return (
    <Page
      title={t('title')}
      facts={
        list.isPending
          ? t('loading')
          : t('listFacts', {
              drafts: count(drafts, language),
              others: count(all.length - drafts, language),
              shown: count(rows.length, language),
            })
      }
      actions={
        <>
          <Box sx={{ width: 230 }}>
            <TextInput
              label={t('filterText')}
              placeholder={t('filterText')}
              hideLabel
              type="search"
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
          </Box>
          {mayWrite && (
            <PrimaryButton onClick={create}>
              {t('newDocument')}&nbsp;&nbsp;
              <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      <RefusalAlert error={list.error} />
      <Filters rows={all} filter={filter} nameOf={nameOf} onChange={change} />
      <FillHeight minHeight={300}>
        <Panel flush sx={{ flex: 1 }}>
          <DataTable<DocumentRow>
            label={t('listLabel')}
            height="100%"
            columns={columns}
            rows={rows}
            getRowId={(row) => row.id}
            loading={list.isPending}
            onOpen={(row) => void navigate({ to: '/documents/$id', params: { id: row.id } })}
            empty={
              all.length === 0 ? (
                <EmptyState
                  title={t('emptyTitle')}
                  text={t('emptyText')}
                  action={mayWrite && <Button onClick={create}>{t('newDocument')}</Button>}
                />
              ) : (
                <EmptyState
                  title={t('emptyFiltered')}
                  text={t('emptyFilteredText')}
                  action={
                    <Button onClick={() => change({ ...NO_FILTER, text: filter.text })}>{t('all')}</Button>
                  }
                />
              )
            }
          />
        </Panel>
      </FillHeight>
      {choosing && <NewDocumentPanel onClose={() => setChoosing(false)} />}
    </Page>
  );
}

interface FiltersProps {
  readonly rows: readonly DocumentRow[];
  readonly filter: DocumentFilter;
  readonly nameOf: (kind: string) => string;
  readonly onChange: (more: Partial<DocumentFilter>) => void;
}

/** State, kind and year; only kinds and years that occur. */
function Filters({ rows, filter, nameOf, onChange }: FiltersProps) {
  const t = useTexts(documents);
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort((a, b) =>
    compareVietnamese(nameOf(a), nameOf(b)),
  );
  const years = [...new Set(rows.map(yearOf))].sort().reverse();
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <ToggleChoice<DocumentFilter['state']>
        label={t('stateFilter')}
        value={filter.state}
        options={[
          { value: 'all', label: t('all') },
          ...DOCUMENT_STATES.map((state) => ({ value: state, label: t(`state_${state}`) })),
        ]}
        onChoose={(state) => onChange({ state })}
      />
      <Box sx={{ width: 250 }}>
        <SelectInput
          label={t('kindFilter')}
          hideLabel
          value={filter.kind}
          options={[
            { value: '', label: t('allKinds') },
            ...kinds.map((kind) => ({ value: kind, label: nameOf(kind) })),
          ]}
          onChange={(event) => onChange({ kind: event.target.value })}
        />
      </Box>
      <Box sx={{ width: 130 }}>
        <SelectInput
          label={t('yearFilter')}
          hideLabel
          value={filter.year}
          options={[
            { value: '', label: t('allYears') },
            ...years.map((year) => ({ value: year, label: t('year', { year }) })),
          ]}
          onChange={(event) => onChange({ year: event.target.value })}
        />
      </Box>
    </Box>
  );
}
