import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { begun } from '#electron/jobs/stream-of.ts';
import { office } from '#electron/office/implementer.ts';
import type { OfficeCore } from '#electron/office/office-core.ts';
import { removeImportedAwards } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type BagImport, bagImport } from '#shared/contract/dossier-bags.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { infoOf } from '#shared/domain/dossiers/bag-files.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { enterDossierEvent, findDossier } from '../dossier-rows.ts';
import { depositBag, enterDossier, refuseClashes } from './bring-in.ts';
import { folderOf, gatherDossier } from './gather.ts';
import { type CheckedBag, checkBag } from './read-bag.ts';
import { measureBag, writeBag } from './write-bag.ts';

/** A zip without ZIP64 holds less than 4 GB and 65,535 files; the reader takes 10,000. */
const MOST_BYTES = 4_000_000_000;
const MOST_ENTRIES = 9_900;

function toImport(row: Row<'bag_import'>): BagImport {
  return bagImport.parse({
    id: row.id,
    bagId: row.bag_id,
    label: row.label,
    dossiers: row.dossiers,
    papers: row.papers,
    awards: row.awards,
    at: row.at,
    accountName: row.account_name,
    undoneAt: row.undone_at,
  });
}

const importOf = (db: Database, bagId: string) =>
  db.first(
    query.selectFrom('bag_import').selectAll().where('bag_id', '=', bagId).where('undone_at', 'is', null),
  );

/** Opens an uploaded bag and checks it. The zip stays sealed in the vault while it is read. */
async function withBag<T>(
  core: OfficeCore,
  uploadId: string,
  work: (bag: CheckedBag) => Promise<T>,
): Promise<T> {
  const upload = core.uploads.peek(uploadId);
  if (upload === null) throw new Refusal('FILE_DAMAGED');
  const parts = core.archive().vault.openParts(upload.file.sha256);
  try {
    return await work(await checkBag(parts));
  } finally {
    parts.close();
  }
}

const countPapers = (bag: CheckedBag) => bag.dossiers.reduce((sum, { items }) => sum + items.length, 0);
const countAwards = (bag: CheckedBag) => bag.dossiers.reduce((sum, { awards }) => sum + awards.length, 0);

