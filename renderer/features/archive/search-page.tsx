import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { FacetPanel } from '#renderer/features/archive/facet-panel.tsx';
import { NO_WORDS, soughtWords } from '#renderer/features/archive/highlight.ts';
import { NoResults } from '#renderer/features/archive/no-results.tsx';
import { PaperHitsButton } from '#renderer/features/archive/paper-hits.tsx';
import { QuestionChips } from '#renderer/features/archive/question-chips.tsx';
import { ResultPreview } from '#renderer/features/archive/result-preview.tsx';
import { rowName } from '#renderer/features/archive/result-row.ts';
import { SearchBox } from '#renderer/features/archive/search-box.tsx';
import {
  activeFilters,
  type SearchCriteria,
  writeCriteria,
} from '#renderer/features/archive/search-criteria.ts';
import { SearchPanels } from '#renderer/features/archive/search-panels.tsx';
import { type SearchPanel, SearchTools } from '#renderer/features/archive/search-tools.tsx';
import { SelectionBar } from '#renderer/features/archive/selection-bar.tsx';
import { useAddressCriteria } from '#renderer/features/archive/use-address-criteria.ts';
import { WIDEST } from '#renderer/features/archive/use-column-choice.ts';
import { useFacets } from '#renderer/features/archive/use-facets.ts';
import { useHitSelection } from '#renderer/features/archive/use-hit-selection.ts';
import { useOpenResult } from '#renderer/features/archive/use-open-result.ts';
import { usePaintedMark } from '#renderer/features/archive/use-painted-mark.ts';
import { useRecentSearches } from '#renderer/features/archive/use-recent-searches.ts';
import { useResultColumns } from '#renderer/features/archive/use-result-columns.ts';
import { useAskAhead, useResultPages } from '#renderer/features/archive/use-result-pages.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { PagedGrid, type PagedGridHandle } from '#renderer/ui/paged-grid.tsx';
import { GridCard } from '#renderer/ui/paged-grid-frame.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

