import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { FacetPanel } from '#renderer/features/archive/facet-panel.tsx';
import { FilterChips } from '#renderer/features/archive/filter-chips.tsx';
import { hitColumns } from '#renderer/features/archive/hit-columns.tsx';
import { HitPreview } from '#renderer/features/archive/hit-preview.tsx';
import { NoResults } from '#renderer/features/archive/no-results.tsx';
import { SearchBox } from '#renderer/features/archive/search-box.tsx';
import {
  activeFilters,
  type SearchCriteria,
  writeCriteria,
} from '#renderer/features/archive/search-criteria.ts';
import { useAddressCriteria } from '#renderer/features/archive/use-address-criteria.ts';
import { useAskAhead, useAwardPages } from '#renderer/features/archive/use-award-pages.ts';
import { useFacets } from '#renderer/features/archive/use-facets.ts';
import { usePaintedMark } from '#renderer/features/archive/use-painted-mark.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { PagedGrid, type PagedGridHandle } from '#renderer/ui/paged-grid.tsx';
import { GridCard } from '#renderer/ui/paged-grid-frame.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { searchWords } from '#shared/vietnamese/fold.ts';

/** One box, what the results consist of, the results, and the found award beside them. */
export function SearchPage() {
  const t = useTexts(archive);
  const language = useLanguage();
  const navigate = useNavigate();
  const { criteria, change, revision, settle } = useAddressCriteria();
  const askAhead = useAskAhead();
  const pages = useAwardPages(criteria);
  const facets = useFacets(criteria);
  const [active, setActive] = useState(-1);
  const [previewOpen, setPreviewOpen] = useState(true);
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

  // Everything below follows the results shown, not the letters typed: a keystroke draws only the box.
  const shownText = pages.shown?.text ?? '';
  const words = useMemo(() => searchWords(shownText), [shownText]);
  const listKey = JSON.stringify(writeCriteria(pages.shown ?? criteria));
  const { awards, kinds, units, standings, from, to, decision } = criteria;
  const filters = useMemo(
    () => ({ awards, kinds, units, standings, from, to, decision }),
    [awards, kinds, units, standings, from, to, decision],
  );
  const columns = useMemo(() => hitColumns(words, t), [words, t]);
  const shownIndex = Math.max(0, active);
  const shown = pages.total > 0 ? pages.hitAt(shownIndex) : undefined;

  const open = useCallback(
    (index: number) => {
      const hit = pages.hitAt(index);
      if (hit === undefined) return;
      settle();
      void navigate({ to: '/awards/$id', params: { id: hit.id } });
    },
    [pages.hitAt, settle, navigate],
  );
  const openShown = useCallback(() => open(shownIndex), [open, shownIndex]);
  const closePreview = useCallback(() => setPreviewOpen(false), []);
  const preview = useCallback((index: number) => {
    setActive(index);
    setPreviewOpen(true);
  }, []);
  const focusBox = useCallback(() => box.current?.querySelector('input')?.focus(), []);

  const nothing = !pages.waiting && pages.error === null && pages.total === 0 && pages.settled;
  const asked = criteria.text.trim() !== '' || activeFilters(criteria).length > 0;
  // The rows are painted first, what stands beside them a moment later.
  const previewed = useDeferredValue(shown);
  const previewedWords = useDeferredValue(words);
  const withPreview = previewOpen && shown !== undefined;
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
          status={
            pages.waiting
              ? t('searching')
              : t('found', {
                  count: count(pages.total, language),
                  ms: count(Math.max(1, Math.round(pages.milliseconds)), language),
                })
          }
        />
      </div>
      <FilterChips criteria={criteria} onChange={ask} />
      <RefusalAlert error={pages.error} />
      <Box
        sx={{
          flex: '1 1 0',
          minHeight: 440,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: withPreview ? '212px minmax(0, 1fr) 276px' : '212px minmax(0, 1fr)',
          '& > section': { minHeight: 0 },
          '& > section:not(.results)': { overflow: 'auto' },
          '@media (max-width: 1000px)': {
            gridTemplateColumns: 'minmax(0, 1fr)',
            flex: 'none',
            '& > .results': { height: 480 },
          },
        }}
      >
        <Panel>
          <FacetPanel facets={facets} filters={filters} onChange={askWith} />
        </Panel>
        <GridCard ref={results} aria-label={t('results')} data-testid="search-results" className="results">
          {nothing && asked && <NoResults criteria={criteria} onChange={ask} />}
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
              columns={columns}
              total={pages.total}
              rowAt={pages.hitAt}
              onRange={pages.onRange}
              listKey={listKey}
              activeIndex={pages.total > 0 ? shownIndex : -1}
              onActive={setActive}
              onOpen={open}
              onPreview={preview}
              onLeaveUp={focusBox}
            />
          )}
        </GridCard>
        {withPreview && previewed !== undefined && (
          <Panel>
            <HitPreview hit={previewed} words={previewedWords} onOpen={openShown} onClose={closePreview} />
          </Panel>
        )}
      </Box>
    </Page>
  );
}
