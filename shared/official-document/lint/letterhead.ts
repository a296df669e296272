/** Recognises ô 1–4 and 5b at the head of a document: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục IV. */
import { type DrawnRule, ruleAmong } from './drawn-rule.ts';
import { RED_MARK } from './kind-names.ts';
import { isBlank, isUnderscores, key, linesOf, mmOf, plainText } from './look-at.ts';
import {
  isRuled,
  paragraphsOf,
  type ReadBlock,
  type ReadCell,
  type ReadParagraph,
  type ReadTable,
} from './read-document.ts';

/** A line of the head and the row of the table it stands in; rows are counted over all tables of the head. */
export type HeadLine = { readonly line: ReadParagraph; readonly row: number };

export type Letterhead = {
  readonly tables: readonly ReadTable[];
  readonly national: ReadParagraph | null;
  readonly motto: ReadParagraph | null;
  readonly place: HeadLine | null;
  /** Names over the issuer, and the issuer itself, which may take several lines. */
  readonly parents: readonly ReadParagraph[];
  readonly issuer: readonly ReadParagraph[];
  readonly number: HeadLine | null;
  /** 'V/v …' under the number of a công văn. */
  readonly letterSubject: readonly ReadParagraph[];
  readonly mottoRule: DrawnRule | null;
  readonly issuerRule: DrawnRule | null;
  /** Room for text in the two columns, in mm; null where the file leaves it open. */
  readonly leftMm: number | null;
  readonly rightMm: number | null;
  /** First and last paragraph number. */
  readonly from: number;
  readonly to: number;
  /** Blocks of the document that belong to it, from its start. */
  readonly blocks: number;
};

/** How many filled blocks may stand before the head (marks of circulation, an empty line). */
const SEARCHED_BLOCKS = 12;

const isNational = (line: ReadParagraph) => /cong hoa|xa hoi chu nghia/u.test(key(line));
const isMotto = (line: ReadParagraph) => /doc lap|hanh phuc/u.test(key(line));
const isDate = (line: ReadParagraph) => /\b(?:ngay|thang|nam)\b/u.test(key(line));
/** By its letters: 'Số' is a number, 'Sở' an agency, 'Sổ' a register. */
const isNumber = (line: ReadParagraph) =>
  /^số(?=[\s:]|$)/u.test(plainText(line).normalize('NFC').toLowerCase());
const isLetterSubject = (line: ReadParagraph) => /^v v\b/u.test(key(line));

/** The head of these blocks, or null. */
export function findLetterhead(blocks: readonly ReadBlock[]): Letterhead | null {
  const start = blocks
    .slice(0, SEARCHED_BLOCKS)
    .findIndex((block) => block.type === 'table' && isHeadTable(block));
  if (start < 0) return null;
  const tables: ReadTable[] = [];
  let end = start;
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.type === 'table') {
      if (tables.length > 0 && !isHeadTable(block)) break;
      tables.push(block);
      end = index + 1;
    } else if (!isBlank(block)) break;
  }
  return readHead(tables, end);
}

function isHeadTable(table: ReadTable): boolean {
  if (table.rows.length > 6 || !table.rows.some(({ cells }) => cells.length >= 2)) return false;
  const lines = [...paragraphsOf([table])].flatMap(linesOf);
  return (
    lines.some((line) => isNational(line) || isMotto(line)) ||
    (!isRuled(table) && lines.some(isNumber) && lines.some(isDate))
  );
}

/** The cell of the state's name is the right one; what stands in the first column is the left one. */
function sideOf(cells: readonly ReadCell[], right: boolean): ReadCell | undefined {
  return right ? cells.at(-1) : cells[0];
}

