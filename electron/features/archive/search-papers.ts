import { inflateRawSync } from 'node:zlib';
import { toPaper } from '#electron/features/nominations/batch-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { PaperHit } from '#shared/contract/paper-search.ts';
import { paperHit } from '#shared/contract/paper-search.ts';
import type { Role } from '#shared/contract/roles.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { QueryClause, QueryWord } from '#shared/search/query.ts';
import { snippetOf } from '#shared/search/snippet.ts';

const term = ({ key, prefix }: QueryWord): string => `"${key}"${prefix ? '*' : ''}`;

/** Words are letters and digits, so that quoting is safe. Fields of awards mean nothing inside a paper. */
function clauseExpression({ kind, words }: QueryClause): string {
  if (kind === 'words' || words.length === 1) return `(${words.map(term).join(' AND ')})`;
  const keys = words.map(({ key }) => key).join(' ');
  return `("${keys}"${words.at(-1)?.prefix === true ? '*' : ''})`;
}

/** FTS5 expression of a question; null where it has no word that must be there. */
export function paperExpression(text: string): string | null {
  const { groups } = parseQuery(text);
  const wanted = groups.filter((group) => group.some(({ negated }) => !negated));
  const unwanted = groups.filter((group) => group.every(({ negated }) => negated)).flat();
  if (wanted.length === 0) return null;
  const all = wanted
    .map((group) => group.filter(({ negated }) => !negated).map(clauseExpression))
    .map((ways) => `(${ways.join(' OR ')})`)
    .join(' AND ');
  return unwanted.reduce((sum, clause) => `(${sum}) NOT ${clauseExpression(clause)}`, all);
}

/** SQL: papers of files and submissions that a role may open. Those of a register have a place of their own. */
function visiblePapers(role: Role): string {
  const open = readsRestricted(role) ? '' : " AND d.access = 'open'";
  return `p.removed_at IS NULL AND ifnull(b.secret, 0) = 0 AND
    CASE WHEN p.dossier_id IS NULL THEN p.batch_id IS NOT NULL
         ELSE d.removed_at IS NULL AND d.state <> 'destroyed'${open} END`;
}

const FROM = `FROM paper_search s JOIN paper_text t ON t.seq = s.rowid JOIN paper p ON p.sha256 = t.sha256
  LEFT JOIN batch b ON b.id = p.batch_id LEFT JOIN dossier d ON d.id = p.dossier_id`;

interface FoundPaper extends Row<'paper'> {
  readonly batch_title: string | null;
  readonly dossier_code: string | null;
  readonly dossier_title: string | null;
  readonly text: Buffer;
}

/** Papers by the words inside them, the newest first; nothing that the role may not open. */
export function searchPapers(
  db: Database,
  role: Role,
  { text, offset, limit }: { text: string; offset: number; limit: number },
) {
  const started = performance.now();
  const expression = paperExpression(text);
  const took = () => Math.round((performance.now() - started) * 10) / 10;
  if (expression === null) return { total: 0, papers: [], milliseconds: took() };
  const where = `WHERE paper_search MATCH ? AND ${visiblePapers(role)}`;
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n ${FROM} ${where}`, expression);
  const rows = db.sql<FoundPaper>(
    `SELECT p.*, b.title AS batch_title, d.code AS dossier_code, d.title AS dossier_title, t.text ${FROM} ${where}
     ORDER BY p.added_at DESC, p.id LIMIT ? OFFSET ?`,
    ...[expression, limit, offset],
  );
  const words = parseQuery(text)
    .groups.flat()
    .filter(({ negated }) => !negated)
    .flatMap((clause) => clause.words);
  return { total: counted?.n ?? 0, papers: rows.map((row) => toHit(row, words)), milliseconds: took() };
}

function toHit(row: FoundPaper, words: readonly QueryWord[]): PaperHit {
  return paperHit.parse({
    paper: toPaper(row),
    batch: row.batch_id === null ? null : { id: row.batch_id, title: row.batch_title },
    dossier:
      row.dossier_id === null
        ? null
        : { id: row.dossier_id, code: row.dossier_code, title: row.dossier_title },
    snippet: snippetOf(inflateRawSync(row.text).toString('utf8'), words),
  });
}
