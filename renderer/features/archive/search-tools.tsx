import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo } from 'react';
import {
  SEARCH_VIEWS,
  type SearchCriteria,
  type SearchSort,
  type SearchView,
} from '#renderer/features/archive/search-criteria.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { SEARCH_SORTS } from '#shared/contract/archive.ts';

/** Panels that stand beside the results, one at a time. */
export type SearchPanel = 'more' | 'help' | 'saved' | 'save' | 'columns' | 'export' | 'edit' | 'papers';

interface SearchToolsProps {
  readonly view: SearchView;
  readonly sort: SearchSort;
  readonly onChange: (change: (old: SearchCriteria) => SearchCriteria) => void;
  readonly onPanel: (panel: SearchPanel) => void;
  /** Null: this account edits nothing. */
  readonly choosing: boolean | null;
  readonly onChoosing: (choosing: boolean) => void;
}

/** What the results are shown as and in which order, and the panels about them. */
export const SearchTools = memo(function SearchTools(props: SearchToolsProps) {
  const { view, sort, onChange, onPanel, choosing, onChoosing } = props;
  const s = useTexts(archiveSearch);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <ToggleChoice
        label={s('view.label')}
        value={view}
        options={SEARCH_VIEWS.map((value) => ({ value, label: s(`view.${value}`) }))}
        onChoose={(next) => onChange((old) => ({ ...old, view: next }))}
      />
      <Box sx={{ width: 172 }}>
        <SelectInput
          label={s('sort.label')}
          hideLabel
          value={sort}
          options={SEARCH_SORTS.map((value) => ({ value, label: s(`sort.${value}`) }))}
          onChange={(event) => {
            const next = SEARCH_SORTS.find((value) => value === event.target.value);
            if (next !== undefined) onChange((old) => ({ ...old, sort: next }));
          }}
        />
      </Box>
      <Button onClick={() => onPanel('more')}>{s('moreButton')}</Button>
      <Box sx={{ flex: 1 }} />
      {view === 'awards' && (
        <>
          {choosing !== null && (
            <Button aria-pressed={choosing} onClick={() => onChoosing(!choosing)}>
              {s(choosing ? 'selectDone' : 'selectButton')}
            </Button>
          )}
          <Button onClick={() => onPanel('columns')}>{s('columnsButton')}</Button>
        </>
      )}
      <Button onClick={() => onPanel('saved')}>{s('savedButton')}</Button>
      <Button onClick={() => onPanel('save')}>{s('saveButton')}</Button>
      <Button onClick={() => onPanel('export')}>{s('exportButton')}</Button>
    </Box>
  );
});
