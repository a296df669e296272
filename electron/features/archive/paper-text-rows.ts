import type { PaperTextAnswer } from '#electron/documents/text/paper-text-job.ts';
import type { Database } from '#electron/store/database.ts';

/** Papers looked through at once for files that were not read yet. */
const WINDOW = 5000;

const markOf = (db: Database): number =>
  db.sql<{ paper_row: number }>('SELECT paper_row FROM paper_text_mark')[0]?.paper_row ?? 0;

/** Files of the next papers that nobody has read, and how far one has looked; null when there are no papers behind. */
export function nextUnread(db: Database): { readonly files: string[]; readonly upTo: number } | null {
  const mark = markOf(db);
  const [last] = db.sql<{ last: number | null }>('SELECT max(rowid) AS last FROM paper');
  if ((last?.last ?? 0) <= mark) return null;
  const upTo = Math.min(last?.last ?? 0, mark + WINDOW);
  const files = db.sql<{ sha256: string }>(
    `SELECT DISTINCT p.sha256 FROM paper p JOIN vault_file v ON v.sha256 = p.sha256
     WHERE p.rowid > ? AND p.rowid <= ? AND v.removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM paper_text t WHERE t.sha256 = p.sha256)`,
    mark,
    upTo,
  );
  return { files: files.map(({ sha256 }) => sha256), upTo };
}

/** All files of the papers up to this row were read. */
export function markRead(db: Database, upTo: number): void {
  db.sql('UPDATE paper_text_mark SET paper_row = max(paper_row, ?)', upTo);
}

/** Notes what was found in a file; once, whoever reads it again. A file destroyed meanwhile stays forgotten. */
export function notePaperText(db: Database, answer: PaperTextAnswer, at: Date): void {
  const { sha256 } = answer;
  const [file] = db.sql('SELECT 1 FROM vault_file WHERE sha256 = ? AND removed_at IS NULL', sha256);
  const [known] = db.sql('SELECT 1 FROM paper_text WHERE sha256 = ?', sha256);
  if (file === undefined || known !== undefined) return;
  const [format, text, reason] =
    'reason' in answer ? ['', null, answer.reason] : [answer.format, Buffer.from(answer.text), ''];
  db.sql(
    'INSERT INTO paper_text (sha256, format, text, reason, read_at) VALUES (?, ?, ?, ?, ?)',
    ...[sha256, format, text, reason, at.toISOString()],
  );
  if ('reason' in answer) return;
  db.sql(
    'INSERT INTO paper_search (rowid, words) SELECT seq, ? FROM paper_text WHERE sha256 = ?',
    answer.words,
    sha256,
  );
}
