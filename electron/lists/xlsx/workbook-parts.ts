import type { ByteSource } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { readZipDirectory, type ZipPart } from '#electron/lists/zip-archive.ts';
import { showsDay } from './cell-text.ts';
import { inflatePart } from './inflate-part.ts';
import { openXml, type XmlListener } from './xml-reader.ts';

/** A million rows of twenty columns unpack to about this; what unpacks to more is no list. */
const MOST_UNPACKED = 3 * 1024 ** 3;
/** Parts beside sheets and texts are read whole. */
const MOST_SMALL_PART = 64 * 1024 * 1024;

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart;
}

/** What a workbook says outside its sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: ZipPart | null;
  readonly from1904: boolean;
  /** By the style of a cell: whether its number shows a day, and its font. */
  readonly dayStyles: readonly boolean[];
  readonly fontStyles: readonly (string | null)[];
}

export async function listen(source: ByteSource, part: ZipPart, listener: XmlListener): Promise<void> {
  const xml = openXml(listener);
  for await (const piece of inflatePart(source, part)) xml.push(piece);
  xml.end();
}

/** @throws ListFileError not_a_list_file, encrypted, macro_file, zip_bomb */
export async function readWorkbook(source: ByteSource): Promise<Workbook> {
  const parts = readZipDirectory(source, MOST_UNPACKED);
  if (parts.some(({ name }) => /(^|\/)vbaProject\.bin$/iu.test(name))) throw new ListFileError('macro_file');
  const find = (path: string) => parts.find(({ name }) => name.toLowerCase() === path.toLowerCase()) ?? null;
  const small = (path: string) => {
    const part = find(path);
    if (part !== null && part.size > MOST_SMALL_PART) throw new ListFileError('zip_bomb');
    return part;
  };
  const workbook = small('xl/workbook.xml');
  if (workbook === null) throw new ListFileError('not_a_list_file');
  const targets = await readTargets(source, small('xl/_rels/workbook.xml.rels'));
  const named: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  await listen(source, workbook, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const relation = Object.entries(attributes).find(([name]) => /(^|:)id$/u.test(name))?.[1] ?? '';
      named.push({ name: attributes.name ?? '', hidden: /hidden/iu.test(attributes.state ?? ''), relation });
    },
  });
  const sheets = named.flatMap(({ name, hidden, relation }): WorkbookSheet[] => {
    const part = find(targets.sheets.get(relation) ?? '');
    return part === null ? [] : [{ name, hidden, part }];
  });
  if (sheets.length === 0) throw new ListFileError('not_a_list_file');
  const styles = await readStyles(source, small(targets.styles));
  return { sheets, strings: find(targets.strings), from1904, ...styles };
}

async function readTargets(source: ByteSource, part: ZipPart | null) {
  const sheets = new Map<string, string>();
  let strings = 'xl/sharedStrings.xml';
  let styles = 'xl/styles.xml';
  if (part === null) return { sheets, strings, styles };
  await listen(source, part, {
    open: (element, { Id = '', Type = '', Target = '' }) => {
      if (element !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      if (Type.endsWith('/worksheet')) sheets.set(Id, path);
      if (Type.endsWith('/sharedStrings')) strings = path;
      if (Type.endsWith('/styles')) styles = path;
    },
  });
  return { sheets, strings, styles };
}

async function readStyles(source: ByteSource, part: ZipPart | null) {
  const formats = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const dayStyles: boolean[] = [];
  const fontStyles: (string | null)[] = [];
  if (part === null) return { dayStyles, fontStyles };
  let within = '';
  await listen(source, part, {
    open: (element, attributes) => {
      if (['fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(element)) within = element;
      if (element === 'numFmt' && within !== 'dxfs')
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (element === 'font' && within === 'fonts') fonts.push(null);
      if (element === 'name' && within === 'fonts') fonts[fonts.length - 1] = attributes.val ?? null;
      if (element !== 'xf' || within !== 'cellXfs') return;
      const format = Number(attributes.numFmtId ?? 0);
      dayStyles.push(showsDay(format, formats.get(format)));
      fontStyles.push(fonts[Number(attributes.fontId ?? 0)] ?? null);
    },
    close: (element) => {
      if (element === within) within = '';
    },
  });
  return { dayStyles, fontStyles };
}
