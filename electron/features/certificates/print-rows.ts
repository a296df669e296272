import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { CertificateData } from '#shared/certificate/certificate-data.ts';
import type { CertificatePrint } from '#shared/contract/certificates.ts';
import { printSerial } from '#shared/domain/blank-ledger.ts';

type PrintJoin = Row<'certificate_print'> & {
  at: string;
  account_name: string;
  design: string;
  stock: string | null;
  serial_prefix: string | null;
  serial_digits: number | null;
};

function toPrint(row: PrintJoin): CertificatePrint {
  // Written by this room through its own schema.
  const data = JSON.parse(row.data) as CertificateData;
  return {
    id: row.id,
    jobId: row.job_id,
    awardId: row.award_id,
    copy: row.copy,
    at: row.at,
    accountName: row.account_name,
    design: row.design,
    stock: row.stock ?? '',
    serial:
      row.serial === null ? '' : printSerial(row.serial, row.serial_prefix ?? '', row.serial_digits ?? 0),
    goldenNumber: data.goldenNumber ?? '',
    state: row.state,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
    reason: row.end_reason,
    minutes: row.end_minutes,
  };
}

/** Every print of these awards, the newest first, by award. */
export function printsOf(db: Database, awardIds: readonly string[]): Map<string, CertificatePrint[]> {
  const rows = db.sql<PrintJoin>(
    `SELECT p.*, j.at, j.account_name, v.name AS design, s.name AS stock, s.serial_prefix, s.serial_digits
     FROM json_each(?) k JOIN certificate_print p ON p.award_id = k.value JOIN certificate_job j ON j.id = p.job_id
       JOIN certificate_design_version v ON v.id = j.design_version_id LEFT JOIN blank_stock s ON s.id = j.stock_id
     ORDER BY j.at DESC, p.rowid DESC`,
    JSON.stringify(awardIds),
  );
  const prints = new Map<string, CertificatePrint[]>();
  for (const row of rows) {
    const known = prints.get(row.award_id);
    if (known === undefined) prints.set(row.award_id, [toPrint(row)]);
    else known.push(toPrint(row));
  }
  return prints;
}
