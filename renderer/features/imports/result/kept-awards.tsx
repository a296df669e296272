import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { KeptList } from './kept-list.tsx';

const PAGE = 100;

/** After an undo: what it left, page by page. */
export function KeptAwards({ importId }: { readonly importId: string }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const list = useInfiniteQuery(
    api.imports.legacyKept.infiniteOptions({
      input: (offset: number) => ({ importId, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const have = pages.reduce((sum, page) => sum + page.kept.length, 0);
        return have < last.total ? have : undefined;
      },
    }),
  );
  const kept = list.data?.pages.flatMap((page) => page.kept) ?? [];
  const left = (list.data?.pages[0]?.total ?? 0) - kept.length;
  return (
    <Panel title={t('keptTitle')}>
      <RefusalAlert error={list.error} />
      <KeptList kept={kept} />
      {left > 0 && (
        <Box sx={{ mt: 1 }}>
          <Button onClick={() => void list.fetchNextPage()}>
            {t('undoKeptMore', { count: count(left, language) })}
          </Button>
        </Box>
      )}
    </Panel>
  );
}
