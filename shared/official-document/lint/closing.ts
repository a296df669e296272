/** Recognises the end of a document: who signs (ô 7) and who gets it (ô 9b). */
import { all, isBlank, isUpper, key, linesOf, plainText } from './look-at.ts';
import { isRuled, paragraphsOf, type ReadParagraph, type ReadTable } from './read-document.ts';
import type { Placed } from './structure.ts';

/** One signer. */
export type Signature = {
  /** 'TM. …', 'KT. …', the office: one a line. */
  readonly capacity: readonly ReadParagraph[];
  readonly name: ReadParagraph | null;
  /** Blank paragraphs between the office and the name. */
  readonly room: readonly ReadParagraph[];
  /** Something drawn in that room: the picture of a signature. */
  readonly signed: boolean;
  /** Row of the table it starts in, and whether that row stays on one page. */
  readonly row: number;
  readonly kept: boolean;
};

export type Closing = {
  /** Index of its table among the blocks. */
  readonly block: number;
  readonly table: ReadTable;
  readonly label: ReadParagraph | null;
  readonly recipients: readonly ReadParagraph[];
  /** The signer of a document is the first one at the right; minutes have several. */
  readonly signatures: readonly Signature[];
  /** Label and office of the signer stand in one row, or other signers stand over the label. */
  readonly level: boolean;
  /** First and last paragraph number. */
  readonly from: number;
  readonly to: number;
};

const isLabel = (line: ReadParagraph) => /^noi nhan\b/u.test(key(line));
/** '(Ký, ghi rõ họ tên)' and the like under an office. */
const isNote = (line: ReadParagraph) => /^\(.*\)$/u.test(plainText(line));

/** The last table without lines that names recipients or a signer. `from`: first block after the head. */
export function findClosing(placed: readonly Placed[], from: number): Closing | null {
  const tableAt = (index: number) => {
    const block = placed[index]?.block;
    return block?.type === 'table' ? block : null;
  };
  const indexes = placed.map((_, index) => index).filter((index) => index >= from);
  const unruled = indexes.filter((index) => {
    const table = tableAt(index);
    return table !== null && !isRuled(table);
  });
  const labelled = unruled.find((index) => [...paragraphsIn(tableAt(index))].some(isLabel));
  const at = labelled ?? unruled.find((index) => isSignatureTable(tableAt(index)));
  const first = at === undefined ? null : tableAt(at);
  if (at === undefined || first === null) return null;
  return readClosing(at, first);
}

function* paragraphsIn(table: ReadTable | null): Generator<ReadParagraph> {
  if (table !== null) for (const paragraph of paragraphsOf([table])) yield* linesOf(paragraph);
}

/** Two columns without lines whose right one starts in bold capitals. */
function isSignatureTable(table: ReadTable | null): boolean {
  if (table === null || table.rows.length > 8) return false;
  if (!table.rows.every(({ cells }) => cells.length >= 2 && cells.length <= 3)) return false;
  const right = [...paragraphsOf(table.rows[0]?.cells.at(-1)?.blocks ?? [])].flatMap(linesOf);
  const first = right.find((line) => !isBlank(line));
  return (
    first !== undefined &&
    isUpper(first.text) &&
    all(first, ({ bold }) => bold) &&
    !/cong hoa|doc lap/u.test(key(first))
  );
}

type CellLine = { readonly line: ReadParagraph; readonly row: number };

function readClosing(block: number, table: ReadTable): Closing {
  const column = (side: 0 | -1): CellLine[] =>
    table.rows.flatMap(({ cells }, row) =>
      [...paragraphsOf((cells.length < 2 ? undefined : cells.at(side))?.blocks ?? [])]
        .flatMap(linesOf)
        .map((line) => ({ line, row })),
    );
  const [left, right] = [column(0), column(-1)];
  const labelAt = left.findIndex(({ line }) => isLabel(line));
  const label = left[labelAt];
  const below = label === undefined ? [] : left.slice(labelAt + 1);
  const keeps = (row: number) => table.rows[row]?.cantSplit === true;
  const ofRight = signaturesIn(right, keeps);
  const ofLeft = signaturesIn(
    left.filter(({ row }, index) => label === undefined || row !== label.row || index < labelAt),
    keeps,
  );
  const numbers = [...paragraphsOf([table])].map((paragraph) => paragraph.number);
  return {
    block,
    table,
    label: label?.line ?? null,
    recipients: below.filter(({ row, line }) => row === label?.row && !isBlank(line)).map(({ line }) => line),
    signatures: [...ofRight, ...ofLeft],
    level: ofLeft.length > 0 || (ofRight.length > 0 && ofRight[0]?.row === label?.row),
    from: Math.min(...numbers),
    to: Math.max(...numbers),
  };
}

/**
 * The signers of a column: lines of office, room for the hand, the name, perhaps after an office in the own agency
 * (ô 7b). A line of capitals after a name begins the next one.
 */
function signaturesIn(column: readonly CellLine[], keeps: (row: number) => boolean): Signature[] {
  const groups: CellLine[][] = [];
  let named = false;
  for (const one of column) {
    const filled = !isBlank(one.line) && !isNote(one.line);
    if (groups.length === 0 && !filled) continue;
    if (groups.length === 0 || (filled && named && isUpper(one.line.text))) {
      groups.push([one]);
      named = false;
    } else {
      groups.at(-1)?.push(one);
      named = named || (filled && !isUpper(one.line.text));
    }
  }
  return groups.map((group) => signatureOf(group, keeps));
}

function signatureOf(group: readonly CellLine[], keeps: (row: number) => boolean): Signature {
  const lines = group.map(({ line }) => line);
  const row = group[0]?.row ?? 0;
  const gapAt = lines.findIndex((line) => isBlank(line) || isNote(line));
  const nameAt = lines.findLastIndex((line) => !isBlank(line) && !isNote(line));
  // Without room the name is the first line that is not in capitals.
  const firstPlain = lines.findIndex((line) => !isBlank(line) && !isUpper(line.text));
  const officeEnd = gapAt >= 0 && gapAt < nameAt ? gapAt : firstPlain > 0 ? firstPlain : lines.length;
  const name = officeEnd <= nameAt ? (lines[nameAt] ?? null) : null;
  const between = name === null ? [] : lines.slice(officeEnd, nameAt);
  return {
    capacity: lines.slice(0, officeEnd).filter((line) => !isBlank(line) && !isNote(line)),
    name,
    room: between.filter(isBlank),
    signed: between.some(({ drawnLinesMm, textBoxes }) => drawnLinesMm.length > 0 || textBoxes.length > 0),
    row,
    kept: keeps(row),
  };
}
