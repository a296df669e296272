/**
 * The same awards in an encrypted file of their own, as somebody would write a search by hand: one FTS5 table over
 * folded words, its rows in the order of time, so that the newest have the last rowids; and the folded text of every
 * award, for counts by brute force.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { type OpenFile, openEncrypted } from '#test/support/encrypted-file.ts';
import { fileKeyOf } from './open-bench.ts';

/** Columns of a row that is shown in a list. */
const SHOWN =
  'id honoree_id kind honorific name position unit_name award_type_id award_name decision_number decision_date reason cancelled_at corrected_at delivery'.split(
    ' ',
  );

type Cell = string | number | null;

/** Opens the scratch file of an office, made from its awards if it is not there yet. */
export async function openScratch(dataDir: string): Promise<OpenFile> {
  const file = join(dataDir, 'bench-fts5.db');
  const key = await fileKeyOf(dataDir);
  if (!existsSync(file)) {
    const building = `${file}.building`;
    rmSync(building, { force: true });
    const [office, scratch] = [openEncrypted(join(dataDir, 'office.db'), key), openEncrypted(building, key)];
    fillScratch(office, scratch);
    office.close();
    scratch.close();
    renameSync(building, file);
  }
  const db = openEncrypted(file, key);
  db.pragma('cache_size = -64000');
  return db;
}

function fillScratch(office: OpenFile, scratch: OpenFile): void {
  scratch.pragma('journal_mode = OFF');
  scratch.exec(`
    CREATE TABLE hit (seq INTEGER PRIMARY KEY, ${SHOWN.join(', ')});
    CREATE TABLE folded (seq INTEGER PRIMARY KEY, words TEXT, award_type_id, kind, unit_name, year, standing);
    CREATE VIRTUAL TABLE words USING fts5 (name, unit, decision, reason, content = '', prefix = '1 2 3',
      tokenize = 'unicode61 remove_diacritics 0');
  `);
  const insert = (table: string, columns: number) =>
    scratch.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`);
  const [hit, folded] = [insert('hit', SHOWN.length + 1), insert('folded', 7)];
  const words = scratch.prepare(
    'INSERT INTO words (rowid, name, unit, decision, reason) VALUES (?, ?, ?, ?, ?)',
  );
  const known = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const found = known.get(text) ?? searchKey(text);
    if (known.size > 50_000) known.clear();
    known.set(text, found);
    return found;
  };
  const rows = office.prepare(
    `SELECT a.*, t.short_name AS award_name, t.name AS award_full_name FROM award a JOIN award_type t ON t.id = a.award_type_id
     WHERE a.removed_at IS NULL ORDER BY a.decision_date, a.seq`,
  );
  let seq = 0;
  scratch.exec('BEGIN');
  for (const row of rows.iterate() as Iterable<Record<string, Cell>>) {
    seq += 1;
    const fields = [
      searchKey(String(row.name)),
      foldOnce(`${row.position} ${row.unit_name}`),
      foldOnce(`${row.decision_number} ${row.decision_date} ${row.year}`),
      foldOnce(String(row.reason)),
    ];
    hit.run(seq, ...SHOWN.map((column) => row[column]));
    words.run(seq, ...fields);
    const standing =
      row.cancelled_at !== null ? 'revoked' : row.corrected_at === null ? 'in-force' : 'corrected';
    const all = [
      ...fields,
      foldOnce(`${row.award_name} ${row.award_full_name}`),
      foldOnce(String(row.signer)),
    ];
    folded.run(seq, ` ${all.join(' ')}`, row.award_type_id, row.kind, row.unit_name, row.year, standing);
  }
  scratch.exec("INSERT INTO words (words) VALUES ('optimize')");
  scratch.exec('COMMIT');
}

/** The query that somebody would write by hand: whoever is called so first, then any field; newest first. */
export function handWritten(db: OpenFile) {
  const select = (match: string) =>
    db.prepare(
      `SELECT h.* FROM (SELECT rowid FROM words WHERE words MATCH ${match} ORDER BY rowid DESC LIMIT ?) w
       JOIN hit h ON h.seq = w.rowid ORDER BY h.seq DESC`,
    );
  const [named, any] = [select("'name : (' || ? || ')'"), select('?')];
  const counted = db.prepare('SELECT count(*) AS n FROM words WHERE words MATCH ?');
  const matchOf = (text: string) =>
    searchWords(text)
      .map((word) => `"${word}"*`)
      .join(' AND ');
  return {
    /** The first 50 rows. */
    rows: (text: string): readonly { readonly id: string; readonly seq: number }[] => {
      const match = matchOf(text);
      const first = named.all(match, 50) as { id: string; seq: number }[];
      if (first.length >= 50) return first;
      const seen = new Set(first.map(({ seq }) => seq));
      const rest = any.all(match, 50 + first.length) as { id: string; seq: number }[];
      return [...first, ...rest.filter(({ seq }) => !seen.has(seq))].slice(0, 50);
    },
    /** How many there are in all, which a list must say too. */
    count: (text: string): number => Number((counted.get(matchOf(text)) as { n: number }).n),
  };
}
