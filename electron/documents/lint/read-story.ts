/**
 * Reads one part of a document that holds text (the body, a header, footnotes): every paragraph, cell, row and table is
 * turned into what it means as soon as it ends, so that a list of thousands of rows is never held as XML.
 */
import type {
  ParagraphLook,
  ReadBlock,
  ReadCell,
  ReadParagraph,
  ReadRow,
  ReadTable,
  RunLook,
} from '#shared/official-document/lint/read-document.ts';
import { DocxFileError } from './docx-file-error.ts';
import { effectiveParagraph, effectiveRun, styleOf, type ThemeFonts } from './effective-look.ts';
import type { ListMark, ListNumbers } from './list-numbers.ts';
import { type ParagraphProperties, readParagraphProperties, readRunProperties } from './property-set.ts';
import { type LookOf, type OpenField, readRuns } from './read-runs.ts';
import { readCell, tableContextOf } from './read-table.ts';
import type { StyleSheet, TableCondition } from './style-sheet.ts';
import { at, childrenOf, type OnElement, parseXml, switchOf, type XmlElement } from './xml-tree.ts';

/** What all parts of one file share. */
export type FileContext = {
  readonly styles: StyleSheet;
  readonly theme: ThemeFonts;
  readonly lists: ListNumbers;
};

/** Where a paragraph stands in a table; null outside of tables. */
export type TableContext = {
  readonly style: string | undefined;
  readonly conditions: readonly TableCondition[];
};

export type ReadPart = {
  readonly root: XmlElement;
  /** Section properties that end at a paragraph. */
  readonly sectionEnds: ReadonlyMap<ReadBlock, XmlElement>;
};

/** Paragraphs of one part: the list of a whole province in one file stays far below. */
const MOST_PARAGRAPHS = 600_000;

/** The part as a tree whose paragraphs, cells, rows and tables are read (`value`) and emptied. Throws DocxFileError. */
export async function readPart(bytes: Uint8Array, context: FileContext): Promise<ReadPart> {
  const sectionEnds = new Map<ReadBlock, XmlElement>();
  const readParagraph = paragraphReader(context);
  let count = 0;
  const onElement: OnElement = (element, ancestors) => {
    switch (element.name) {
      case 'w:p': {
        if (count >= MOST_PARAGRAPHS) throw new DocxFileError('too_large');
        const inBox = ancestors.some(({ name }) => name === 'w:txbxContent');
        if (!inBox) count += 1;
        const paragraph = readParagraph(element, ancestors, count);
        const sectionEnd = at(element, 'w:pPr', 'w:sectPr');
        if (sectionEnd !== undefined) sectionEnds.set(paragraph, sectionEnd);
        close(element, paragraph);
        break;
      }
      case 'w:tc':
        close(element, readCell(element, ancestors, context.styles, blocksOf(element)));
        break;
      case 'w:tr':
        close(element, readRow(element));
        break;
      case 'w:tbl':
        close(element, { type: 'table', rows: [...valuesIn<ReadRow>(element, 'w:tr')] } satisfies ReadTable);
    }
  };
  return { root: await parseXml(bytes, onElement), sectionEnds };
}

function close(element: XmlElement, value: unknown): void {
  element.value = value;
  element.children = [];
}

/** Paragraphs and tables in an element, those in content controls and insertions too. */
export function blocksOf(element: XmlElement): ReadBlock[] {
  return element.children.flatMap((child): ReadBlock[] => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child.value as ReadBlock];
    return isWrapper(child) ? blocksOf(child) : [];
  });
}

function isWrapper({ name }: XmlElement): boolean {
  return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(name);
}

function* valuesIn<T>(element: XmlElement, name: string): Generator<T> {
  for (const child of element.children) {
    if (child.name === name) yield child.value as T;
    else if (isWrapper(child)) yield* valuesIn<T>(child, name);
  }
}

function readRow(row: XmlElement): ReadRow {
  const properties = at(row, 'w:trPr');
  return {
    header: switchOf(properties, 'w:tblHeader') ?? false,
    cantSplit: switchOf(properties, 'w:cantSplit') ?? false,
    cells: [...valuesIn<ReadCell>(row, 'w:tc')],
  };
}

type ParagraphReader = (
  element: XmlElement,
  ancestors: readonly XmlElement[],
  number: number,
) => ReadParagraph;

