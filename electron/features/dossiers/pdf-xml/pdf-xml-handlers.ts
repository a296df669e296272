import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { begun, streamOf } from '#electron/jobs/stream-of.ts';
import { office } from '#electron/office/implementer.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { folderOf, gatherDossier } from '../bag/gather.ts';
import { enterDossierEvent } from '../dossier-rows.ts';
import { makeExport } from './make-export.ts';

/** A zip without ZIP64 holds less than 4 GB. The pages of documents may lie in it twice. */
const MOST_BYTES = 4_000_000_000;

export const pdfXmlHandlers = {
  preparePdfXml: office.dossiers.preparePdfXml.handler(({ input, context }) => {
    const { core, db, caller, now, note } = context;
    const { printPdf } = core.ports;
    if (printPdf === null) throw new Refusal('NO_PDF_PRINTER');
    const { store, dataKey } = core.archive();
    const today = todayIso(now);
    const record = gatherDossier(db, input.dossierId, { role: caller.role, today, folder: 'kem-theo' });
    const sizes = record.items.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
    if (sizes * 2 > MOST_BYTES) throw new Refusal('BAG_TOO_LARGE', { files: 1 });
    const { name, parent } = readOfficeProfile(db);
    const fileName = `${folderOf(0, record.notation).slice('data/0001-'.length)}-${today}.zip`;
    const rows = record.items.filter(({ file }) => file !== null).length * 2;
    core.results.put(input.id, {
      ownerId: caller.id,
      fileName,
      mediaType: 'application/zip',
      rows,
      make: (report) =>
        begun(
          streamOf(
            makeExport(
              store.reader,
              { dataDir: core.dataDir, vaultKey: purposeKey(dataKey, 'vault') },
              { record, office: { name, parent }, madeBy: caller.name, day: today, now },
              printPdf,
              report,
            ),
          ),
        ),
    });
    enterDossierEvent(db, {
      dossierId: record.id,
      kind: 'exported',
      at: now,
      account: caller.name,
      facts: { format: 'PDF + XML' },
    });
    note({
      subjectKind: 'dossier',
      subjectId: record.id,
      summary: `Kết xuất hồ sơ ${record.notation} ra PDF và XML`,
      detail: { fileName, documents: record.items.length },
    });
    return { id: input.id, fileName, rows };
  }),
};
