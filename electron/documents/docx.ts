/**
 * Official document model → .docx, by the measures of NĐ 30/2020/NĐ-CP, Phụ lục I. The docx library makes the
 * package; the tables, which may hold thousands of rows, are written into it as text while it is zipped.
 */
import { randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { bodySizePt } from '#shared/official-document/layout.ts';
import type { OfficialDocument, TableBlock } from '#shared/official-document/model.ts';
import { renderSection } from './docx-sections.ts';
import { stylesXml } from './docx-styles.ts';
import { tableXml } from './docx-tables.ts';

const DOCUMENT_PART = 'word/document.xml';

/** The bytes of the .docx. Same model, same bytes but for time stamps. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamDocx(document)) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** The .docx in pieces, in order; a long list is never in memory as a whole. */
export async function* streamDocx(document: OfficialDocument): AsyncGenerator<Uint8Array> {
  const { parts, body } = await packageOf(document);
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for (const [name, bytes] of parts) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  const entry = new ZipDeflate(DOCUMENT_PART);
  zip.add(entry);
  for (const xml of body) {
    entry.push(strToU8(xml));
    yield* ready.splice(0);
  }
  entry.push(new Uint8Array(), true);
  zip.end();
  yield* ready;
}

type Package = {
  /** All parts but the text. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The text, in pieces. */
  readonly body: Generator<string>;
};

async function packageOf(document: OfficialDocument): Promise<Package> {
  const tables: { readonly block: TableBlock; readonly keepNext: boolean }[] = [];
  // Nobody can have written this into a name.
  const marker = `table-${randomUUID()}`;
  const file = new Document({
    title: document.title,
    creator: document.creator,
    lastModifiedBy: document.creator,
    sections: document.sections.map((section) =>
      renderSection(section, document, (block, keepNext) => {
        tables.push({ block, keepNext });
        return new Paragraph({ children: [new TextRun(marker)] });
      }),
    ),
  });
  const styles = { path: 'word/styles.xml', data: stylesXml(bodySizePt(document.preset)) };
  const parts = new Map(Object.entries(unzipSync(await Packer.toBuffer(file, undefined, [styles]))));
  const text = new TextDecoder().decode(parts.get(DOCUMENT_PART));
  parts.delete(DOCUMENT_PART);
  const pieces = text.split(`<w:p><w:r><w:t xml:space="preserve">${marker}</w:t></w:r></w:p>`);
  if (pieces.length !== tables.length + 1)
    throw new Error('the docx library writes marker paragraphs differently');
  return { parts, body: fill(pieces, tables, document) };
}

/** The text with its tables in their places. */
function* fill(
  pieces: readonly string[],
  tables: readonly { readonly block: TableBlock; readonly keepNext: boolean }[],
  { preset }: OfficialDocument,
): Generator<string> {
  for (const [index, piece] of pieces.entries()) {
    yield piece;
    const table = tables[index];
    if (table !== undefined) yield* tableXml(table.block, { preset, keepNext: table.keepNext });
  }
}
