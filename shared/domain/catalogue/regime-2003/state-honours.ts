import type { CatalogueEntry } from '../entries.ts';
import type { Days } from '../reference/dated.ts';
import type { AwardGroup, SubjectKind } from '../terms.ts';
import {
  type Award2003,
  award2003,
  compareRoute,
  FROM_2017,
  UNKNOWN_ARTICLE,
  UNTIL_2017,
  WHOLE_2003,
} from './award-2003.ts';
import { MINISTER, PRESIDENT } from './offices-2003.ts';

type Kind = 'person' | 'both' | 'collective';
const SUBJECTS: Readonly<Record<Kind, readonly SubjectKind[]>> = {
  person: ['ca-nhan'],
  both: ['ca-nhan', 'tap-the'],
  collective: ['tap-the'],
};
type Row = readonly [id: string, name: string, kind: Kind];

const CLASSES = [
  ['nhat', 'Nhất'],
  ['nhi', 'Nhì'],
  ['ba', 'Ba'],
] as const;
const threeClasses = (id: string, name: string, kind: Kind): Row[] =>
  CLASSES.map(([suffix, word]) => [`${id}-hang-${suffix}`, `${name} hạng ${word}`, kind]);

const ORDERS: readonly Row[] = [
  ['huan-chuong-sao-vang', 'Huân chương Sao vàng', 'both'],
  ['huan-chuong-ho-chi-minh', 'Huân chương Hồ Chí Minh', 'both'],
  ...threeClasses('huan-chuong-doc-lap', 'Huân chương Độc lập', 'both'),
  ...threeClasses('huan-chuong-quan-cong', 'Huân chương Quân công', 'both'),
  ...threeClasses('huan-chuong-bao-ve-to-quoc', 'Huân chương Bảo vệ Tổ quốc', 'both'),
  ...threeClasses('huan-chuong-chien-cong', 'Huân chương Chiến công', 'both'),
  ['huan-chuong-dai-doan-ket-dan-toc', 'Huân chương Đại đoàn kết dân tộc', 'person'],
  ['huan-chuong-dung-cam', 'Huân chương Dũng cảm', 'person'],
  ['huan-chuong-huu-nghi', 'Huân chương Hữu nghị', 'both'],
];

const MEDALS: readonly Row[] = [
  ['huy-chuong-quan-ky-quyet-thang', 'Huy chương Quân kỳ quyết thắng', 'person'],
  ['huy-chuong-vi-an-ninh-to-quoc', 'Huy chương Vì an ninh Tổ quốc', 'person'],
  ...threeClasses('huy-chuong-chien-si-ve-vang', 'Huy chương Chiến sĩ vẻ vang', 'person'),
  ['huy-chuong-huu-nghi', 'Huy chương Hữu nghị', 'person'],
];

const HONOURS: readonly Row[] = [
  ['tinh-anh-hung', 'Tỉnh Anh hùng', 'collective'],
  ['thanh-pho-anh-hung', 'Thành phố Anh hùng', 'collective'],
  ['ba-me-viet-nam-anh-hung', 'Bà mẹ Việt Nam anh hùng', 'person'],
  ['anh-hung-luc-luong-vu-trang-nhan-dan', 'Anh hùng Lực lượng vũ trang nhân dân', 'both'],
  ['anh-hung-lao-dong', 'Anh hùng Lao động', 'both'],
  ['nha-giao-nhan-dan', 'Nhà giáo nhân dân', 'person'],
  ['nha-giao-uu-tu', 'Nhà giáo ưu tú', 'person'],
  ['thay-thuoc-nhan-dan', 'Thầy thuốc nhân dân', 'person'],
  ['thay-thuoc-uu-tu', 'Thầy thuốc ưu tú', 'person'],
  ['nghe-si-nhan-dan', 'Nghệ sĩ nhân dân', 'person'],
  ['nghe-si-uu-tu', 'Nghệ sĩ ưu tú', 'person'],
];

/** Joined the law with Luật 32/2009/QH12; the first day is from memory. */
const CRAFTSMEN: readonly Row[] = [
  ['nghe-nhan-nhan-dan', 'Nghệ nhân nhân dân', 'person'],
  ['nghe-nhan-uu-tu', 'Nghệ nhân ưu tú', 'person'],
];
const CRAFTSMEN_UNTIL_2017: Days = ['2010-01-01', UNTIL_2017[1]];

const PRIZES: readonly Row[] = [
  ['giai-thuong-ho-chi-minh', 'Giải thưởng Hồ Chí Minh', 'person'],
  ['giai-thuong-nha-nuoc', 'Giải thưởng Nhà nước', 'person'],
];

function stateAward([id, name, kind]: Row, group: AwardGroup, powerCite?: string): Award2003 {
  const award = { id, name, group, level: 'nha-nuoc', subjects: SUBJECTS[kind] } as const;
  const base = { ...award, article: UNKNOWN_ARTICLE, offices: [PRESIDENT] };
  return powerCite === undefined ? base : { ...base, powerCite };
}

/** Criteria not seen. From 01/10/2017 the list is made public first (NĐ 91/2017/NĐ-CP Điều 45.10), except for medals. */
function versions(rows: readonly Row[], group: AwardGroup, powerCite?: string, until = UNTIL_2017) {
  return rows.flatMap((row) => {
    const award = stateAward(row, group, powerCite);
    const routes = [compareRoute(`l2003-${award.id}`, UNKNOWN_ARTICLE, award.subjects)];
    return [award2003(award, until, routes), award2003(award, FROM_2017, routes, { posted: true })];
  });
}

const BY_PRESIDENT = 'Luật 2003 Điều 77';

export const STATE_HONOURS_2003: readonly CatalogueEntry[] = [
  ...versions(ORDERS, 'huan-chuong', BY_PRESIDENT),
  ...MEDALS.map((row) => {
    const award = stateAward(row, 'huy-chuong', BY_PRESIDENT);
    return award2003(award, WHOLE_2003, [compareRoute(`l2003-${award.id}`, UNKNOWN_ARTICLE, award.subjects)]);
  }),
  ...versions(HONOURS, 'danh-hieu-vinh-du-nha-nuoc'),
  ...versions(CRAFTSMEN, 'danh-hieu-vinh-du-nha-nuoc', undefined, CRAFTSMEN_UNTIL_2017),
  ...versions(PRIZES, 'giai-thuong'),
  award2003(
    {
      id: 'ky-niem-chuong-bo-ban-nganh-to-chuc',
      name: 'Kỷ niệm chương của Bộ, ngành, đoàn thể trung ương',
      group: 'ky-niem-chuong',
      level: 'bo-tinh',
      subjects: ['ca-nhan'],
      article: UNKNOWN_ARTICLE,
      offices: [MINISTER, 'nguoi-dung-dau-to-chuc-xa-hoi-trung-uong'],
    },
    WHOLE_2003,
    [compareRoute('l2003-ky-niem-chuong', UNKNOWN_ARTICLE, ['ca-nhan'])],
  ),
];