function paragraphReader({ styles, theme, lists }: FileContext): ParagraphReader {
  const runLooks = new Map<string, ReturnType<LookOf>>();
  const sameLooks = new Map<string, RunLook>();
  const paragraphLooks = new Map<string, ParagraphLook>();
  const fields: OpenField[] = [];

  const lookIn = (table: TableContext | null, style: string | undefined, own: XmlElement | undefined) => {
    const key = `${tableKey(table)}|${style ?? ''}|${signatureOf(own)}`;
    const known = runLooks.get(key);
    if (known !== undefined) return known;
    const made = effectiveRun(
      {
        defaults: styles.defaults.run,
        table: table === null ? {} : styles.table(table.style, table.conditions).run,
        paragraph: styles.paragraph(style).run,
        character: styles.character(styleOf(own, 'w:rStyle')),
        own: readRunProperties(own),
      },
      theme,
    );
    // Runs that look alike share one object, so that they can be joined.
    const shape = JSON.stringify(made.look);
    const look = sameLooks.get(shape) ?? made.look;
    sameLooks.set(shape, look);
    runLooks.set(key, { ...made, look });
    return { ...made, look };
  };

  return (element, ancestors, number) => {
    const own = at(element, 'w:pPr');
    const table = tableContextOf(ancestors);
    const styleId = styleOf(own, 'w:pStyle');
    const style = styles.paragraph(styleId);
    const ownProperties = readParagraphProperties(own);
    const list = ownProperties.list?.list ?? style.paragraph.list?.list;
    const level = ownProperties.list?.level ?? style.paragraph.list?.level ?? 0;
    const mark = list === undefined || list === '0' ? null : lists.next(list, level);
    const lookKey = `${tableKey(table)}|${styleId ?? ''}|${list ?? ''}/${level}|${signatureOf(own, 'w:rPr')}`;
    const levels = (): ParagraphProperties[] => {
      const ofList = mark?.paragraph ?? {};
      const byItself = ownProperties.list?.list !== undefined;
      return [
        styles.defaults.paragraph,
        table === null ? {} : styles.table(table.style, table.conditions).paragraph,
        // Indents of a list give way to those of the style that names the list, not to those of another style.
        ...(byItself ? [style.paragraph, ofList] : [ofList, style.paragraph]),
        ownProperties,
      ];
    };
    const look = paragraphLooks.get(lookKey) ?? effectiveParagraph(levels(), style.id);
    paragraphLooks.set(lookKey, look);
    const read = readRuns(element, (ownRun) => lookIn(table, styleId, ownRun), fields);
    const markLook = lookIn(table, styleId, at(own, 'w:rPr')).look;
    return {
      type: 'paragraph',
      number,
      text: read.runs.map(({ text }) => text).join(''),
      runs: read.runs,
      look,
      markHalfPoints: markLook.halfPoints,
      listText: mark?.text ?? '',
      listBold: isBold(mark, markLook),
      drawnLinesMm: read.drawnLinesMm,
      textBoxes: read.textBoxes,
      hasPageField: read.hasPageField,
      startsPage: read.startsPage || levels().reduce((on, one) => one.pageBreakBefore ?? on, false),
      endsPage: read.endsPage,
    };
  };
}

/** The number of a list looks like the mark of its paragraph, unless its level says otherwise. */
function isBold(mark: ListMark | null, markLook: RunLook): boolean {
  return mark !== null && (mark.run.toggles?.bold ?? markLook.bold);
}

function tableKey(table: TableContext | null): string {
  return table === null ? '' : `${table.style ?? ''}/${table.conditions.join()}`;
}

/** The properties as text: two elements with the same text say the same. */
function signatureOf(element: XmlElement | undefined, without = ''): string {
  if (element === undefined) return '';
  const inner = element.children.filter(({ name }) => name !== without).map((child) => signatureOf(child));
  return `${element.name}${JSON.stringify(element.attributes)}(${inner.join()})`;
}

/** Paragraphs of a header or footer, or of all notes. */
export async function readParagraphs(bytes: Uint8Array, context: FileContext): Promise<ReadParagraph[]> {
  const { root } = await readPart(bytes, context);
  const paragraphs: ReadParagraph[] = [];
  const walk = (blocks: readonly ReadBlock[]) => {
    for (const block of blocks) {
      if (block.type === 'paragraph') paragraphs.push(block);
      else for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks);
    }
  };
  walk(blocksOf(root));
  for (const note of [...childrenOf(root, 'w:footnote'), ...childrenOf(root, 'w:endnote')])
    walk(blocksOf(note));
  return paragraphs;
}
