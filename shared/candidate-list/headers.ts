/** Finds the header row of a submitted list by itself and tells which column holds what. */
import { cellText, filledCells } from '#shared/candidate-list/cells.ts';
import type { CandidateKind, Cell, ColumnMapping, Field } from '#shared/candidate-list/types.ts';
import { fold } from '#shared/vietnamese/fold.ts';

/** Title lines, the name of the office and "Phụ lục" stand above the header; never more than this. */
const HEADER_SEARCH_ROWS = 30;
/** Longer texts are titles or content. */
const LONGEST_HEADER = 80;

const NAMED_ONE = '(tap the|ca nhan|ho gia dinh|gia dinh|doanh nghiep|to chuc)';

/** Accent-free headers; the first pattern that fits names the field. */
const ALIASES: readonly (readonly [Field, RegExp])[] = [
  ['ordinal', /^(stt|tt|so tt|so thu tu|thu tu)$/],
  ['nameAndPosition', /^(ho va ten|ho ten|ten)\b.*\b(chuc vu|chuc danh|noi cong tac|don vi cong tac)\b/],
  ['honorific', /^(ong ba|ong hoac ba|danh xung|xung ho)( |$)/],
  ['gender', /^(gioi tinh|gioi|nam nu)$/],
  ['birthDate', /^((ngay|thang|nam) )+sinh\b|^sinh (ngay|nam)\b|^tuoi sinh$/],
  [
    'decisionNumber',
    /^(so|so va ngay|so ky hieu|so hieu|so ngay)( cua)? (qd|quyet dinh)\b|^quyet dinh so\b|^so ky hieu$|^quyet dinh$/,
  ],
  ['decisionDate', /^ngay( thang)?( nam)? (qd|quyet dinh|ky|ban hanh|ra quyet dinh)\b/],
  ['familyNames', /^ho$|^ho (va )?(ten dem|chu dem|dem|lot|ten lot|chu lot)$/],
  ['givenName', /^ten$|^ten goi$/],
  ['name', /^(ho va ten|ho ten|ho chu dem va ten|ho ten dem va ten|hoten|ten doi tuong)\b/],
  [
    'name',
    new RegExp(
      `^(ten )?(cac )?(don vi )?${NAMED_ONE}(( va| hoac)? ${NAMED_ONE})*( (duoc|de nghi|co thanh tich)\\b.*)?$`,
    ),
  ],
  [
    'name',
    /^ten (don vi|co quan|tap the|doanh nghiep|phong ban).*\b(duoc|de nghi)\b.*\b(khen|tang|xet|cong nhan)\b/,
  ],
  ['kind', /^(doi tuong|loai|phan loai|loai doi tuong|nhom doi tuong)( khen( thuong)?)?$/],
  ['positionAndUnit', /^chuc (vu|danh)\b.*\b(don vi|noi cong tac|noi lam viec|co quan|phong ban|to chuc)\b/],
  ['position', /^(chuc vu|chuc danh|chuc vi|nghe nghiep|vi tri)\b/],
  ['unit', /^(ten )?(don vi|co quan|noi cong tac|noi lam viec|to chuc|cong ty|truong|don vi tap the)\b/],
  ['department', /^(ten )?(phong|ban|phong ban|bo phan|to|khoa|to cong tac|khoi)( \w+){0,4}$/],
  [
    'achievement',
    /^(tom tat |bao cao |mo ta )*(thanh tich|cong trang)\b|^(noi dung|ly do)( (khen|thanh tich|de nghi|tom tat)\b.*)?$|^(noi dung|ly do)$/,
  ],
  [
    'titleYear',
    /^nam (hoc|cong tac|thuc hien|dat|xet|de nghi|danh hieu|khen|thanh tich)( (danh hieu|tang|khen|khen thuong|xet))?$/,
  ],
  ['award', /^(hinh thuc|danh hieu|muc khen)\b(?!.*\bda\b)|^de nghi (khen|tang|cong nhan|xet)\b/],
  ['note', /^(ghi chu|chu thich|chu y)\b/],
];

const NAME_FIELDS: readonly Field[] = ['name', 'nameAndPosition', 'familyNames', 'givenName', 'unit'];

