/**
 * Official document model → .docx, by the measures of NĐ 30/2020/NĐ-CP, Phụ lục I. The docx library makes the
 * package; the tables, which may hold thousands of rows, are written into it as text while it is zipped.
 */
import { randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { bodySizePt } from '#shared/official-document/layout.ts';
import type { OfficialDocument, TableBlock } from '#shared/official-document/model.ts';
import { renderSection } from './docx-sections.ts';
import { stylesXml } from './docx-styles.ts';
import { tableXml } from './docx-tables.ts';
import { zipPieces } from './zip-stream.ts';

const DOCUMENT_PART = 'word/document.xml';

/** The bytes of the .docx. Same model, same bytes but for time stamps. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of streamDocx(document)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The .docx in pieces, in order; a long list is never in memory as a whole. `onRows`: rows written so far. */
export async function* streamDocx(
  document: OfficialDocument,
  onRows?: (rows: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const tables: MarkedTable[] = [];
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
  const parts = Object.entries(unzipSync(await Packer.toBuffer(file, undefined, [styles])));
  const text = Buffer.from(parts.find(([name]) => name === DOCUMENT_PART)?.[1] ?? []).toString('utf8');
  const between = text.split(`<w:p><w:r><w:t xml:space="preserve">${marker}</w:t></w:r></w:p>`);
  if (between.length !== tables.length + 1)
    throw new Error('the docx library writes marker paragraphs differently');
  yield* zipPieces(
    parts.map(([name, bytes]) => ({
      name,
      pieces: name === DOCUMENT_PART ? fill(between, tables, document, onRows) : [bytes],
    })),
  );
}

type MarkedTable = { readonly block: TableBlock; readonly keepNext: boolean };

/** The text with its tables in their places. */
function* fill(
  between: readonly string[],
  tables: readonly MarkedTable[],
  { preset }: OfficialDocument,
  onRows: ((rows: number) => void) | undefined,
): Generator<Uint8Array> {
  let before = 0;
  for (const [index, xml] of between.entries()) {
    yield Buffer.from(xml, 'utf8');
    const table = tables[index];
    if (table === undefined) continue;
    for (const { xml: rows, written } of tableXml(table.block, { preset, keepNext: table.keepNext })) {
      yield Buffer.from(rows, 'utf8');
      onRows?.(before + written);
    }
    before += table.block.rows.length;
  }
}
