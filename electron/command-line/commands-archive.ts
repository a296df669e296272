import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readList, readSheets } from '#electron/features/imports/read-submitted-list.ts';
import type { Office } from '#electron/office/open-office.ts';
import type { CandidateList } from '#shared/candidate-list/read-rows.ts';
import { refusalSentence as rowSentence } from '#shared/candidate-list/refusal-sentences.ts';
import { candidateInput } from '#shared/contract/nominations.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import { MAIN_AWARD } from '#shared/domain/catalogue-seed.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import {
  type Command,
  type CommandInput,
  print,
  requirePositional,
  textOption,
  UsageError,
} from './command.ts';
import { dataPlace } from './data-place.ts';
import { importArchiveList, namesDecisions, undoArchiveList } from './import-archive-list.ts';
import { openHere } from './open-here.ts';
import { QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from './question-options.ts';
import { type OfficeClient, signInHere } from './sign-in-here.ts';

async function withOffice<T>(
  input: CommandInput,
  work: (client: OfficeClient, office: Office) => Promise<T>,
): Promise<T> {
  const office = await openHere(dataPlace(textOption(input, 'data'), false));
  try {
    return await work(await signInHere(office), office);
  } finally {
    await office.close();
  }
}

const STANDING_WORDS: Record<AwardStandingState, readonly string[]> = {
  'in-force': [],
  corrected: ['ĐÃ ĐÍNH CHÍNH'],
  revoked: ['ĐÃ HỦY BỎ'],
};

const search: Command = {
  usage: `search "TEXT" ${QUESTION_USAGE} [--limit N] [--facets]`,
  summary:
    'tìm lượt khen theo mọi từ của tên, đơn vị, quyết định, lý do; không cần dấu, thứ tự nào cũng được',
  valued: [...QUESTION_OPTIONS, 'limit'],
  flags: ['facets'],
  run: (input) =>
    withOffice(input, async (client) => {
      const limit = Number(textOption(input, 'limit') ?? 50);
      if (!Number.isInteger(limit) || limit < 1 || limit > 500) throw new UsageError('--limit từ 1 đến 500');
      const { total, near, hits, facets } = await client.archive.search({
        ...readQuestion(input),
        offset: 0,
        limit,
        facets: input.options.facets === true,
      });
      const found = hits.map(
        ({ id, name, kind, unit: of, award: type, decisionNumber, decisionDate, reason, standing }) => ({
          id,
          name,
          kind,
          unit: of,
          award: type,
          decisionNumber,
          decisionDate,
          reason,
          standing,
        }),
      );
      print(input, { total, near, hits: found, ...(facets === null ? {} : { facets }) }, [
        ...found.map((hit) =>
          [
            hit.name,
            hit.unit,
            hit.award,
            hit.decisionNumber,
            formatDate(hit.decisionDate),
            ...STANDING_WORDS[hit.standing],
          ].join(' | '),
        ),
        `${total} lượt khen${near === 0 ? '' : `, trong đó ${near} chỉ gần giống`}`,
      ]);
      return 0;
    }),
};

function requireFile(input: CommandInput): string {
  const path = requirePositional(input, 0, 'tệp danh sách (.xlsx hoặc .csv)');
  if (!existsSync(path)) throw new UsageError(`không thấy tệp ${path}`);
  return path;
}

async function readListOf(input: CommandInput): Promise<{ label: string; list: CandidateList }> {
  const path = requireFile(input);
  const [sheet] = await readSheets(readFileSync(path), basename(path));
  if (sheet === undefined) throw new UsageError('tệp không có trang tính nào');
  return { label: basename(path), list: readList(sheet, readMap(input)) };
}

/** Rows without a decision are candidates: they become a new submission of the unit named by --unit. */
async function bringIntoSubmission(
  client: OfficeClient,
  input: CommandInput,
  label: string,
  list: CandidateList,
  importId: string,
) {
  const wanted = textOption(input, 'unit');
  if (wanted === undefined) throw new UsageError('danh sách đề nghị cần --unit "TÊN ĐƠN VỊ TRÌNH"');
  const unit = (await client.units.list({})).find(({ name }) => searchKey(name) === searchKey(wanted));
  if (unit === undefined) throw new UsageError(`chưa có đơn vị “${wanted}”`);
  const batch = await client.nominations.create({
    id: randomUUID(),
    title: `Danh sách nhập từ ${label}`,
    awardTypeId: MAIN_AWARD,
    stream: 'merit',
    unitId: unit.id,
    submissionNumber: '',
    submissionDate: null,
    reason: '',
  });
  const candidates = list.rows.map((row) =>
    candidateInput.parse({
      id: randomUUID(),
      kind: row.kind,
      honorific: row.honorific,
      name: row.name,
      birthDate: row.birthDate,
      position: row.position,
      unitName: row.unit === '' && row.kind === 'person' ? unit.name : row.unit,
      achievement: row.achievement,
      honoreeId: null,
    }),
  );
  const { added, skipped } = await client.imports.addCandidates({
    importId,
    batchId: batch.id,
    label,
    candidates,
  });
  return { imported: added, duplicates: skipped, refused: [], submission: batch.id };
}

const readMap = (input: CommandInput): Record<string, number> | null => {
  const map = textOption(input, 'map');
  return map === undefined ? null : (JSON.parse(readFileSync(map, 'utf8')) as Record<string, number>);
};

async function importCandidateList(input: CommandInput, client: OfficeClient, dryRun: boolean) {
  const { label, list } = await readListOf(input);
  const importId = randomUUID();
  const refused = list.refused.map(({ rowNumber, reason }) => ({
    row: rowNumber,
    reason: rowSentence(reason, rowNumber),
  }));
  const outcome =
    dryRun || list.rows.length === 0
      ? { imported: 0, duplicates: 0 }
      : await bringIntoSubmission(client, input, label, list, importId);
  return { batch: importId, read: list.rows.length + list.refused.length, ...outcome, refused };
}

const importList: Command = {
  usage: 'import FILE [--map FILE.json] [--unit TEXT] [--dry-run]',
  summary:
    'nhập danh sách .xlsx, .csv: có quyết định thì vào lưu trữ, không có thì thành tờ trình mới của --unit',
  valued: ['map', 'unit'],
  flags: ['dry-run'],
  run: (input) =>
    withOffice(input, async (client, office) => {
      const path = requireFile(input);
      const dryRun = input.options['dry-run'] === true;
      const map = readMap(input);
      const ofPast = map?.decisionDate !== undefined || (await namesDecisions(path));
      const outcome = ofPast
        ? await importArchiveList(office, client, path, { map, dryRun })
        : await importCandidateList(input, client, dryRun);
      const result = { into: ofPast ? 'archive' : 'submission', dryRun, ...outcome };
      const { read, imported, duplicates, refused, batch } = result;
      print(input, result, [
        ...refused.map(({ reason }) => reason),
        dryRun
          ? `Đọc thử ${read} dòng: ${read - refused.length - duplicates} dòng nhận được, ${duplicates} dòng trùng, ${refused.length} dòng cần sửa. Chưa ghi gì vào lưu trữ.`
          : `Đọc ${read} dòng, nhập ${imported}, trùng ${duplicates}, trả lại ${refused.length}. Hoàn tác: undo ${batch}`,
      ]);
      return 0;
    }),
};

const undo: Command = {
  usage: 'undo BATCH',
  summary: 'lấy lại một lần nhập danh sách; nêu tên những dòng đã sửa từ đó',
  run: (input) =>
    withOffice(input, async (client) => {
      const importId = requirePositional(input, 0, 'mã lần nhập');
      const result = (await undoArchiveList(client, importId)) ?? (await client.imports.undo({ importId }));
      print(input, result, [
        `Đã lấy lại ${result.removed} dòng.`,
        ...result.kept.map(({ name, reason }) => `Giữ lại ${name}: ${reason}`),
      ]);
      return 0;
    }),
};

export const archiveCommands = { import: importList, undo, search };
