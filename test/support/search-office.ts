/** An encrypted file with awards of a small world, and the same awards as plain data to look through one by one. */
import { randomUUID } from 'node:crypto';
import { insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import type { NewAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';

export const AWARD_TYPES = [
  { id: 'bk', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', short: 'Bằng khen', level: 'province' },
  { id: 'hc', name: 'Huân chương Lao động hạng Ba', short: 'Huân chương Lao động', level: 'state' },
  { id: 'gk', name: 'Giấy khen', short: 'Giấy khen', level: 'unit' },
] as const;

/** Few words, so that everything meets everything: same names with other accents, words that begin others. */
export const NAMES = [
  'Nguyễn Văn Hùng',
  'Nguyễn Văn Hưng',
  'Nguyen Van Hung',
  'Trần Thị Hồng Đào',
  'Trần Đào',
  "H'Hen Niê",
  'Lò Văn An',
  'Lò Văn Anh',
  'Hoà Bình An',
  'Nguyễn Lý Mỹ',
];
export const UNITS = [
  'Sở Y tế',
  'Sở Y tế An Giang',
  'Trường THPT An Dương',
  'UBND xã Hòa Bình',
  'Xã Đông An',
];
export const POSITIONS = ['Giám đốc', 'Giáo viên', ''];
export const REASONS = ['Thành tích xuất sắc năm 2019', 'Phong trào thi đua yêu nước', 'Phòng chống dịch'];
export const DECISIONS = [
  ['01/QĐ-UBND', '2019-05-06'],
  ['12/QĐ-UBND', '2019-11-20'],
  ['123/QĐ-CTN', '2020-01-01'],
  ['45/QĐ-UBND', '1998-03-05'],
] as const;

export function insertAwardTypes(db: Database): void {
  for (const { id, name, short, level } of AWARD_TYPES)
    db.sql(
      `INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
         council_percent, review_needed, award_class, award_group, proposable)
       VALUES (?, ?, ?, ?, '[]', '', '', '2000-01-01', 1, 1, 0, '', '', 1)`,
      id,
      name,
      short,
      level,
    );
}

export function addHonoree(db: Database, name: string): string {
  const facts = {
    kind: 'person' as const,
    honorific: null,
    name,
    birthDate: null,
    position: '',
    unitName: '',
  };
  return insertHonoree(db, facts, new Date('2026-01-01T00:00:00Z'));
}

export function newAward(honoreeId: string, more: Partial<NewAward>): NewAward {
  return {
    id: randomUUID(),
    honoree_id: honoreeId,
    award_type_id: 'bk',
    kind: 'person',
    honorific: null,
    name: 'Nguyễn Văn Hùng',
    position: '',
    unit_name: 'Sở Y tế',
    reason: '',
    decision_number: '01/QĐ-UBND',
    decision_date: '2019-05-06',
    year: 2019,
    signer: '',
    source: 'import',
    decision_id: null,
    batch_id: null,
    candidate_id: null,
    dossier_id: null,
    import_id: null,
    golden_number: null,
    recorded_at: '2026-01-01T00:00:00.000Z',
    removed_at: null,
    ...more,
  };
}

export const awardBySeq = (db: Database, seq: number): Row<'award'> => {
  const [row] = db.sql<Row<'award'>>('SELECT * FROM award WHERE seq = ?', seq);
  if (row === undefined) throw new Error(`no award ${seq}`);
  return row;
};
