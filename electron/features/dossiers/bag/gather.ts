import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { Role } from '#shared/contract/roles.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { readDossier } from '../dossier-record.ts';
import type { ExchangeAward, ExchangeDossier } from './exchange-record.ts';

/** Letters and digits that every disk can write. */
const safe = (text: string): string =>
  searchKey(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);

/** 'Tờ trình 12.PDF' → 'to-trinh-12.pdf'. */
function safeFileName(name: string): string {
  const at = name.lastIndexOf('.');
  const ending = at > 0 ? safe(name.slice(at + 1)).slice(0, 10) : '';
  const stem = safe(at > 0 ? name.slice(0, at) : name) || 'tep';
  return ending === '' ? stem : `${stem}.${ending}`;
}

/** A file as it travels, with the paths its documents have in the bag. Throws NOT_FOUND, DOSSIER_RESTRICTED. */
export function gatherDossier(
  db: Database,
  id: string,
  { role, today, folder }: { readonly role: Role; readonly today: string; readonly folder: string },
): ExchangeDossier {
  const record = readDossier(db, id, role, today);
  return {
    ...record,
    groupId: null,
    items: record.items.map((item) => ({
      ...item,
      file:
        item.file === null || item.file.destroyed
          ? null
          : {
              path: `${folder}/van-ban/${String(item.ordinal).padStart(4, '0')}-${safeFileName(item.file.fileName)}`,
              fileName: item.file.fileName,
              mediaType: item.file.mediaType,
              size: item.file.size,
              sha256: item.file.sha256,
            },
    })),
    awards: gatherAwards(db, id),
  };
}

/** '0003-07-2014-tdkt' */
export const folderOf = (index: number, code: string): string =>
  `data/${String(index + 1).padStart(4, '0')}-${safe(code)}`;

type Joined = Row<'award'> & { award_name: string; born: string | null };

function gatherAwards(db: Database, dossierId: string): ExchangeAward[] {
  const rows = db.sql<Joined>(
    `SELECT a.*, t.name AS award_name, h.birth_date AS born FROM award a JOIN award_type t ON t.id = a.award_type_id
     JOIN honoree h ON h.id = a.honoree_id WHERE a.dossier_id = ? AND a.removed_at IS NULL ORDER BY a.seq`,
    dossierId,
  );
  const events = readAwardEvents(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ExchangeAward['kind'],
    honorific: row.honorific as ExchangeAward['honorific'],
    name: row.name,
    birthDate: row.born,
    position: row.position,
    unit: row.unit_name,
    awardType: row.award_type_id,
    awardName: row.award_name,
    reason: row.reason,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    signer: row.signer,
    titleYear: row.title_year,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    commendationType: row.commendation_type,
    deliveryTracked: row.delivery_tracked === 1,
    events: (events.get(row.id) ?? []).map((event) => ({ ...event })),
  }));
}
