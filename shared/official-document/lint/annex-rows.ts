/** Who stands in the lists of the annexes, and how many Điều 1 says they are. */
import { fold } from '#shared/vietnamese/fold.ts';
import type { Annex } from './annexes.ts';
import { isBlank, key, plainText } from './look-at.ts';
import {
  paragraphsOf,
  type ReadCell,
  type ReadParagraph,
  type ReadRow,
  type ReadTable,
} from './read-document.ts';

/** Sorts of recipients, as counted in a decision. */
export const NOUNS = ['tập thể', 'cá nhân', 'hộ gia đình'] as const;
export type Noun = (typeof NOUNS)[number];

export type AnnexList = {
  readonly table: ReadTable;
  /** null where neither heading nor columns tell it. */
  readonly noun: Noun | null;
  readonly head: readonly ReadRow[];
  /** Rows of recipients; groups and totals left out. */
  readonly rows: readonly ReadRow[];
};

export function textOfCell(cell: ReadCell | undefined): string {
  return [...paragraphsOf(cell?.blocks ?? [])].map(plainText).join(' ').trim();
}

const ORDINAL_HEAD = /^(?:stt|so tt|tt)\b/u;

/** Lists with a column of ordinals, in the order of the annexes. */
export function listsOf(annexes: readonly Annex[]): AnnexList[] {
  return annexes.flatMap(({ blocks }) => {
    const lists: AnnexList[] = [];
    let heading: ReadParagraph | null = null;
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        if (!isBlank(block)) heading = block;
        continue;
      }
      const list = readList(block, heading);
      if (list !== null) lists.push(list);
      heading = null;
    }
    return lists;
  });
}

function readList(table: ReadTable, heading: ReadParagraph | null): AnnexList | null {
  const headEnd = table.rows.findIndex(({ cells }) => ORDINAL_HEAD.test(fold(textOfCell(cells[0]))));
  if (headEnd < 0) return null;
  // A heading of several rows: what is marked as heading, what goes on from above, and '(1) (2) …'.
  let end = headEnd + 1;
  while (isHeadRow(table.rows[end])) end += 1;
  const head = table.rows.slice(0, end);
  const rows = table.rows.slice(end).filter((row) => /^\d+\.?$/u.test(textOfCell(row.cells[0])));
  return { table, noun: nounOf(heading, head), head, rows };
}

function isHeadRow(row: ReadRow | undefined): boolean {
  if (row === undefined) return false;
  if (row.header || row.cells[0]?.continues === true) return true;
  return row.cells.every((cell) => /^\(\w+\)$/u.test(textOfCell(cell)));
}

function nounOf(heading: ReadParagraph | null, head: readonly ReadRow[]): Noun | null {
  const words = heading === null ? '' : key(heading);
  const byHeading = NOUNS.filter((noun) => words.includes(fold(noun)));
  if (byHeading.length === 1) return byHeading[0] ?? null;
  const columns = head.flatMap(({ cells }) => cells.map((cell) => fold(textOfCell(cell))));
  if (columns.some((column) => /tap the/u.test(column) && !/ca nhan/u.test(column))) return 'tập thể';
  if (columns.some((column) => /ho gia dinh/u.test(column))) return 'hộ gia đình';
  if (columns.some((column) => /ho va ten|ho ten/u.test(column))) return 'cá nhân';
  return null;
}

/** '05 tập thể và 12 cá nhân' in a sentence: the first number of each sort. */
export function countsIn(text: string): ReadonlyMap<Noun, number> {
  const counts = new Map<Noun, number>();
  for (const [, digits = '', noun = ''] of text
    .toLocaleLowerCase('vi')
    .matchAll(/(\d[\d.]*)\s*(?:\([^)]*\)\s*)?(tập thể|cá nhân|hộ gia đình)/gu)) {
    const known = NOUNS.find((one) => one === noun);
    if (known !== undefined && !counts.has(known)) counts.set(known, Number(digits.replaceAll('.', '')));
  }
  return counts;
}