/** One box, what the results consist of, the results, and the found award beside them. */
export function SearchPage() {
  const t = useTexts(archive);
  const s = useTexts(archiveSearch);
  const language = useLanguage();
  const mayEdit = useMay('archivist');
  const { criteria, change, revision, settle, show } = useAddressCriteria();
  const askAhead = useAskAhead();
  const pages = useResultPages(criteria);
  // Drawn when nothing else waits to be: the next letter comes first.
  const facets = useDeferredValue(useFacets(criteria));
  const { remember } = useRecentSearches();
  const [active, setActive] = useState(-1);
  const [previewOpen, setPreviewOpen] = useState(true);
  const [panel, setPanel] = useState<SearchPanel | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [selectionError, setSelectionError] = useState<unknown>(null);
  const grid = useRef<PagedGridHandle>(null);
  const results = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const typedAt = useRef(performance.now());
  usePaintedMark(results, pages.settled ? criteria.text : null, typedAt);

  const latest = useRef(criteria);
  latest.current = criteria;
  const ask = useCallback(
    (next: SearchCriteria) => {
      typedAt.current = performance.now();
      askAhead(next);
      setActive(-1);
      change(next);
    },
    [change, askAhead],
  );
  const askWith = useCallback(
    (step: (old: SearchCriteria) => SearchCriteria) => ask(step(latest.current)),
    [ask],
  );
  /** A question that did not come from the box: the box shows it too. */
  const askAndShow = useCallback(
    (next: SearchCriteria) => {
      ask(next);
      show();
    },
    [ask, show],
  );

  // Everything below follows the results shown, not the letters typed: a keystroke draws only the box.
  const shownCriteria = pages.shown ?? criteria;
  const listKey = JSON.stringify(writeCriteria(shownCriteria));
  const { text: shownText, view } = shownCriteria;
  const words = useMemo(
    () => (shownText === '' ? NO_WORDS : soughtWords(shownText, pages.understood)),
    [shownText, pages.understood],
  );
  const { awards, levels, types, kinds, units, unitIds, standings, from, to, decision, unitMap, knownOn } =
    criteria;
  const filters = useMemo(
    () => ({
      ...{ awards, levels, types, kinds, units, unitIds, standings },
      ...{ from, to, decision, unitMap, knownOn },
    }),
    [awards, levels, types, kinds, units, unitIds, standings, from, to, decision, unitMap, knownOn],
  );
  const columns = useResultColumns(view, words);
  const { choice, choose } = columns;
  const onResize = useCallback(
    (key: string, width: number) =>
      choose(choice.map((one) => (one.column === key ? { ...one, width: Math.min(WIDEST, width) } : one))),
    [choice, choose],
  );
  const onSelectionError = useCallback((error: unknown) => setSelectionError(error), []);
  const chosen = useHitSelection({ criteria, listKey, rowAt: pages.rowAt, onError: onSelectionError });
  const choosable = choosing && view === 'awards';
  const selection = useMemo(
    () =>
      choosable
        ? {
            has: (row: { id: string }) => chosen.ids.has(row.id),
            onToggle: chosen.toggle,
            onAll: chosen.all,
            label: (row: Parameters<typeof rowName>[0]) => s('selectRow', { name: rowName(row) }),
          }
        : null,
    [choosable, chosen, s],
  );
  const shownIndex = Math.max(0, active);
  const shown = pages.total > 0 ? pages.rowAt(shownIndex) : undefined;

  const openRow = useOpenResult(
    useCallback(() => {
      remember(latest.current);
      settle();
    }, [remember, settle]),
  );
  const open = useCallback((index: number) => openRow(pages.rowAt(index)), [openRow, pages.rowAt]);
  const openShown = useCallback(() => open(shownIndex), [open, shownIndex]);
  const closePreview = useCallback(() => setPreviewOpen(false), []);
  const preview = useCallback((index: number) => {
    setActive(index);
    setPreviewOpen(true);
  }, []);
  const focusBox = useCallback(() => box.current?.querySelector('input')?.focus(), []);
  const openPapers = useCallback(() => setPanel('papers'), []);
  const openHelp = useCallback(() => setPanel('help'), []);
  const closePanel = useCallback(() => setPanel(null), []);
  useShortcut('escape', () => (previewOpen ? closePreview() : false), { label: t('closePreview') });
  useEffect(() => {
    if (!choosable) setSelectionError(null);
  }, [choosable]);

  const nothing = !pages.waiting && pages.error === null && pages.total === 0 && pages.settled;
  const asked = criteria.text.trim() !== '' || activeFilters(criteria).length > 0;
  // The rows are painted first, what stands beside them a moment later.
  const previewed = useDeferredValue(shown);
  const previewedWords = useDeferredValue(words);
  const withPreview = previewOpen && shown !== undefined;
  const figures = {
    count: count(pages.total, language),
    ms: count(Math.max(1, Math.round(pages.milliseconds)), language),
  };
  return (
    <Page title={t('search')}>
      <div ref={box}>
        <SearchBox
          label={t('searchBox')}
          hint={t('searchHint')}
          text={criteria.text}
          revision={revision}
          onText={(text) => ask({ ...latest.current, text })}
          onDown={() => grid.current?.focus()}
          status={pages.waiting ? t('searching') : s(`found.${view}`, figures)}
          end={
            <>
              <PaperHitsButton text={criteria.text} onOpen={openPapers} />
              <Button size="small" variant="text" onClick={openHelp}>
                {s('helpButton')}
              </Button>
            </>
          }
        />
      </div>
      <SearchTools
        view={criteria.view}
        sort={criteria.sort}
        onChange={askWith}
        onPanel={setPanel}
        choosing={mayEdit ? choosing : null}
        onChoosing={setChoosing}
      />
      <QuestionChips
        criteria={criteria}
        understood={pages.understood}
        onChange={askAndShow}
        onHelp={openHelp}
      />
      {choosable && (
        <SelectionBar
          chosen={chosen.ids.size}
          total={pages.total}
          onAll={chosen.all}
          onNone={chosen.none}
          onEdit={() => setPanel('edit')}
        />
      )}
      <RefusalAlert error={pages.error ?? selectionError} />
      <Box
        sx={{
          flex: '1 1 0',
          minHeight: 400,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: withPreview ? '212px minmax(0, 1fr) 276px' : '212px minmax(0, 1fr)',
          '& > section': { minHeight: 0 },
          '& > section:not(.results)': { overflow: 'auto' },
          '@media (max-width: 1000px)': {
            gridTemplateColumns: 'minmax(0, 1fr)',
            flex: 'none',
            // What was found comes first where only one thing has room.
            '& > .results': { height: 480, order: -1 },
          },
        }}
      >
        <Panel>
          <FacetPanel facets={facets} filters={filters} onChange={askWith} />
        </Panel>
        <GridCard ref={results} aria-label={t('results')} data-testid="search-results" className="results">
          {nothing && asked && <NoResults criteria={criteria} onChange={askAndShow} />}
          {nothing && !asked && (
            <EmptyState
              title={t('archiveEmptyTitle')}
              text={t('archiveEmptyText')}
              action={<Button href="#/decisions">{t('openDecisions')}</Button>}
            />
          )}
          {!nothing && (
            <PagedGrid
              ref={grid}
              label={t('results')}
              columns={columns.list}
              minWidth={columns.minWidth}
              total={pages.total}
              rowAt={pages.rowAt}
              onRange={pages.onRange}
              listKey={listKey}
              activeIndex={pages.total > 0 ? shownIndex : -1}
              onActive={setActive}
              onOpen={open}
              onPreview={preview}
              onLeaveUp={focusBox}
              {...(selection === null ? {} : { selection })}
              {...(view === 'awards' ? { onResize } : {})}
            />
          )}
        </GridCard>
        {withPreview && previewed !== undefined && (
          <Panel>
            <ResultPreview
              row={previewed}
              words={previewedWords}
              onOpen={openShown}
              onAsk={(step) => askAndShow(step(latest.current))}
              onClose={closePreview}
            />
          </Panel>
        )}
      </Box>
      <SearchPanels
        panel={panel}
        criteria={criteria}
        total={view === 'awards' ? pages.total : null}
        chosen={chosen.ids}
        columns={columns}
        onChange={askWith}
        onAsk={askAndShow}
        onEdited={chosen.none}
        onClose={closePanel}
      />
    </Page>
  );
}
