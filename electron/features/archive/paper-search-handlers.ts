import { office } from '#electron/office/implementer.ts';
import type { Database } from '#electron/store/database.ts';
import { noText } from '#shared/contract/paper-search.ts';
import { nextUnread } from './paper-text-rows.ts';
import { searchPapers } from './search-papers.ts';

function paperText(db: Database, id: string) {
  const [row] = db.sql<{ reason: string }>(
    'SELECT t.reason FROM paper p JOIN paper_text t ON t.sha256 = p.sha256 WHERE p.id = ?',
    id,
  );
  if (row === undefined) return { state: 'waiting' as const, reason: null };
  return row.reason === ''
    ? { state: 'read' as const, reason: null }
    : { state: 'without' as const, reason: noText.parse(row.reason) };
}

export const paperSearchHandlers = {
  searchPapers: office.archive.searchPapers.handler(({ input, context: { db, caller } }) =>
    searchPapers(db, caller.role, input),
  ),

  paperReading: office.archive.paperReading.handler(({ context: { db } }) => {
    const counts = db.sql<{ reason: string; n: number }>(
      'SELECT reason, count(*) AS n FROM paper_text GROUP BY reason ORDER BY n DESC',
    );
    return {
      done: nextUnread(db) === null,
      read: counts.find(({ reason }) => reason === '')?.n ?? 0,
      without: counts
        .filter(({ reason }) => reason !== '')
        .map(({ reason, n }) => ({ reason: noText.parse(reason), count: n })),
    };
  }),

  paperText: office.archive.paperText.handler(({ input, context: { db } }) => paperText(db, input.id)),
};