export const bagHandlers = {
  prepareBag: office.dossiers.prepareBag.handler(({ input, context }) => {
    const { core, db, caller, now, note } = context;
    const { vault } = core.archive();
    const today = todayIso(now);
    const dossiers = [...new Set(input.dossierIds)].map((dossierId, index) => {
      const folder = folderOf(index, findDossier(db, dossierId, caller.role).code);
      return { folder, record: gatherDossier(db, dossierId, { role: caller.role, today, folder }) };
    });
    for (const { file } of dossiers.flatMap(({ record }) => record.items))
      if (file !== null && !vault.has(file.sha256)) throw new Refusal('FILE_LOST');
    const facts = {
      bagId: input.id,
      organization: readOfficeProfile(db).name,
      madeBy: caller.name,
      day: today,
      dossiers,
    };
    const { entries, bytes } = measureBag(facts);
    if (bytes > MOST_BYTES || entries > MOST_ENTRIES)
      throw new Refusal('BAG_TOO_LARGE', { files: dossiers.length });
    const fileName = `Ho-so-${today}-${input.id.slice(0, 8)}.zip`;
    core.results.put(input.id, {
      ownerId: caller.id,
      fileName,
      mediaType: 'application/zip',
      rows: entries,
      make: async (report) => begun(await writeBag(vault, facts, report)),
    });
    for (const { record } of dossiers)
      enterDossierEvent(db, {
        dossierId: record.id,
        kind: 'exported',
        at: now,
        account: caller.name,
        facts: { format: 'BagIt', bag: input.id },
      });
    note({
      subjectKind: 'bag',
      subjectId: input.id,
      summary: `Xuất gói BagIt: ${dossiers.length} hồ sơ`,
      detail: { files: dossiers.map(({ record }) => record.notation), bytes },
    });
    return { id: input.id, bagId: input.id, fileName, rows: entries, bytes };
  }),

  checkBag: office.dossiers.checkBag.handler(({ input, context: { core, db } }) =>
    withBag(core, input.uploadId, async (bag) => {
      const known = importOf(db, bag.bagId);
      if (known === undefined) refuseClashes(db, bag);
      return {
        bagId: bag.bagId,
        organization: infoOf(bag.info, 'Source-Organization') ?? '',
        dossiers: bag.dossiers.map(({ notation, title }) => ({ code: notation, title })),
        papers: countPapers(bag),
        awards: countAwards(bag),
        bytes: bag.bytes,
        known: known === undefined ? null : toImport(known),
      };
    }),
  ),

  importBag: office.dossiers.importBag.handler(({ input, context }) => {
    const { core, db, now, caller, note, afterCommit } = context;
    const { vault } = core.archive();
    return withBag(core, input.uploadId, async (bag) => {
      const known = importOf(db, bag.bagId);
      if (known !== undefined) {
        note({ subjectKind: 'bag', subjectId: known.id, summary: `Gói đã nhập trước đó: ${known.label}` });
        return toImport(known);
      }
      refuseClashes(db, bag);
      const fresh = await depositBag(db, vault, bag, now);
      try {
        const step = { importId: input.id, at: now, account: caller.name };
        for (const dossier of bag.dossiers) enterDossier(db, dossier, bag.bagId, step);
        const row = {
          id: input.id,
          bag_id: bag.bagId,
          label: input.label,
          dossiers: bag.dossiers.length,
          papers: countPapers(bag),
          awards: countAwards(bag),
          at: now.toISOString(),
          account_name: caller.name,
          undone_at: null,
        };
        db.run(query.insertInto('bag_import').values(row));
        note({
          subjectKind: 'bag',
          subjectId: input.id,
          summary: `Nhập gói BagIt “${input.label}”: ${row.dossiers} hồ sơ, ${row.awards} lượt khen`,
          detail: { bagId: bag.bagId },
        });
        const { sha256 } = core.uploads.take(input.uploadId)?.file ?? { sha256: '' };
        afterCommit(() => {
          // The zip itself was only read; it belongs to no record.
          const [paper] = core
            .archive()
            .store.reader.sql('SELECT 1 FROM vault_file WHERE sha256 = ?', sha256);
          if (sha256 !== '' && paper === undefined) vault.remove(sha256);
        });
        return toImport(row);
      } catch (error) {
        for (const sha256 of fresh) vault.remove(sha256);
        throw error;
      }
    });
  }),

  bagImports: office.dossiers.bagImports.handler(({ context: { db } }) =>
    db.all(query.selectFrom('bag_import').selectAll().orderBy('at', 'desc').limit(500)).map(toImport),
  ),

  undoBag: office.dossiers.undoBag.handler(({ input, context: { db, now, caller, note } }) => {
    const row = db.first(query.selectFrom('bag_import').selectAll().where('id', '=', input.id));
    if (row === undefined) throw new Refusal('NOT_FOUND');
    if (row.undone_at !== null) return toImport(row);
    const at = now.toISOString();
    const files = db.all(query.selectFrom('dossier').selectAll().where('import_id', '=', row.id));
    for (const file of files) {
      const [used] = db.sql(
        `SELECT 1 FROM dossier_loan WHERE dossier_id = ? AND returned_on IS NULL
         UNION ALL SELECT 1 FROM disposal_item WHERE dossier_id = ?`,
        file.id,
        file.id,
      );
      if (used !== undefined) throw new Refusal('BAG_IN_USE', { code: file.code });
    }
    removeImportedAwards(db, row.id, now);
    for (const file of files) {
      db.run(query.updateTable('dossier').set({ removed_at: at }).where('id', '=', file.id));
      db.run(query.updateTable('paper').set({ removed_at: at }).where('dossier_id', '=', file.id));
      enterDossierEvent(db, {
        dossierId: file.id,
        kind: 'import-undone',
        at: now,
        account: caller.name,
        facts: { bag: row.bag_id },
      });
    }
    db.run(query.updateTable('bag_import').set({ undone_at: at }).where('id', '=', row.id));
    note({ subjectKind: 'bag', subjectId: row.id, summary: `Hoàn tác: nhập gói BagIt “${row.label}”` });
    return toImport({ ...row, undone_at: at });
  }),
};
