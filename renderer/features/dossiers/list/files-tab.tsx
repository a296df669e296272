import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { ExportBagButton, ImportBagButton } from '#renderer/features/dossiers/bag-actions.tsx';
import { DossierForm } from '#renderer/features/dossiers/file/dossier-form.tsx';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import type { TabProps } from '#renderer/features/dossiers/tab-props.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
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
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { DossierRow } from '#shared/contract/dossier-records.ts';
import type { DossierFilter } from '#shared/contract/dossiers.ts';
import { RESTRICTED_READERS } from '#shared/domain/dossiers/access.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { dossierColumns } from './dossier-columns.tsx';
import { FileFilters, NO_FILTER } from './file-filters.tsx';
import { useDossierList } from './use-dossier-list.ts';

/** What the address may ask the list for: the files of a box, of a series. */
function asked(search: TabProps['search']): DossierFilter {
  const id = (key: string) => {
    const value = search[key];
    return typeof value === 'string' ? value : null;
  };
  return { ...NO_FILTER, groupId: id('group'), boxId: id('box') };
}

/** Every archive file: found by its words, narrowed by state, year, time of keeping, place and use. */
export function FilesTab({ tabs, search }: TabProps) {
  const t = useTexts(dossiers);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayKeep = useMay(KEEPERS);
  const mayRestricted = useMay(RESTRICTED_READERS);
  const [filter, setFilter] = useState(() => asked(search));
  const [opening, setOpening] = useState(false);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const deferred = useDeferredValue(filter);
  const list = useDossierList(deferred);
  const today = todayIso(new Date());
  const columns = useMemo(() => dossierColumns(t, today), [t, today]);
  const create = () => setOpening(true);
  useShortcut('ctrl+n', create, { label: t('newDossier'), enabled: mayKeep && !opening });
  const change = (more: Partial<DossierFilter>) => setFilter((old) => ({ ...old, ...more }));
  const narrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const open = (id: string) => void navigate({ to: '/dossiers/$id', params: { id } });
  return (
    <Page
      title={t('title')}
      facts={list.isPending ? t('loading') : t('listFacts', { total: count(list.total, language) })}
      actions={
        <>
          <Box sx={{ width: 260 }}>
            <TextInput
              label={t('searchPlaceholder')}
              placeholder={t('searchPlaceholder')}
              hideLabel
              type="search"
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
          </Box>
          {mayKeep && <ImportBagButton />}
          {mayKeep && chosen.size > 0 && <ExportBagButton dossierIds={[...chosen]} />}
          {mayKeep && (
            <PrimaryButton onClick={create}>
              {t('newDossier')}&nbsp;&nbsp;
              <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      {tabs}
      <RefusalAlert error={list.error} />
      <FileFilters filter={filter} years={list.years} mayRestricted={mayRestricted} onChange={change} />
      <FillHeight minHeight={280}>
        <Panel flush sx={{ flex: 1 }}>
          <DataTable<DossierRow>
            label={t('listLabel')}
            height="100%"
            columns={columns}
            rows={list.rows}
            totalRows={list.total}
            getRowId={(row) => row.id}
            loading={list.isPending}
            onOpen={(row) => open(row.id)}
            onEndReached={list.loadMore}
            {...(mayKeep ? { selectedIds: chosen, onSelect: setChosen } : {})}
            empty={
              narrowed ? (
                <EmptyState
                  title={t('emptyFiltered')}
                  text={t('emptyFilteredText')}
                  action={
                    <Button onClick={() => setFilter({ ...NO_FILTER, text: filter.text })}>
                      {t('clear')}
                    </Button>
                  }
                />
              ) : (
                <EmptyState
                  title={t('emptyTitle')}
                  text={t('emptyText')}
                  action={mayKeep && <Button onClick={create}>{t('newDossier')}</Button>}
                />
              )
            }
          />
        </Panel>
      </FillHeight>
      {opening && (
        <DossierForm dossier={null} onClose={() => setOpening(false)} onSaved={(saved) => open(saved.id)} />
      )}
    </Page>
  );
}
