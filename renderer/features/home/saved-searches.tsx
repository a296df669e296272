import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';

/** More are one click away, on the search page. */
const SHOWN = 6;

/** Searches of this account and of the office, each one click; nothing when none is kept. */
export function SavedSearches() {
  const s = useTexts(archiveSearch);
  const { data = [] } = useQuery(api.archive.savedSearches.queryOptions({ input: {} }));
  if (data.length === 0) return null;
  return (
    <Panel title={s('savedTitle')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.slice(0, SHOWN).map(({ id, name, address }) => (
          <Box component="li" key={id} sx={{ minHeight: 28, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            <Link to="/search" search={address as never}>
              {name}
            </Link>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
