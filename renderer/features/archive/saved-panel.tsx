import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { filterWords } from '#renderer/features/archive/filter-words.ts';
import { SaveSearchForm } from '#renderer/features/archive/save-search-form.tsx';
import {
  activeFilters,
  readCriteria,
  type SearchCriteria,
} from '#renderer/features/archive/search-criteria.ts';
import { useFilterNames } from '#renderer/features/archive/use-filter-names.ts';
import { useRecentSearches } from '#renderer/features/archive/use-recent-searches.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { SavedSearch } from '#shared/contract/saved-searches.ts';

interface SavedPanelProps {
  readonly onOpen: (criteria: SearchCriteria) => void;
  readonly onClose: () => void;
}

/** Searches that are kept, one's own and the office's, and those of late. */
export function SavedPanel({ onOpen, onClose }: SavedPanelProps) {
  const s = useTexts(archiveSearch);
  const names = useFilterNames();
  const toast = useToast();
  const { recent } = useRecentSearches();
  const { data: saved = [], error } = useQuery(api.archive.savedSearches.queryOptions({ input: {} }));
  const [renaming, setRenaming] = useState<SavedSearch | null>(null);
  const remove = useMutation(
    api.archive.removeSavedSearch.mutationOptions({
      onSuccess: (_done, { id }) => {
        const name = saved.find((one) => one.id === id)?.name ?? '';
        toast({
          text: s('removed', { name }),
          undoText: s('removeUndo'),
          undo: () => restore.mutateAsync({ id }),
        });
      },
    }),
  );
  const restore = useMutation({
    mutationFn: (input: { id: string }) => client.archive.restoreSavedSearch(input),
  });
  if (renaming !== null) return <SaveSearchForm of={renaming} onClose={() => setRenaming(null)} />;
  const group = (title: string, searches: readonly SavedSearch[]) =>
    searches.length > 0 && (
      <section>
        <Typography variant="h3">{title}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {searches.map((search) => (
            <Line key={search.id}>
              <Open onClick={() => onOpen(readCriteria(search.address))}>
                {search.name}
                <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                  {search.own
                    ? search.shared && ` · ${s('savedShared')}`
                    : ` · ${s('savedBy', { name: search.ownerName })}`}
                </Box>
              </Open>
              {search.mayChange && (
                <>
                  <Button
                    size="small"
                    variant="text"
                    aria-label={s('renameNamed', { name: search.name })}
                    onClick={() => setRenaming(search)}
                  >
                    {s('rename')}
                  </Button>
                  <Button
                    size="small"
                    variant="text"
                    aria-label={s('removeNamed', { name: search.name })}
                    onClick={() => remove.mutate({ id: search.id, version: search.version })}
                  >
                    {s('remove')}
                  </Button>
                </>
              )}
            </Line>
          ))}
        </Box>
      </section>
    );
  return (
    <SidePanel open title={s('savedTitle')} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <RefusalAlert error={error ?? remove.error} />
        {saved.length === 0 && error === null && <div>{s('savedNone')}</div>}
        {group(
          s('savedOwn'),
          saved.filter(({ own }) => own),
        )}
        {group(
          s('savedOffice'),
          saved.filter(({ own }) => !own),
        )}
        <section>
          <Typography variant="h3">{s('recent')}</Typography>
          {recent.length === 0 && <Box sx={{ color: 'text.secondary' }}>{s('recentNone')}</Box>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {recent.map((criteria) => {
              const words = [
                criteria.text,
                ...activeFilters(criteria).map((filter) => filterWords(filter, names)),
                criteria.view === 'awards' ? '' : s(`view.${criteria.view}`),
              ];
              const text = words.filter((word) => word !== '').join(' · ');
              return (
                <Line key={text}>
                  <Open onClick={() => onOpen(criteria)}>{text}</Open>
                </Line>
              );
            })}
          </Box>
        </section>
      </Box>
    </SidePanel>
  );
}

function Line({ children }: { readonly children: React.ReactNode }) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', minHeight: 36, borderBottom: '1px solid var(--sv-line)' }}
    >
      {children}
    </Box>
  );
}

function Open({ onClick, children }: { readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <Button
      variant="text"
      onClick={onClick}
      sx={{
        flex: 1,
        minWidth: 0,
        display: 'block',
        textAlign: 'left',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        color: 'text.primary',
      }}
    >
      {children}
    </Button>
  );
}
