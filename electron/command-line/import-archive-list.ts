/** Old lists by the command line: through the same import as the window's wizard. */
import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { firstRows } from '#electron/features/imports/legacy/look-at-list.ts';
import { LIST_REFUSAL_OF } from '#electron/features/imports/read-submitted-list.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import type { Office } from '#electron/office/open-office.ts';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { MAIN_AWARD } from '#shared/domain/catalogue-seed.ts';
import { inspectLegacyList } from '#shared/legacy-list/inspect-list.ts';
import { MILD_DOUBTS } from '#shared/legacy-list/sentences.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import type { OfficeClient } from './sign-in-here.ts';
import { uploadListHere } from './upload-here.ts';

/** Rows that tell what a list is. */
const LOOKED_AT = 200;
const PAGE = 500;

/** Whether the rows of a list name decisions: then they are awards of the past. Throws Refusal (NOT_A_LIST_FILE …). */
export async function namesDecisions(path: string): Promise<boolean> {
  const handle = openSync(path, 'r');
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-'));
  const size = fstatSync(handle).size;
  const read = (start: number, length: number) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
    readSync(handle, bytes, 0, bytes.length, start);
    return bytes;
  };
  try {
    const file = await openListFile({ size, read }, basename(path), folder);
    try {
      const { rows } = await firstRows(file, 0, LOOKED_AT);
      const { columns, defaults } = inspectLegacyList(rows, { today: todayIso(new Date()) }).mapping;
      const ofDay = columns.decisionDate ?? columns.decisionYear ?? defaults.decisionDate;
      return (columns.decisionNumber !== undefined || defaults.decisionNumber !== '') && ofDay != null;
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof ListFileError) throw new Refusal(LIST_REFUSAL_OF[error.code]);
    throw error;
  } finally {
    closeSync(handle);
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ArchiveOutcome {
  readonly batch: string;
  readonly read: number;
  readonly imported: number;
  readonly duplicates: number;
  /** Refused and doubtful rows, in the order of the list. */
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
}

const AT_WORK: ReadonlySet<string> = new Set(['checking', 'running', 'undoing', 'cancelling']);

async function follow(client: OfficeClient, importId: string): Promise<LegacyImportStatus> {
  for (;;) {
    const status = await client.imports.legacyStatus({ importId });
    if (!AT_WORK.has(status.state)) return status;
    if (process.stderr.isTTY && status.progress !== null)
      process.stderr.write(`\r${status.progress.done}/${status.progress.total} `);
    await wait(100);
  }
}

/** Brings a list of past awards in, or only tries it. `map`: columns by field, over those found. Throws Refusal. */
export async function importArchiveList(
  office: Office,
  client: OfficeClient,
  path: string,
  { map, dryRun }: { readonly map: Readonly<Record<string, number>> | null; readonly dryRun: boolean },
): Promise<ArchiveOutcome> {
  const importId = randomUUID();
  await client.imports.openLegacy({ importId, uploadId: await uploadListHere(office, path), label: '' });
  const { sheet, mapping } = await client.imports.surveyLegacy({ importId, sheet: null, headerRow: null });
  const columns = Object.fromEntries(
    Object.entries({ ...mapping.columns, ...map }).filter(([, column]) => column >= 0),
  );
  const types = await client.catalogue.awardTypes({});
  const usual = types.find(({ id }) => id === MAIN_AWARD)?.name ?? '';
  // A list that names no award at all is of the award this office gives most.
  const named = columns.award !== undefined || mapping.defaults.award !== '';
  const defaults = named ? mapping.defaults : { ...mapping.defaults, award: usual };
  const settings = { sheet, mapping: { ...mapping, columns, defaults }, accept: [...MILD_DOUBTS] };
  if (dryRun) await client.imports.checkLegacy({ importId, settings });
  else await client.imports.runLegacy({ importId, settings, again: true });
  const { state, failure, counts } = await follow(client, importId);
  if (failure !== null && state === 'failed') throw new Refusal(failure.code as Refusal['code']);
  const refused: { row: number; reason: string }[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const ask = { importId, severity: null, code: null, offset, limit: PAGE };
    const { rows, total } = await client.imports.legacyProblems(ask);
    for (const { rowNumber, severity, problems } of rows)
      if (severity !== 'duplicate')
        refused.push({
          row: rowNumber,
          reason: `Dòng ${rowNumber}: ${problems.map(({ vi }) => vi).join(' ')}`,
        });
    if (offset + PAGE >= total) break;
  }
  const { read, imported, duplicates } = counts;
  return { batch: importId, read, imported: dryRun ? 0 : imported, duplicates, refused };
}

/** Takes an import of an old list back; null when the id is of no such import. Throws Refusal. */
export async function undoArchiveList(
  client: OfficeClient,
  importId: string,
): Promise<{ removed: number; kept: { name: string; reason: string }[] } | null> {
  const { imports } = client;
  const known = await imports.legacyStatus({ importId }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'NOT_FOUND') return false;
      throw error;
    },
  );
  if (!known) return null;
  await imports.undoLegacy({ importId });
  const { removed } = await follow(client, importId);
  const kept: { name: string; reason: string }[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await imports.legacyKept({ importId, offset, limit: PAGE });
    kept.push(...page.kept.map(({ name, reasons }) => ({ name, reason: reasons[0]?.vi ?? '' })));
    if (offset + PAGE >= page.total) break;
  }
  return { removed, kept };
}
