import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { renderDocx } from '#electron/documents/docx.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { writeFileAtomically } from '#electron/store/write-file-atomically.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import {
  type DecisionData,
  decisionDataSchema,
  readDecisionData,
} from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import {
  type Command,
  type CommandInput,
  print,
  requirePositional,
  textOption,
  UsageError,
} from './command.ts';
import { browserPorts } from './open-here.ts';

/** Kinds of document that can be composed without an office. */
const KINDS = { 'award-decision': decisionDataSchema } as const;

function readData(path: string): DecisionData {
  if (!existsSync(path)) throw new UsageError(`không thấy tệp ${path}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} không phải JSON hợp lệ`);
  }
  const read = readDecisionData(content);
  if (!read.ok) {
    throw new Refusal('INVALID_INPUT', {
      fields: read.problems.map(({ path: at, message }) => `${at}: ${message}`).join('; '),
    });
  }
  return read.data;
}

async function writeDocument(
  name: string,
  data: DecisionData,
  out: string,
  printPdf: ((html: string) => Promise<Uint8Array>) | null,
) {
  const document = composeDecision(data);
  const files = [join(out, `${name}.docx`)];
  writeFileAtomically(join(out, `${name}.docx`), await renderDocx(document));
  if (printPdf !== null) {
    files.push(join(out, `${name}.pdf`));
    writeFileAtomically(
      join(out, `${name}.pdf`),
      await printPdf(renderHtml(document, { nonce: 'printprintprint0', fontBase: FONT_BASE })),
    );
  }
  return files;
}

function printSchema(kind: string): number {
  if (!Object.hasOwn(KINDS, kind))
    throw new UsageError(`không có loại văn bản “${kind}”; có: ${Object.keys(KINDS).join(', ')}`);
  const schema = z.toJSONSchema(KINDS[kind as keyof typeof KINDS], { io: 'input', unrepresentable: 'any' });
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

async function composeInto(input: CommandInput, out: string): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  const { ports, closePrinter } = browserPorts();
  try {
    if (input.options.pdf === true && ports.printPdf === null) throw new Refusal('NO_PDF_PRINTER');
    const printPdf = input.options.pdf === true ? ports.printPdf : null;
    if (input.options.samples === true) {
      const [sample] = sampleDecisions().slice(2);
      if (sample === undefined) return [];
      const [kind] = Object.keys(KINDS);
      const json = join(out, `${kind}.json`);
      writeFileAtomically(json, `${JSON.stringify(sample.data, null, 2)}\n`);
      return [json, ...(await writeDocument(kind ?? '', sample.data, out, printPdf))];
    }
    const path = requirePositional(input, 0, 'tệp dữ liệu .json');
    return await writeDocument(basename(path).replace(/\.json$/i, ''), readData(path), out, printPdf);
  } finally {
    await closePrinter();
  }
}

const compose: Command = {
  usage: 'compose FILE.json --out DIR [--pdf] | compose --schema KIND | compose --samples --out DIR',
  summary: 'soạn một văn bản từ dữ liệu của nó, không cần đơn vị',
  valued: ['out', 'schema'],
  flags: ['pdf', 'samples'],
  run: async (input) => {
    const kind = textOption(input, 'schema');
    if (kind !== undefined) return printSchema(kind);
    const out = textOption(input, 'out');
    if (out === undefined) throw new UsageError('thiếu --out DIR');
    const files = await composeInto(input, out);
    print(input, { files }, files);
    return 0;
  },
};

export const documentCommands = { compose };
