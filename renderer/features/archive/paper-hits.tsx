import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, downloadFile } from '#renderer/api/client.ts';
import type { SoughtWord } from '#renderer/features/archive/highlight.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import { useRested } from '#renderer/features/archive/use-rested.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { paperSearch } from '#renderer/i18n/paper-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { isViewablePaper, PaperViewer } from '#renderer/ui/paper-viewer.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Paper } from '#shared/contract/nominations.ts';
import type { PaperHit } from '#shared/contract/paper-search.ts';
import { paperPath } from '#shared/contract/transport.ts';

/** Papers of one page of the list. */
const PAGE = 20;

/** The rows of the list come first; papers are counted when the hands rest this many milliseconds. */
const REST = 250;

/** How many papers hold the words inside; 0 until it is known, and for an empty box. */
function usePaperCount(typed: string): number {
  const text = useRested(typed, REST);
  const { data } = useQuery(
    api.archive.searchPapers.queryOptions({
      input: { text, offset: 0, limit: 1 },
      enabled: text.trim() !== '',
      placeholderData: keepPreviousData,
    }),
  );
  return text.trim() === '' ? 0 : (data?.total ?? 0);
}

/** "Trong giấy tờ (3)": shown where papers hold the words. */
export function PaperHitsButton({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }) {
  const t = useTexts(paperSearch);
  const language = useLanguage();
  const total = usePaperCount(text);
  if (total === 0) return null;
  return (
    <Button size="small" variant="text" onClick={onOpen}>
      {t('inPapers', { count: count(total, language) })}
    </Button>
  );
}

/** Papers that hold the words of the box inside, newest first, each with the stretch around them. */
export function PaperHits({ text, words }: { readonly text: string; readonly words: readonly SoughtWord[] }) {
  const t = useTexts(paperSearch);
  const language = useLanguage();
  const [viewed, setViewed] = useState<Paper | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const found = useInfiniteQuery(
    api.archive.searchPapers.infiniteOptions({
      input: (offset: number) => ({ text, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => (all.length * PAGE < last.total ? all.length * PAGE : undefined),
    }),
  );
  const hits = found.data?.pages.flatMap(({ papers }) => papers) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;

  async function download(paper: Paper) {
    setRefusal(null);
    try {
      await downloadFile(paperPath(paper.id), paper.fileName);
    } catch (error) {
      setRefusal(error);
    }
  }

  return (
    <>
      <RefusalAlert error={found.error ?? refusal} />
      {found.isSuccess && hits.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('none')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {hits.map((hit) => (
          <HitItem
            key={hit.paper.id}
            hit={hit}
            words={words}
            onView={() => setViewed(hit.paper)}
            onDownload={() => void download(hit.paper)}
          />
        ))}
      </Box>
      {found.hasNextPage && (
        <Button size="small" disabled={found.isFetching} onClick={() => void found.fetchNextPage()}>
          {t('more', { count: count(total - hits.length, language) })}
        </Button>
      )}
      <Reading />
      {viewed !== null && (
        <PaperViewer
          paper={viewed}
          onClose={() => setViewed(null)}
          onDownload={() => void download(viewed)}
        />
      )}
    </>
  );
}

interface HitItemProps {
  readonly hit: PaperHit;
  readonly words: readonly SoughtWord[];
  readonly onView: () => void;
  readonly onDownload: () => void;
}

function HitItem({ hit: { paper, batch, dossier, snippet }, words, onView, onDownload }: HitItemProps) {
  const t = useTexts(paperSearch);
  const { title } = paper;
  return (
    <Box
      component="li"
      sx={{ py: 1, borderBottom: '1px solid var(--sv-line)', '&:last-of-type': { borderBottom: 0 } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box
          component="strong"
          title={paper.fileName}
          sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}
        >
          <Highlighted text={title} words={words} />
        </Box>
        {isViewablePaper(paper) && (
          <Button size="small" aria-label={t('open', { title })} onClick={onView}>
            {t('openShort')}
          </Button>
        )}
        <Button size="small" aria-label={t('download', { title })} onClick={onDownload}>
          {t('downloadShort')}
        </Button>
      </Box>
      <Box sx={{ fontSize: 13 }}>
        {dossier !== null ? (
          <a href={`#/dossiers/${dossier.id}`}>{t('dossier', { code: dossier.code })}</a>
        ) : (
          batch !== null && <a href={`#/nominations/${batch.id}`}>{t('batch', { title: batch.title })}</a>
        )}
      </Box>
      <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        <Highlighted text={snippet} words={words} />
      </Box>
    </Box>
  );
}

/** What is not found, and why: papers that wait to be read, files without text. */
function Reading() {
  const t = useTexts(paperSearch);
  const language = useLanguage();
  const { data } = useQuery(api.archive.paperReading.queryOptions({ input: {} }));
  if (data === undefined) return null;
  const files = data.without.reduce((sum, one) => sum + one.count, 0);
  const reasons = data.without
    .map(({ reason, count: n }) => `${t(`reason.${reason}`)} ${count(n, language)}`)
    .join(', ');
  return (
    <Box sx={{ mt: 1, fontSize: 13, color: 'text.secondary' }}>
      {!data.done && <div>{t('reading')}</div>}
      {files > 0 && <div>{t('without', { count: count(files, language), reasons })}</div>}
    </Box>
  );
}
