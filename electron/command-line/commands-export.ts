import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  listColumns,
  RESULTS_PATH,
} from '#shared/contract/archive-exports.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { type Command, type CommandInput, print, textOption, UsageError } from './command.ts';
import { exportBag, exportPdfXml } from './commands-bags.ts';
import { dataPlace } from './data-place.ts';
import { openHere } from './open-here.ts';
import { QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from './question-options.ts';
import { bodyOf, saveWhole } from './save-whole.ts';
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

const exportResults: Command = {
  usage: `export "TEXT" --format ${EXPORT_FORMATS.join('|')}|bagit|pdf-xml --out PATH [--dossier CODE] [--columns name,unit,…] ${QUESTION_USAGE}`,
  summary:
    'xuất mọi lượt khen tìm được ra tệp, đúng thứ tự; ô bắt đầu bằng = + - @ được vô hiệu hóa; bagit: các hồ sơ lưu trữ tìm thấy thành một gói BagIt; pdf-xml: hồ sơ có mã --dossier thành một tệp .zip gồm PDF theo thứ tự thời gian, XML và tệp kèm theo',
  valued: ['format', 'out', 'columns', 'dossier', ...QUESTION_OPTIONS],
  run: async (input) => {
    const format = textOption(input, 'format') ?? '';
    if (format === 'bagit') return exportBag(input);
    if (format === 'pdf-xml') return exportPdfXml(input);
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
