import { randomUUID } from 'node:crypto';
import { recordForAwards } from '#electron/features/archive/award-life.ts';
import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { hasObject } from '#electron/features/honorees/award-standing.ts';
import { goldenNumber } from '#electron/features/registers/golden-numbers.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type CertificateData, COPY_MARKS } from '#shared/certificate/certificate-data.ts';
import { sheetPlacer } from '#shared/certificate/place-sheet.ts';
import type { SheetProblem } from '#shared/certificate/problems.ts';
import { type PrinterProfile, TRUE_PROFILE } from '#shared/certificate/profile.ts';
import type { CertificatePrint } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { findStock, insertMovements, runsOfSerials, takeBlanks } from './blank-rows.ts';
import { type CertifiedAward, certificateFacts, SELECT_CERTIFIED } from './certificate-facts.ts';
import { contentOf, findDesignRow, printedVersion } from './design-rows.ts';
import { printsOf } from './print-rows.ts';
import { readProfile } from './profile-handlers.ts';
import { missingCopies } from './recipient-rows.ts';

export interface PrintRequest {
  /** Id of the print, made by the caller: a second press enters nothing twice. */
  readonly id: string;
  readonly designId: string;
  /** Null: the design as it is now. */
  readonly designVersion: number | null;
  readonly profileId: string | null;
  readonly stockId: string | null;
  readonly firstSerial: number | null;
  readonly awardIds: readonly string[];
  /** The re-issue (cấp lại, cấp đổi) it answers; null: original certificates. */
  readonly reissueId: string | null;
  readonly at: Date;
  readonly accountName: string;
}

interface Copy {
  readonly award: CertifiedAward;
  readonly copy: number;
  readonly copyMark: string;
}

/** The awards in the order asked. Throws NOT_FOUND, AWARD_REVOKED, CERTIFICATE_NO_OBJECT. */
function requirePrintable(db: Database, ids: readonly string[]): CertifiedAward[] {
  const awards = db.sql<CertifiedAward>(
    `${SELECT_CERTIFIED} JOIN json_each(?) j ON j.value = a.id WHERE a.removed_at IS NULL ORDER BY j.key`,
    JSON.stringify([...new Set(ids)]),
  );
  if (awards.length !== ids.length) throw new Refusal('NOT_FOUND');
  const events = readAwardEvents(db, ids);
  for (const award of awards) {
    const { revocation } = deriveLife({ tracked: true }, events.get(award.id) ?? []);
    if (revocation !== null) {
      const { number, date } = revocation.event.by;
      throw new Refusal('AWARD_REVOKED', { name: award.name, number, date: formatDate(date) });
    }
    if (!hasObject(db, award.award_type_id, award.decision_date))
      throw new Refusal('CERTIFICATE_NO_OBJECT', { award: award.award_name });
  }
  return awards;
}

const isGood = (copy: number) => (print: CertificatePrint) =>
  print.copy === copy && print.state === 'printed';

/** The copies to print. Throws CERTIFICATE_PRINTED, REISSUE_NOT_ASKED. */
function copiesOf(db: Database, awards: readonly CertifiedAward[], reissueId: string | null): Copy[] {
  const prints = printsOf(
    db,
    awards.map(({ id }) => id),
  );
  if (reissueId === null) {
    const done = awards.find(({ id }) => prints.get(id)?.some(isGood(1)) === true);
    if (done !== undefined) throw new Refusal('CERTIFICATE_PRINTED', { name: done.name });
    return awards.map((award) => ({ award, copy: 1, copyMark: '' }));
  }
  const [award] = awards;
  if (award === undefined || awards.length > 1) throw new Refusal('REISSUE_NOT_ASKED');
  const events = readAwardEvents(db, [award.id]).get(award.id) ?? [];
  const reissue = deriveLife({ tracked: true }, events).reissues.find(({ id }) => id === reissueId);
  const missing = reissue === undefined ? [] : missingCopies(reissue, prints.get(award.id) ?? []);
  if (reissue === undefined || missing.length === 0) throw new Refusal('REISSUE_NOT_ASKED');
  return missing.map((copy) => ({ award, copy, copyMark: COPY_MARKS[reissue.asked.sort] }));
}

/** The refusal for what speaks against printing; `all` counts the sheets with the same fault. */
export function refusalOfProblems(all: readonly SheetProblem[]): Refusal | null {
  const [first] = all;
  if (first === undefined) return null;
  const field = first.fieldName;
  const same = all.filter(({ kind, fieldId }) => kind === first.kind && fieldId === first.fieldId).length;
  switch (first.kind) {
    case 'missing-font':
      return new Refusal('DESIGN_FONT_MISSING', { font: first.family });
    case 'missing-letters':
      return new Refusal('LETTERS_MISSING', { field, letters: first.letters });
    case 'too-long':
      return new Refusal('CERTIFICATE_DOES_NOT_FIT', { field, count: same });
    case 'beyond-sheet':
    case 'in-margin':
      return new Refusal('CERTIFICATE_BEYOND_SHEET', { field, by: first.byMm.toFixed(1).replace('.', ',') });
    case 'qr-too-small':
      return new Refusal('CERTIFICATE_DOES_NOT_FIT', { field, count: same });
  }
}

