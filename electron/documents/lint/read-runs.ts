/** The runs of one paragraph: shown text with the look that takes effect, fields told apart from their codes. */
import type { ReadParagraph, ReadRun, RunLook } from '#shared/official-document/lint/read-document.ts';
import { drawnLinesMm } from './drawn-lines.ts';
import { refuseFetchingField } from './outside-content.ts';
import { at, findAll, type XmlElement } from './xml-tree.ts';

/** Look, visibility and capitals of a run with these own properties (w:rPr). */
export type LookOf = (own: XmlElement | undefined) => {
  readonly look: RunLook;
  readonly hidden: boolean;
  readonly caps: boolean;
};

/** Open fields; they may run over several paragraphs. `shows`: between 'separate' and 'end'. */
export type OpenField = { code: string; shows: boolean; shown: boolean; look: RunLook | null };

export type RunsOfParagraph = {
  readonly runs: readonly ReadRun[];
  readonly drawnLinesMm: readonly number[];
  readonly textBoxes: readonly ReadParagraph[];
  readonly hasPageField: boolean;
  /** A page break before any text, and one after all of it. */
  readonly startsPage: boolean;
  readonly endsPage: boolean;
};

/** Reads a `w:p`. Text boxes inside have been read before and carry their paragraph as `value`. */
export function readRuns(paragraph: XmlElement, lookOf: LookOf, fields: OpenField[]): RunsOfParagraph {
  const runs: ReadRun[] = [];
  const lines: number[] = [];
  const textBoxes: ReadParagraph[] = [];
  let hasPageField = false;
  let startsPage = false;
  let endsPage = false;

  const isPageNumber = (code: string) => /^\s*PAGE\b/iu.test(code);
  const add = (text: string, look: RunLook, pageNumber: boolean) => {
    const last = runs.at(-1);
    if (last !== undefined && last.look === look && last.pageNumber === pageNumber) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else runs.push({ text, look, pageNumber });
    if (pageNumber) hasPageField = true;
    endsPage = false;
  };

  const readDrawing = (drawing: XmlElement) => {
    lines.push(...drawnLinesMm(drawing));
    for (const box of findAll(drawing, 'w:txbxContent')) {
      for (const inner of findAll(box, 'w:p')) textBoxes.push(inner.value as ReadParagraph);
    }
  };

  const breakPage = () => {
    if (runs.every(({ text }) => text.trim() === '')) startsPage = true;
    else endsPage = true;
  };

  const fieldMark = (kind: string, look: RunLook) => {
    if (kind === 'begin') fields.push({ code: '', shows: false, shown: false, look: null });
    const field = fields.at(-1);
    if (field === undefined) return;
    if (kind === 'separate') field.shows = true;
    if (kind !== 'end') return;
    fields.pop();
    refuseFetchingField(field.code);
    // A field that was never computed shows nothing yet; its code says how it will look.
    if (isPageNumber(field.code) && !field.shown) add('', field.look ?? look, true);
  };

  const addCode = (text: string, look: RunLook) => {
    const field = fields.at(-1);
    if (field === undefined) return;
    field.code += text;
    field.look ??= look;
  };

  const readRun = (run: XmlElement, inPageField: boolean) => {
    const { look, hidden, caps } = lookOf(at(run, 'w:rPr'));
    const show = (text: string) => {
      const field = fields.at(-1);
      if (hidden || (field !== undefined && !field.shows)) return;
      if (field !== undefined) field.shown = true;
      const shown = caps ? text.toLocaleUpperCase('vi') : text;
      add(shown, look, inPageField || (field !== undefined && isPageNumber(field.code)));
    };
    const readPart = (part: XmlElement): void => {
      const shown = shownText(part);
      if (shown !== null) show(shown);
      else if (part.name === 'w:br') breakPage();
      else if (part.name === 'w:pgNum') add('', look, true);
      else if (part.name === 'w:fldChar') fieldMark(part.attributes['w:fldCharType'] ?? '', look);
      else if (part.name === 'w:instrText') addCode(part.text, look);
      else if (DRAWINGS.has(part.name)) readDrawing(part);
      else if (part.name === 'mc:AlternateContent') {
        for (const inner of chosenContent(part)) readPart(inner);
      }
    };
    for (const part of run.children) readPart(part);
  };

  const readChildren = (parent: XmlElement, inPageField: boolean): void => {
    for (const child of parent.children) {
      switch (child.name) {
        case 'w:r':
          readRun(child, inPageField);
          break;
        case 'w:fldSimple': {
          const code = child.attributes['w:instr'] ?? '';
          refuseFetchingField(code);
          const isPage = isPageNumber(code);
          const before = runs.length;
          readChildren(child, inPageField || isPage);
          if (isPage && runs.length === before) add('', lookOf(undefined).look, true);
          break;
        }
        case 'mc:AlternateContent':
          for (const inner of chosenContent(child))
            readChildren({ ...child, children: [inner] }, inPageField);
          break;
        case 'w:hyperlink':
        case 'w:ins':
        case 'w:moveTo':
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:dir':
        case 'w:bdo':
          readChildren(child, inPageField);
      }
    }
  };
  readChildren(paragraph, false);
  return { runs, drawnLinesMm: lines, textBoxes, hasPageField, startsPage, endsPage };
}

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

/** The text that a part of a run shows; null when it is no text. */
function shownText(part: XmlElement): string | null {
  switch (part.name) {
    case 'w:t':
      return part.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return part.attributes['w:type'] === 'page' ? null : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00AD';
    default:
      return null;
  }
}

/** The same drawing stands twice, in the new form and for old programs: one of them is read. */
function chosenContent(alternate: XmlElement): readonly XmlElement[] {
  return (at(alternate, 'mc:Choice') ?? at(alternate, 'mc:Fallback'))?.children ?? [];
}
