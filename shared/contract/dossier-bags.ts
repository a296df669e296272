/** Archive files as BagIt packages (RFC 8493): out of this office, into another one. */
import { z } from 'zod';
import { id, instant, line } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

const keepers = ['archivist', 'secretary'] as const;

/** Every check names what is wrong; nothing has been written then. */
const bagRefusals = refusals(
  'FILE_DAMAGED',
  'BAG_NOT_A_BAG',
  'BAG_DAMAGED',
  'BAG_ENCRYPTED',
  'BAG_FETCH',
  'BAG_PATH_OUTSIDE',
  'BAG_LINK',
  'BAG_DUPLICATE',
  'BAG_BOMB',
  'BAG_MISSING',
  'BAG_EXTRA',
  'BAG_WRONG_HASH',
  'BAG_METADATA',
  'BAG_NO_FILES',
  'BAG_HAS_FILE',
  'BAG_AWARD_UNKNOWN',
);

export const bagImport = z.object({
  id,
  bagId: z.string(),
  label: z.string(),
  dossiers: z.number().int(),
  papers: z.number().int(),
  awards: z.number().int(),
  at: instant,
  accountName: z.string(),
  undoneAt: instant.nullable(),
});
export type BagImport = z.infer<typeof bagImport>;

export const bagCalls = {
  /**
   * One file as PDF and XML in time order (NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần I, III.4.g), in a zip: fetched once by
   * RESULTS_PATH, its progress is told by archive.exportProgress.
   */
  preparePdfXml: writes(...keepers)
    .input(z.strictObject({ id, dossierId: id }))
    .errors(refusals('NOT_FOUND', 'DOSSIER_RESTRICTED', 'NO_PDF_PRINTER', 'BAG_TOO_LARGE'))
    .output(z.object({ id, fileName: z.string(), rows: z.number().int() })),
  /** Makes a bag ready; its bytes are fetched once by RESULTS_PATH, its progress is told by archive.exportProgress. */
  prepareBag: writes(...keepers)
    .input(z.strictObject({ id, dossierIds: z.array(id).min(1).max(2000) }))
    .errors(refusals('NOT_FOUND', 'DOSSIER_RESTRICTED', 'FILE_LOST', 'BAG_TOO_LARGE'))
    .output(
      z.object({ id, bagId: z.string(), fileName: z.string(), rows: z.number().int(), bytes: z.number() }),
    ),
  /** Checks an uploaded bag by every rule; `known`: it is in already, bringing it in again changes nothing. */
  checkBag: reads(...keepers)
    .input(z.strictObject({ uploadId: id }))
    .errors(bagRefusals)
    .output(
      z.object({
        bagId: z.string(),
        organization: z.string(),
        dossiers: z.array(z.object({ code: z.string(), title: z.string() })),
        papers: z.number().int(),
        awards: z.number().int(),
        bytes: z.number(),
        known: bagImport.nullable(),
      }),
    ),
  importBag: writes(...keepers)
    .input(z.strictObject({ id, uploadId: id, label: line(200) }))
    .errors(bagRefusals)
    .output(bagImport),
  bagImports: reads(...keepers)
    .input(z.strictObject({}))
    .output(z.array(bagImport)),
  /** Takes a bag back out whole, at any later day, unless a file of it is lent or stands on a list. */
  undoBag: writes(...keepers)
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND', 'BAG_IN_USE'))
    .output(bagImport),
};