/** Golden-book numbers for awards without one, given once and for ever; then every word of every sheet. */
function wordsOf(db: Database, copies: readonly Copy[], request: PrintRequest): CertificateData[] {
  const dataOf = certificateFacts(db);
  const today = todayIso(request.at);
  return copies.map(({ award, copyMark }) => {
    const { printed } = goldenNumber(db, { awardId: award.id, today, accountName: request.accountName });
    return { ...dataOf(award), goldenNumber: printed, copyMark };
  });
}

function insertPrints(
  db: Database,
  job: Pick<Row<'certificate_job'>, 'id'>,
  copies: readonly Copy[],
  words: readonly CertificateData[],
  serials: readonly (number | null)[],
): void {
  copies.forEach(({ award, copy }, index) => {
    db.run(
      query.insertInto('certificate_print').values({
        id: randomUUID(),
        job_id: job.id,
        ordinal: index + 1,
        award_id: award.id,
        copy,
        serial: serials[index] ?? null,
        data: JSON.stringify(words[index]),
      }),
    );
  });
}

/**
 * Enters a print inside the open transaction: the sheets, their golden-book numbers, the blanks they take, and for a
 * re-issue the line in the life of the award. Returns how many sheets. Nothing is entered when it throws
 * (the refusals of `certificates.print`, and GOLDEN_RULE_MISSING).
 */
export function enterPrints(db: Database, request: PrintRequest): number {
  const known = db.first(query.selectFrom('certificate_job').select('prints').where('id', '=', request.id));
  if (known !== undefined) return known.prints;
  const design = findDesignRow(db, request.designId);
  if (request.designVersion !== null && design.version !== request.designVersion) throw new Refusal('STALE');
  const content = contentOf(design);
  if (content.paper === 'blank' && request.stockId === null) throw new Refusal('BLANKS_NEEDED');
  const profile: PrinterProfile =
    request.profileId === null ? TRUE_PROFILE : readProfile(db, request.profileId);
  const copies = copiesOf(db, requirePrintable(db, request.awardIds), request.reissueId);
  const stock = request.stockId === null ? null : findStock(db, request.stockId);
  const serials = stock === null ? [] : takeBlanks(db, stock, copies.length, request.firstSerial);
  const words = wordsOf(db, copies, request);
  const place = sheetPlacer(content, profile);
  const refusal = refusalOfProblems(words.flatMap((data) => place(data).problems));
  if (refusal !== null) throw refusal;
  const job = {
    id: request.id,
    design_version_id: printedVersion(db, design, request.at),
    profile: JSON.stringify(profile),
    stock_id: stock?.id ?? null,
    purpose: request.reissueId === null ? ('original' as const) : ('reissue' as const),
    prints: copies.length,
    at: request.at.toISOString(),
    account_name: request.accountName,
  };
  db.run(query.insertInto('certificate_job').values(job));
  insertPrints(db, job, copies, words, serials);
  if (stock !== null)
    insertMovements(db, stock, {
      kind: 'printed',
      quantity: copies.length,
      serials: runsOfSerials(serials),
      day: todayIso(request.at),
      reason: `${words[0]?.decisionNumber ?? ''}${request.reissueId === null ? '' : ` · ${words[0]?.copyMark}`}`,
      minutes: '',
      jobId: job.id,
      at: request.at,
      accountName: request.accountName,
    });
  if (request.reissueId !== null) noteReissue(db, request, copies);
  return copies.length;
}

/** The re-issue is printed: once in the life of the award, however many copies and spoiled sheets follow. */
function noteReissue(db: Database, request: PrintRequest, [first]: readonly Copy[]): void {
  const { reissueId } = request;
  if (first === undefined || reissueId === null) return;
  const events = readAwardEvents(db, [first.award.id]).get(first.award.id) ?? [];
  const reissue = deriveLife({ tracked: true }, events).reissues.find(({ id }) => id === reissueId);
  if (reissue === undefined || reissue.printedOn !== null) return;
  const head = { entry: request.id, at: request.at, accountName: request.accountName };
  recordForAwards(db, head, [first.award.id], {
    kind: 'reissue-printed',
    on: todayIso(request.at),
    asked: reissueId,
    note: '',
  });
}
