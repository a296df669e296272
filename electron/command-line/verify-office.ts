import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { findUnsettledLives } from '#electron/features/archive/unsettled-lives.ts';
import { findProblems } from '#electron/features/registers/register-lines.ts';
import type { OfficeCore } from '#electron/office/office-core.ts';
import { query } from '#electron/store/database.ts';
import { countIndexed } from '#electron/store/search/search-index.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

export interface VerifyReport {
  readonly sound: boolean;
  readonly office: string;
  readonly checks: readonly { readonly what: string; readonly holds: boolean; readonly detail: string }[];
}

/** Checks the file's integrity, references, number series, search index and vault; `deep` opens every paper again. */
export function verifyOffice({ archive, ports }: OfficeCore, deep: boolean): VerifyReport {
  const now = ports.now();
  const { store, vault } = archive();
  const db = store.reader;
  const one = (sql: string) => Number(db.sql<{ n: number }>(sql)[0]?.n ?? 0);
  const damage = store.findDamage();
  const broken = db.sql('PRAGMA foreign_key_check').length;

  // A kept number that has run out waits for a person; it is no fault of the file.
  const gaps = findProblems(db, null, todayIso(now))
    .filter(({ why }) => why !== 'expired')
    .map(({ number, symbol, year }) => `${printNumber(number, symbol)} năm ${year}`);

  const awards = one('SELECT count(*) AS n FROM award WHERE removed_at IS NULL');
  const indexed = countIndexed(db);
  const unnumbered = one("SELECT count(*) AS n FROM decision WHERE state = 'issued' AND number IS NULL");

  const unsettled = findUnsettledLives(db);

  const files = db.all(query.selectFrom('vault_file').select('sha256').where('removed_at', 'is', null));
  const lost = files.filter(({ sha256 }) => {
    if (!vault.has(sha256)) return true;
    if (!deep) return false;
    try {
      for (const block of vault.read(sha256)) block.fill(0);
      return false;
    } catch {
      return true; // the vault has already said why: it is one file more on the list
    }
  }).length;

  const checks = [
    { what: 'tệp dữ liệu', holds: damage.length === 0, detail: damage.slice(0, 3).join('; ') },
    {
      what: 'liên kết giữa các bản ghi',
      holds: broken === 0,
      detail: broken === 0 ? '' : `${broken} liên kết hỏng`,
    },
    { what: 'số văn bản liên tục', holds: gaps.length === 0, detail: gaps.join(', ') },
    {
      what: 'quyết định đã ban hành đều có số',
      holds: unnumbered === 0,
      detail: unnumbered === 0 ? '' : String(unnumbered),
    },
    { what: 'chỉ mục tra cứu', holds: awards === indexed, detail: `${indexed}/${awards} lượt khen` },
    {
      what: 'diễn biến sau quyết định',
      holds: unsettled.length === 0,
      detail: unsettled.length === 0 ? '' : `${unsettled.length} lượt khen khác với diễn biến đã ghi`,
    },
    {
      what: deep ? 'nội dung giấy tờ trong kho' : 'giấy tờ trong kho',
      holds: lost === 0,
      detail: `${files.length - lost}/${files.length} tệp`,
    },
  ];
  return { sound: checks.every(({ holds }) => holds), office: readOfficeProfile(db).name, checks };
}
