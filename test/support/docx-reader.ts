/** Reads a .docx the way a checker must: every property resolved through the defaults of `styles.xml`. */
import { readZipEntries, unpackEntry } from '#electron/lists/zip-archive.ts';
import { at, childrenOf, findAll, parseXml, type XmlNode } from './xml.ts';

export type DocxRun = {
  readonly text: string;
  readonly halfPoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fonts: readonly string[];
};

export type DocxParagraph = {
  readonly text: string;
  readonly runs: readonly DocxRun[];
  readonly align: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly topBorder: boolean;
};

export type DocxTable = {
  readonly node: XmlNode;
  readonly columnWidths: readonly number[];
  readonly rows: readonly {
    readonly header: boolean;
    readonly cantSplit: boolean;
    readonly cells: readonly DocxParagraph[][];
  }[];
};

export type DocxFile = {
  readonly parts: ReadonlyMap<string, string>;
  part(name: string): XmlNode;
  /** Paragraphs and tables in the order of the body. */
  readonly body: readonly (DocxParagraph | DocxTable)[];
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  /** sectPr elements in order. */
  readonly sections: readonly XmlNode[];
};

const LIMIT = 50_000_000;

/** Opens the package. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const parts = new Map(
    readZipEntries(Buffer.from(bytes), LIMIT).map((entry) => [
      entry.name,
      unpackEntry(entry).toString('utf8'),
    ]),
  );
  const part = (name: string) => parseXml(parts.get(name) ?? '');
  const defaults = at(part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const root = at(part('word/document.xml'), 'w:body');
  const body = (root?.children ?? [])
    .filter((node) => node.name === 'w:p' || node.name === 'w:tbl')
    .map((node) => (node.name === 'w:p' ? readParagraph(node, defaults) : readTable(node, defaults)));
  return {
    parts,
    part,
    body,
    paragraphs: body.filter((item): item is DocxParagraph => 'runs' in item),
    tables: body.filter((item): item is DocxTable => 'rows' in item),
    sections: root === undefined ? [] : findAll(root, 'w:sectPr'),
  };
}

/** Every paragraph, those in tables too. */
export function allParagraphs(file: DocxFile): DocxParagraph[] {
  return file.body.flatMap((item) =>
    'runs' in item ? [item] : item.rows.flatMap((row) => row.cells.flat()),
  );
}

function readTable(node: XmlNode, defaults: XmlNode | undefined): DocxTable {
  return {
    node,
    columnWidths: childrenOf(at(node, 'w:tblGrid'), 'w:gridCol').map((column) =>
      Number(column.attributes['w:w']),
    ),
    rows: childrenOf(node, 'w:tr').map((row) => ({
      header: isOn(at(row, 'w:trPr', 'w:tblHeader')),
      cantSplit: isOn(at(row, 'w:trPr', 'w:cantSplit')),
      cells: childrenOf(row, 'w:tc').map((cell) =>
        childrenOf(cell, 'w:p').map((p) => readParagraph(p, defaults)),
      ),
    })),
  };
}

function readParagraph(node: XmlNode, defaults: XmlNode | undefined): DocxParagraph {
  const properties = at(node, 'w:pPr');
  const indent = at(properties, 'w:ind')?.attributes ?? {};
  const spacing = at(properties, 'w:spacing')?.attributes ?? {};
  const runs = childrenOf(node, 'w:r').map((run) => readRun(run, defaults));
  return {
    text: runs.map((run) => run.text).join(''),
    runs,
    align: at(properties, 'w:jc')?.attributes['w:val'] ?? 'left',
    firstLine: Number(indent['w:firstLine'] ?? 0),
    left: Number(indent['w:left'] ?? 0),
    right: Number(indent['w:right'] ?? 0),
    before: Number(spacing['w:before'] ?? 0),
    after: Number(spacing['w:after'] ?? 0),
    line: Number(spacing['w:line'] ?? 240),
    lineRule: spacing['w:lineRule'] ?? 'auto',
    keepNext: isOn(at(properties, 'w:keepNext')),
    topBorder: at(properties, 'w:pBdr', 'w:top') !== undefined,
  };
}

function readRun(node: XmlNode, defaults: XmlNode | undefined): DocxRun {
  const own = at(node, 'w:rPr');
  const fonts = at(own, 'w:rFonts') ?? at(defaults, 'w:rFonts');
  const size = at(own, 'w:sz') ?? at(defaults, 'w:sz');
  return {
    text: childrenOf(node, 'w:t')
      .map((t) => t.text)
      .join(''),
    halfPoints: Number(size?.attributes['w:val']),
    bold: isOn(at(own, 'w:b')),
    italic: isOn(at(own, 'w:i')),
    fonts: Object.values(fonts?.attributes ?? {}),
  };
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off'].includes(node.attributes['w:val'] ?? 'true');
}
