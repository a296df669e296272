import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import {
  type Command,
  type IndexedCommand,
  indexCommand,
  rankCommands,
} from '#renderer/app/palette/rank-commands.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { palette } from '#renderer/i18n/palette.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count, fullDate } from '#renderer/ui/format.ts';

const SHOWN_BATCHES = 4;
const SHOWN_AWARDS = 6;

/** Submissions and awards that match what was typed, as commands that open them. */
export function useFoundRecords(text: string, open: boolean): readonly Command[] {
  const t = useTexts(palette);
  const language = useLanguage();
  const navigate = useNavigate();
  const asked = text.trim();
  const batches = useQuery(
    api.nominations.list.queryOptions({ input: { states: [], text: '' }, enabled: open, staleTime: 30_000 }),
  ).data;
  const index = useMemo(
    () =>
      (batches ?? []).map(
        (batch): IndexedCommand =>
          indexCommand({
            id: `batch-${batch.id}`,
            title: batch.title,
            words: `${batch.unitName} ${batch.submissionNumber} ${batch.awardName}`,
            group: t('batches'),
            keys: batch.unitName,
            run: () => void navigate({ to: '/nominations/$id', params: { id: batch.id } }),
          }),
      ),
    [batches, t, navigate],
  );
  const awards = useQuery({
    ...api.archive.search.queryOptions({ input: searchFor(asked), enabled: open && asked.length > 1 }),
    placeholderData: keepPreviousData,
  });
  if (asked === '') return [];
  const hits = asked.length > 1 ? (awards.data?.hits ?? []) : [];
  const total = asked.length > 1 ? (awards.data?.total ?? 0) : 0;
  const found = hits.map(
    (hit): Command => ({
      id: `award-${hit.id}`,
      title: hit.name,
      group: t('awards'),
      keys: `${hit.unit || hit.position} · ${hit.decisionNumber} ngày ${fullDate(hit.decisionDate)}`,
      run: () => void navigate({ to: '/awards/$id', params: { id: hit.id } }),
    }),
  );
  const all: Command = {
    id: 'search-all',
    title:
      total > hits.length
        ? t('searchAllCount', { text: asked, count: count(total, language) })
        : t('searchAll', { text: asked }),
    group: t('awards'),
    // The path is typed by the router; `q` is what the search page reads.
    run: () => void navigate({ to: '/search', search: { q: asked } as never }),
  };
  return [...rankCommands(index, asked, SHOWN_BATCHES), ...found, all];
}

function searchFor(text: string) {
  return {
    text: text.slice(0, 300),
    awardTypeIds: [],
    kinds: [],
    units: [],
    fromYear: null,
    toYear: null,
    decisionNumber: '',
    offset: 0,
    limit: SHOWN_AWARDS,
    facets: false,
  };
}