function readHead(tables: readonly ReadTable[], blocks: number): Letterhead {
  const rows = tables.flatMap((table) => table.rows);
  const column = (right: boolean): HeadLine[] =>
    rows.flatMap(({ cells }, row) => {
      const cell = cells.length < 2 ? undefined : sideOf(cells, right);
      return [...paragraphsOf(cell?.blocks ?? [])].flatMap(linesOf).map((line) => ({ line, row }));
    });
  const [left, right] = [column(false), column(true)];
  const place = right.find(({ line }) => isDate(line) && !isNational(line) && !isMotto(line)) ?? null;
  const number = left.find(({ line }) => isNumber(line)) ?? null;
  const numberAt = number === null ? -1 : left.indexOf(number);
  const subjectAt = left.findIndex(({ line }) => isLetterSubject(line));
  const agencyEnd =
    [numberAt, subjectAt].filter((index) => index >= 0).sort((a, b) => a - b)[0] ?? left.length;
  const agency = left.slice(0, agencyEnd).map(({ line }) => line);
  const names = agency.filter((line) => !isBlank(line) && !isUnderscores(line));
  const issuerAt = issuerStart(names);
  const [leftMm, rightMm] = [roomMm(rows, false), roomMm(rows, true)];
  const motto = right.find(({ line }) => isMotto(line))?.line ?? null;
  const numbers = [...paragraphsOf(tables)].map((paragraph) => paragraph.number);
  return {
    tables,
    national: right.find(({ line }) => isNational(line))?.line ?? null,
    motto,
    place,
    parents: names.slice(0, issuerAt),
    issuer: names.slice(issuerAt),
    number,
    letterSubject: subjectAt < 0 ? [] : subjectLines(left.slice(subjectAt).map(({ line }) => line)),
    mottoRule: ruleAmong(
      right.map(({ line }) => line),
      motto,
      rightMm,
    ),
    issuerRule: ruleAmong(
      left.map(({ line }) => line),
      names.at(-1) ?? null,
      leftMm,
    ),
    leftMm,
    rightMm,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    blocks,
  };
}

/** Marks of secrecy and urgency may stand below (ô 10a, 10b). */
function subjectLines(lines: readonly ReadParagraph[]): ReadParagraph[] {
  const filled = lines.filter((line) => !isBlank(line));
  const mark = filled.findIndex((line) => RED_MARK.test(plainText(line)));
  return mark < 0 ? filled : filled.slice(0, mark);
}

/** Words with which the own name of an agency begins, after that of the one above it. */
const OWN_NAME =
  /^(?:SỞ|PHÒNG|BAN|CHI CỤC|CỤC|TỔNG CỤC|VỤ|VĂN PHÒNG|THANH TRA|HỘI ĐỒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|VIỆN|CÔNG TY|UBND|ỦY BAN|UỶ BAN|HỘI|ĐOÀN|CÔNG AN|BỘ CHỈ HUY|TÒA ÁN|VIỆN KIỂM SÁT|BÁO|ĐÀI|QUỸ|TRẠM|ĐỘI)(?=\s|$)/u;
/** What goes on with the name of the line above: 'ỦY BAN NHÂN DÂN' / 'TỈNH BẮC NINH'. */
const NAME_GOES_ON =
  /(?:(?:^|\s)(?:NHÂN DÂN|THI ĐUA|ỦY BAN|UỶ BAN|HỘI ĐỒNG|VÀ)|-|,|^VĂN PHÒNG|^TRUNG TÂM|^CHI CỤC|^BAN)$/u;

/**
 * Where the issuer's own name starts: with the first bold line (Mục II.2). Where all lines are alike, and so one of them
 * is wrong, a line starts it that begins a name of its own under a complete one.
 */
function issuerStart(names: readonly ReadParagraph[]): number {
  const firstBold = names.findIndex(({ runs }) => runs.some(({ look }) => look.bold));
  if (firstBold > 0) return firstBold;
  const upper = (paragraph: ReadParagraph) => plainText(paragraph).toLocaleUpperCase('vi');
  const ownName = names.findLastIndex((line, index) => {
    const above = names[index - 1];
    return above !== undefined && OWN_NAME.test(upper(line)) && !NAME_GOES_ON.test(upper(above));
  });
  return Math.max(ownName, 0);
}

/** Room for text in a column: the narrowest cell of its side. */
function roomMm(rows: ReadTable['rows'], right: boolean): number | null {
  const rooms = rows.flatMap(({ cells }) => {
    const cell = cells.length < 2 ? undefined : sideOf(cells, right);
    return cell?.width == null ? [] : [mmOf(cell.width - cell.marginLeft - cell.marginRight)];
  });
  return rooms.length === 0 ? null : Math.min(...rooms);
}
