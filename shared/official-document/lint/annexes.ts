/** Recognises what follows the signature: annexes (Phụ lục I, Mục III.1; Mẫu 2.1, 2.2) and promulgated texts (Mẫu 1.3). */
import type { Closing } from './closing.ts';
import { isBlank, isUnderscores, isUpper, key, plainText } from './look-at.ts';
import { paragraphsOf, type ReadBlock, type ReadDocument, type ReadParagraph } from './read-document.ts';
import type { Placed } from './structure.ts';

export type Annex = {
  readonly label: ReadParagraph | null;
  readonly titles: readonly ReadParagraph[];
  /** '(Kèm theo Quyết định số …)', which may take two lines. */
  readonly notes: readonly ReadParagraph[];
  readonly blocks: readonly ReadBlock[];
  /** Section it stands in, and whether it begins one. */
  readonly section: number;
  readonly ownSection: boolean;
  readonly from: number;
};

/** 'Phụ lục', 'Phụ lục I', 'PHỤ LỤC 2': alone on its line. */
const LABEL = /^phu luc(?: (?:[ivxlc]+|\d+))?$/u;
const isLabel = (paragraph: ReadParagraph) => LABEL.test(key(paragraph));
const isNote = (paragraph: ReadParagraph) => /^\((?:Ban hành )?k[èe]m theo/iu.test(plainText(paragraph));

/** Filled paragraphs of a heading. */
const HEADING_WITHIN = 8;

export function findAnnexes(
  document: ReadDocument,
  placed: readonly Placed[],
  closing: Closing | null,
): { annexes: Annex[]; mainEnd: number } {
  const searchFrom = closing === null ? firstAfterSection(placed) : closing.block + 1;
  const starts: number[] = [];
  for (let index = searchFrom; index < placed.length; index += 1) {
    const block = placed[index]?.block;
    if (block === undefined || (block.type === 'paragraph' && isBlank(block))) continue;
    const label = block.type === 'paragraph' && isLabel(block);
    const first = starts.length === 0;
    if (label || (beginsPage(placed, index, searchFrom) && (first || hasNote(placed, index))))
      starts.push(index);
  }
  const mainEnd = starts[0] ?? placed.length;
  const annexes = starts.map((start, index) =>
    readAnnex(document, placed, start, starts[index + 1] ?? placed.length),
  );
  return { annexes, mainEnd };
}

/** A file that holds nothing but an annex, as those sent beside an electronic document (Mục III.1). */
export function findLoneAnnex(
  document: ReadDocument,
  placed: readonly Placed[],
): (Annex & { readonly label: ReadParagraph }) | null {
  const first = placed.find(({ block }) => block.type === 'table' || !isBlank(block))?.block;
  if (first?.type !== 'paragraph' || !isLabel(first)) return null;
  return { ...readAnnex(document, placed, 0, placed.length), label: first, ownSection: true };
}

/** Without a signature only a new section can hold an annex. */
function firstAfterSection(placed: readonly Placed[]): number {
  const index = placed.findIndex(({ section }) => section > 0);
  return index < 0 ? placed.length : index;
}

/** First filled block of its section, or after a page break. */
function beginsPage(placed: readonly Placed[], index: number, from: number): boolean {
  const own = placed[index];
  if (own?.block.type === 'paragraph' && own.block.startsPage) return true;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = placed[before];
    if (other === undefined || other.section !== own?.section) return true;
    if (other.block.type === 'table') return false;
    if (before >= from && (other.block.endsPage || (isBlank(other.block) && other.block.startsPage)))
      return true;
    if (!isBlank(other.block)) return false;
  }
  return false;
}

function hasNote(placed: readonly Placed[], start: number): boolean {
  return headingOf(placed.slice(start).map(({ block }) => block)).some(isNote);
}

function headingOf(blocks: readonly ReadBlock[]): ReadParagraph[] {
  const filled: ReadParagraph[] = [];
  for (const block of blocks) {
    if (filled.length === HEADING_WITHIN) break;
    if (block.type === 'table') break;
    if (!isBlank(block)) filled.push(block);
  }
  return filled;
}

function readAnnex(document: ReadDocument, placed: readonly Placed[], start: number, end: number): Annex {
  const blocks = placed.slice(start, end).map(({ block }) => block);
  const heading = headingOf(blocks);
  const label = heading[0] !== undefined && isLabel(heading[0]) ? heading[0] : null;
  const afterLabel = label === null ? heading : heading.slice(1);
  const noteAt = afterLabel.findIndex(isNote);
  const titleEnd = noteAt < 0 ? afterLabel.findIndex((one) => !isTitle(one)) : noteAt;
  const section = placed[start]?.section ?? 0;
  const firstOfSection = placed.findIndex((one) => one.section === section);
  const before = placed.slice(firstOfSection, start);
  return {
    label,
    titles: afterLabel.slice(0, titleEnd < 0 ? afterLabel.length : titleEnd),
    notes: noteAt < 0 ? [] : noteLines(afterLabel.slice(noteAt)),
    blocks,
    section,
    ownSection:
      section > 0 &&
      (document.sections[section]?.newPage ?? false) &&
      before.every(({ block }) => block.type === 'paragraph' && isBlank(block)),
    from: [...paragraphsOf(blocks)][0]?.number ?? 0,
  };
}

function isTitle(one: ReadParagraph): boolean {
  return isUpper(one.text) || one.look.align === 'center';
}

/** A bracket may close on a later line. */
function noteLines(lines: readonly ReadParagraph[]): ReadParagraph[] {
  const close = lines.findIndex((line) => line.text.includes(')'));
  return lines.slice(0, close < 0 ? 1 : close + 1).filter((line) => !isUnderscores(line));
}
