import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { renderDocx } from '#electron/documents/docx.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { writeFileAtomically } from '#electron/store/write-file-atomically.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { fieldLabel } from '#shared/official-document/data-form.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { readData } from '#shared/official-document/frame-data.ts';
import { DOCUMENT_KINDS, findKind } from '#shared/official-document/kinds/index.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import {
  type Command,
  type CommandInput,
  print,
  requirePositional,
  textOption,
  UsageError,
} from './command.ts';
import { browserPorts } from './open-here.ts';

type PrintPdf = ((html: string) => Promise<Uint8Array>) | null;

const kindIds = () => DOCUMENT_KINDS.map(({ id }) => id).join(', ');

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new UsageError(`không thấy tệp ${path}`);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`${path} không phải JSON hợp lệ`);
  }
}

/** The data's own `kind` picks the kind. Throws Refusal INVALID_INPUT, with the path and the name of every faulty field. */
function composeFile(path: string): OfficialDocument {
  const content = readJson(path);
  const id = typeof content === 'object' && content !== null && 'kind' in content ? content.kind : undefined;
  const kind = typeof id === 'string' ? findKind(id) : undefined;
  if (kind === undefined) {
    const fields = `kind: ${id === undefined ? 'chưa ghi loại văn bản' : `không có loại “${String(id)}”`}; có: ${kindIds()}`;
    throw new Refusal('INVALID_INPUT', { fields });
  }
  return kind.compose(readStrictly(kind, content), DEFAULT_WORDING);
}

function readStrictly(kind: DocumentKind, content: unknown): unknown {
  const read = readData(kind.schema, content);
  if (read.ok) return read.data;
  const named = read.problems.map(({ path, message }) => {
    const label = fieldLabel(kind.schema, path);
    return `${path === '' ? 'gốc' : path}${label === path ? '' : ` (${label})`}: ${message}`;
  });
  throw new Refusal('INVALID_INPUT', { fields: named.join('; ') });
}

async function writeDocument(name: string, document: OfficialDocument, out: string, printPdf: PrintPdf) {
  const docx = join(out, `${name}.docx`);
  writeFileAtomically(docx, await renderDocx(document));
  if (printPdf === null) return [docx];
  const pdf = join(out, `${name}.pdf`);
  const html = renderHtml(document, { nonce: 'printprintprint0', fontBase: FONT_BASE });
  writeFileAtomically(pdf, await printPdf(html));
  return [docx, pdf];
}

async function writeSamples(out: string, printPdf: PrintPdf): Promise<string[]> {
  const files: string[] = [];
  for (const kind of DOCUMENT_KINDS) {
    const [sample] = kind.samples();
    if (sample === undefined) continue;
    const json = join(out, `${kind.id}.json`);
    writeFileAtomically(json, `${JSON.stringify(sample.data, null, 2)}\n`);
    const document = kind.compose(sample.data, DEFAULT_WORDING);
    files.push(json, ...(await writeDocument(kind.id, document, out, printPdf)));
  }
  return files;
}

function printSchema(id: string): number {
  const kind = findKind(id);
  if (kind === undefined) throw new UsageError(`không có loại văn bản “${id}”; có: ${kindIds()}`);
  const schema = z.toJSONSchema(kind.schema, { io: 'input', unrepresentable: 'any' });
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

async function composeInto(input: CommandInput, out: string): Promise<string[]> {
  // Read before anything is made: a refusal leaves no empty folder behind.
  const path = input.options.samples === true ? null : requirePositional(input, 0, 'tệp dữ liệu .json');
  const document = path === null ? null : composeFile(path);
  const { ports, closePrinter } = browserPorts();
  try {
    if (input.options.pdf === true && ports.printPdf === null) throw new Refusal('NO_PDF_PRINTER');
    const printPdf = input.options.pdf === true ? ports.printPdf : null;
    mkdirSync(out, { recursive: true });
    if (path === null || document === null) return await writeSamples(out, printPdf);
    return await writeDocument(basename(path).replace(/\.json$/i, ''), document, out, printPdf);
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