/** The field a header names, or null. */
export function recogniseHeader(header: string): Field | null {
  if (header.length > LONGEST_HEADER) return null;
  // "Nam" (men) and "Năm" (year) fold alike, so these two are read with their marks.
  const exact = header.toLocaleLowerCase('vi');
  if (exact === 'nam') return 'male';
  if (exact === 'năm') return 'titleYear';
  if (exact === 'nữ') return 'female';
  const folded = fold(header);
  return ALIASES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Maps one row read as a header; the first column of a field wins. Empty when nothing is recognised. */
export function mapHeaderRow(row: readonly Cell[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const { column, text } of filledCells(row)) {
    const field = recogniseHeader(text);
    if (field !== null && mapping[field] === undefined) mapping[field] = column;
  }
  return settleNames(mapping);
}

/** A row of at least two known headers, one of them naming the candidate; or "Họ và tên" alone in its row. */
export function isHeaderRow(row: readonly Cell[]): boolean {
  const mapping = mapHeaderRow(row);
  const count = Object.keys(mapping).length;
  if (!NAME_FIELDS.some((field) => mapping[field] !== undefined)) return false;
  return (
    count >= 2 ||
    (filledCells(row).length === 1 && /^ho (va )?ten$/u.test(fold(filledCells(row)[0]?.text ?? '')))
  );
}

/**
 * Zero-based index of the header row among the first 30 rows, or null. A list may hold one table after another,
 * so it is the first header row; a poor one ("Đơn vị: …", "Nội dung: …" over the table) gives way to one that
 * knows more than twice as many columns.
 */
export function findHeaderRow(cells: readonly (readonly Cell[])[]): number | null {
  const found = cells.slice(0, HEADER_SEARCH_ROWS).flatMap((row, index) => {
    return isHeaderRow(row) ? [{ index, count: Object.keys(mapHeaderRow(row)).length }] : [];
  });
  const most = Math.max(0, ...found.map(({ count }) => count));
  return found.find(({ count }) => count * 2 >= most)?.index ?? null;
}

/**
 * A second header line under merged headers ("Năm sinh" over "Nam" and "Nữ") refines the mapping.
 * Null when the row is not such a line.
 */
export function refineBySubHeader(mapping: ColumnMapping, row: readonly Cell[]): ColumnMapping | null {
  const own = mapping.name ?? mapping.nameAndPosition ?? mapping.familyNames;
  const nameHeader = own === undefined ? '' : cellText(row[own]);
  if (nameHeader !== '' && recogniseHeader(nameHeader) === null) return null;
  if (mapping.ordinal !== undefined && cellText(row[mapping.ordinal]) !== '') return null;
  const filled = filledCells(row);
  const found = filled.flatMap(({ column, text }) => {
    const field = recogniseHeader(text);
    return field === null ? [] : [[field, column] as const];
  });
  if (found.length === 0 || found.length * 2 < filled.length) return null;
  const columns = new Set(found.map(([, column]) => column));
  const kept = Object.entries(mapping).filter(([, column]) => !columns.has(column));
  return settleNames({ ...Object.fromEntries(kept), ...Object.fromEntries(found) });
}

/** "(1) (2) (3)" or "A B 1 2" under the headers. */
export function isColumnNumberRow(row: readonly Cell[]): boolean {
  const texts = filledCells(row).map(({ text }) => text);
  return texts.length >= 3 && texts.every((text) => /^\(?(\d{1,2}|[A-Za-z])\)?$/u.test(text));
}

/** What the header of the name column says about the kind; null when it names both. */
export function kindOfHeader(header: string): CandidateKind | null {
  const folded = fold(header);
  const people = /\bho (va )?ten\b|\bca nhan\b/u.test(folded);
  const groups = /\b(tap the|don vi|doanh nghiep|co quan|to chuc)\b/u.test(folded);
  if (groups && !/chuc vu|cong tac/u.test(folded)) return people ? null : 'collective';
  if (/\bgia dinh\b/u.test(folded)) return people ? null : 'household';
  return people ? 'person' : null;
}

/** "Tên" alone is the whole name; without any name column the column of units names the collectives. */
function settleNames(mapping: ColumnMapping): ColumnMapping {
  const { familyNames, givenName, unit, ...rest } = mapping;
  const named = rest.name !== undefined || rest.nameAndPosition !== undefined;
  const settled: ColumnMapping = rest;
  if (familyNames !== undefined && givenName !== undefined && !named) {
    return { ...settled, familyNames, givenName, ...(unit === undefined ? {} : { unit }) };
  }
  const whole = givenName ?? familyNames;
  if (!named && whole !== undefined) {
    return { ...settled, name: whole, ...(unit === undefined ? {} : { unit }) };
  }
  if (!named && unit !== undefined) return { ...settled, name: unit };
  return unit === undefined ? settled : { ...settled, unit };
}
