import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  listColumns,
  RESULTS_PATH,
} from '#shared/contract/archive-exports.ts';
import { isRefusalCode, Refusal } from '#shared/contract/refusals.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { type Command, type CommandInput, print, textOption, UsageError } from './command.ts';
import { dataPlace } from './data-place.ts';
import { openHere } from './open-here.ts';
import { QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from './question-options.ts';
import { enterHere } from './sign-in-here.ts';

const isFormat = (text: string): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text);

function columnsOf(input: CommandInput) {
  const asked = textOption(input, 'columns')?.split(',') ?? [
    'name',
    'position',
    'unit',
    'award',
    'decisionNumber',
    'decisionDate',
    'reason',
  ];
  const parsed = listColumns.safeParse(asked);
  if (!parsed.success) throw new UsageError('--columns có cột không biết hoặc lặp lại');
  return parsed.data;
}

async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  if (response.ok && response.body !== null) return response.body;
  const { code = 'INTERNAL' } = (await response.json()) as { code?: string };
  throw new Refusal(isRefusalCode(code) ? code : 'INTERNAL');
}

/** Writes a file that is there whole or not at all. */
async function saveWhole(path: string, body: ReadableStream<Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body as NodeStream), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

const exportResults: Command = {
  usage: `export "TEXT" --format ${EXPORT_FORMATS.join('|')} --out PATH [--columns name,unit,…] ${QUESTION_USAGE}`,
  summary: 'xuất mọi lượt khen tìm được ra tệp, đúng thứ tự; ô bắt đầu bằng = + - @ được vô hiệu hóa',
  valued: ['format', 'out', 'columns', ...QUESTION_OPTIONS],
  run: async (input) => {
    const format = textOption(input, 'format') ?? '';
    const out = textOption(input, 'out');
    if (!isFormat(format)) throw new UsageError(`--format là một trong ${EXPORT_FORMATS.join(', ')}`);
    if (out === undefined) throw new UsageError('thiếu --out PATH');
    if (existsSync(out)) throw new UsageError(`đã có tệp ${out}; hãy chọn tên khác`);
    const [question, columns] = [readQuestion(input), columnsOf(input)];
    const office = await openHere(dataPlace(textOption(input, 'data'), false));
    try {
      const { client, token } = await enterHere(office);
      const { id, total, rows } = await client.archive.prepareExport({
        id: randomUUID(),
        question,
        columns,
        format,
      });
      const address = `http://127.0.0.1${RESULTS_PATH}/${id}`;
      await saveWhole(
        out,
        await bodyOf(await office.fetch(new Request(address, { headers: { [SESSION_HEADER]: token } }))),
      );
      print(input, { out, format, total, rows }, [
        rows === total
          ? `Đã xuất ${rows} lượt khen ra ${out}`
          : `Đã xuất ${rows} trong ${total} lượt khen ra ${out}. Muốn đủ, hãy xuất xlsx hoặc csv, hoặc thu hẹp điều kiện.`,
      ]);
      return 0;
    } finally {
      await office.close();
    }
  },
};

export const exportCommands = { export: exportResults };
