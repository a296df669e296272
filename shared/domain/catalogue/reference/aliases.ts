import { fold } from '#shared/vietnamese/fold.ts';
import type { CatalogueEntry } from '../entries.ts';
import { dated, type Origin, origin } from './dated.ts';

const PRACTICE = origin('practice', 'Cách viết thường gặp trong danh sách của cơ quan, đơn vị');
const LIFE = origin('life', 'Danh mục của một hệ thống cấp tỉnh (2022–2023)');
const DECREE = origin('decree', 'NĐ 152/2025/NĐ-CP Điều 50');

/** Spellings of one award. Words of a class (hạng Nhất, I, 1) are read by award-alias.ts, not listed. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  'chien-si-thi-dua-toan-quoc': ['CSTĐTQ', 'CSTĐ TQ', 'CSTĐ toàn quốc', 'Chiến sỹ thi đua toàn quốc'],
  'chien-si-thi-dua-bo-ban-nganh-tinh': [
    'CSTĐT',
    'CSTĐ tỉnh',
    'CSTĐ cấp tỉnh',
    'CSTĐ bộ',
    'CSTĐ cấp bộ',
    'Chiến sĩ thi đua cấp tỉnh',
    'Chiến sỹ thi đua cấp tỉnh',
  ],
  'chien-si-thi-dua-co-so': [
    'CSTĐCS',
    'CSTĐ CS',
    'CSTĐ cơ sở',
    'CSTĐ cấp cơ sở',
    'Chiến sĩ thi đua cấp cơ sở',
    'Chiến sỹ thi đua cơ sở',
  ],
  'lao-dong-tien-tien': ['LĐTT', 'LĐ TT', 'LĐ tiên tiến'],
  'chien-si-tien-tien': ['CSTT', 'Chiến sỹ tiên tiến'],
  'tap-the-lao-dong-xuat-sac': ['TTLĐXS', 'TT LĐXS', 'Tập thể LĐXS'],
  'tap-the-lao-dong-tien-tien': ['TTLĐTT', 'TT LĐTT', 'Tập thể LĐTT'],
  'don-vi-quyet-thang': ['ĐVQT'],
  'don-vi-tien-tien': ['ĐVTT'],
  'co-thi-dua-chinh-phu': ['Cờ CP', 'CTĐCP', 'Cờ TĐCP', 'Cờ thi đua Chính phủ'],
  'co-thi-dua-bo-ban-nganh-tinh': [
    'Cờ tỉnh',
    'CTĐ tỉnh',
    'Cờ thi đua cấp tỉnh',
    'Cờ thi đua tỉnh',
    'Cờ thi đua của UBND tỉnh',
  ],
  'xa-phuong-thi-tran-tieu-bieu': ['Xã tiêu biểu', 'Phường tiêu biểu'],
  'thon-to-dan-pho-van-hoa': ['Thôn VH', 'TDPVH', 'Tổ dân phố văn hóa', 'Khu phố văn hóa', 'Làng văn hóa'],
  'gia-dinh-van-hoa': ['GĐVH', 'Gia đình văn hoá'],
  'bang-khen-thu-tuong': ['BKTTg', 'BK TTg', 'BK TTCP', 'Bằng khen TTg', 'Bằng khen Thủ tướng'],
  'bang-khen-bo-ban-nganh-tinh': [
    'BK tỉnh',
    'BK UBND tỉnh',
    'BKCT UBND tỉnh',
    'Bằng khen UBND tỉnh',
    'Bằng khen tỉnh',
    'Bằng khen của Chủ tịch UBND tỉnh',
    'BK bộ',
  ],
  'giay-khen-ubnd-cap-xa': ['GK xã', 'GK UBND xã'],
  'giay-khen-ubnd-cap-huyen': ['GK huyện', 'GK UBND huyện'],
  'giay-khen-co-quan-chuyen-mon-cap-tinh': ['GK sở', 'GK Giám đốc Sở'],
  'huan-chuong-sao-vang': ['HCSV'],
  'huan-chuong-ho-chi-minh': ['HCHCM'],
  'huan-chuong-dai-doan-ket-dan-toc': ['HCĐĐKDT', 'HC ĐĐKDT'],
  'huan-chuong-dung-cam': ['HCDC'],
  'huy-chuong-quan-ky-quyet-thang': ['HCQKQT'],
  'huy-chuong-vi-an-ninh-to-quoc': ['HCVANTQ'],
  'huy-chuong-thanh-nien-xung-phong-ve-vang': ['HCTNXPVV'],
  'anh-hung-lao-dong': ['AHLĐ'],
  'anh-hung-luc-luong-vu-trang-nhan-dan': ['AHLLVTND', 'AHLLVT'],
  'ba-me-viet-nam-anh-hung': ['BMVNAH', 'Mẹ VNAH'],
  'nha-giao-nhan-dan': ['NGND'],
  'nha-giao-uu-tu': ['NGƯT'],
  'thay-thuoc-nhan-dan': ['TTND'],
  'thay-thuoc-uu-tu': ['TTƯT'],
  'nghe-si-nhan-dan': ['NSND'],
  'nghe-si-uu-tu': ['NSƯT'],
  'nghe-nhan-nhan-dan': ['NNND'],
  'nghe-nhan-uu-tu': ['NNƯT'],
  'giai-thuong-ho-chi-minh': ['GTHCM'],
  'giai-thuong-nha-nuoc': ['GTNN'],
};

const FROM_LIFE: readonly (readonly [text: string, award: string])[] = [
  ['Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương', 'chien-si-thi-dua-bo-ban-nganh-tinh'],
  ['Cờ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương', 'co-thi-dua-bo-ban-nganh-tinh'],
  ['Thôn văn hóa', 'thon-to-dan-pho-van-hoa'],
  ['Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương', 'bang-khen-bo-ban-nganh-tinh'],
];

const FROM_DECREE: readonly (readonly [text: string, award: string])[] = [
  ['Xã, phường, đặc khu tiêu biểu', 'xa-phuong-thi-tran-tieu-bieu'],
];

/** One spelling, several awards: a person is asked. */
const AMBIGUOUS: readonly (readonly [text: string, awards: readonly string[], note?: string])[] = [
  [
    'CSTĐ',
    ['chien-si-thi-dua-co-so', 'chien-si-thi-dua-bo-ban-nganh-tinh', 'chien-si-thi-dua-toan-quoc'],
    'Thiếu cấp: hỏi lại',
  ],
  ['TTLĐ', ['tap-the-lao-dong-xuat-sac', 'tap-the-lao-dong-tien-tien']],
  ['Cờ thi đua', ['co-thi-dua-chinh-phu', 'co-thi-dua-bo-ban-nganh-tinh']],
  [
    'BK',
    ['bang-khen-bo-ban-nganh-tinh', 'bang-khen-thu-tuong'],
    'Danh sách của tỉnh thường ghi cho bằng khen tỉnh; hỏi khi thiếu cấp quyết định',
  ],
  ['Bằng khen', ['bang-khen-bo-ban-nganh-tinh', 'bang-khen-thu-tuong']],
  [
    'GK',
    [
      'giay-khen-co-quan-chuyen-mon-cap-tinh',
      'giay-khen-ubnd-cap-huyen',
      'giay-khen-ubnd-cap-xa',
      'giay-khen-don-vi-thuoc-bo-ban-nganh',
      'giay-khen-doanh-nghiep-hop-tac-xa',
    ],
    'Xem cấp quyết định',
  ],
  [
    'Giấy khen',
    [
      'giay-khen-co-quan-chuyen-mon-cap-tinh',
      'giay-khen-ubnd-cap-huyen',
      'giay-khen-ubnd-cap-xa',
      'giay-khen-don-vi-thuoc-bo-ban-nganh',
      'giay-khen-doanh-nghiep-hop-tac-xa',
    ],
    'Xem cấp quyết định',
  ],
  [
    'Kỷ niệm chương',
    [
      'ky-niem-chuong-tinh',
      'ky-niem-chuong-bo-ban-nganh-to-chuc',
      'ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi',
    ],
  ],
  [
    'KNC',
    [
      'ky-niem-chuong-tinh',
      'ky-niem-chuong-bo-ban-nganh-to-chuc',
      'ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi',
    ],
  ],
  ['HH', ['huy-hieu'], 'Cũng dùng cho huy hiệu Đảng'],
  [
    'HC',
    [
      'huan-chuong-sao-vang',
      'huan-chuong-ho-chi-minh',
      'huan-chuong-doc-lap-hang-nhat',
      'huan-chuong-doc-lap-hang-nhi',
      'huan-chuong-doc-lap-hang-ba',
      'huan-chuong-quan-cong-hang-nhat',
      'huan-chuong-quan-cong-hang-nhi',
      'huan-chuong-quan-cong-hang-ba',
      'huan-chuong-lao-dong-hang-nhat',
      'huan-chuong-lao-dong-hang-nhi',
      'huan-chuong-lao-dong-hang-ba',
      'huan-chuong-bao-ve-to-quoc-hang-nhat',
      'huan-chuong-bao-ve-to-quoc-hang-nhi',
      'huan-chuong-bao-ve-to-quoc-hang-ba',
      'huan-chuong-chien-cong-hang-nhat',
      'huan-chuong-chien-cong-hang-nhi',
      'huan-chuong-chien-cong-hang-ba',
      'huan-chuong-dai-doan-ket-dan-toc',
      'huan-chuong-dung-cam',
      'huan-chuong-huu-nghi',
      'huan-chuong-khang-chien-chong-phap',
      'huan-chuong-khang-chien-chong-my',
      'huan-chuong-khang-chien',
      'huan-chuong-chien-thang',
      'huan-chuong-giai-phong',
      'huan-chuong-chien-si-ve-vang',
      'huan-chuong-quan-ky-quyet-thang',
      'huan-chuong-vi-an-ninh-to-quoc',
      'huy-chuong-quan-ky-quyet-thang',
      'huy-chuong-vi-an-ninh-to-quoc',
      'huy-chuong-chien-si-ve-vang-hang-nhat',
      'huy-chuong-chien-si-ve-vang-hang-nhi',
      'huy-chuong-chien-si-ve-vang-hang-ba',
      'huy-chuong-huu-nghi',
      'huy-chuong-thanh-nien-xung-phong-ve-vang',
      'huy-chuong-khang-chien-chong-phap',
      'huy-chuong-khang-chien-chong-my',
      'huy-chuong-khang-chien',
      'huy-chuong-chien-thang',
      'huy-chuong-giai-phong',
      'huy-chuong-chien-si-giai-phong',
    ],
    'Huân chương hoặc Huy chương: hỏi lại',
  ],
  [
    'HCLĐ',
    ['huan-chuong-lao-dong-hang-nhat', 'huan-chuong-lao-dong-hang-nhi', 'huan-chuong-lao-dong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'HCĐL',
    ['huan-chuong-doc-lap-hang-nhat', 'huan-chuong-doc-lap-hang-nhi', 'huan-chuong-doc-lap-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'HCQC',
    ['huan-chuong-quan-cong-hang-nhat', 'huan-chuong-quan-cong-hang-nhi', 'huan-chuong-quan-cong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'HCBVTQ',
    [
      'huan-chuong-bao-ve-to-quoc-hang-nhat',
      'huan-chuong-bao-ve-to-quoc-hang-nhi',
      'huan-chuong-bao-ve-to-quoc-hang-ba',
    ],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'HCCC',
    ['huan-chuong-chien-cong-hang-nhat', 'huan-chuong-chien-cong-hang-nhi', 'huan-chuong-chien-cong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  ['HCHN', ['huan-chuong-huu-nghi', 'huy-chuong-huu-nghi']],
  [
    'HCCSVV',
    [
      'huy-chuong-chien-si-ve-vang-hang-nhat',
      'huy-chuong-chien-si-ve-vang-hang-nhi',
      'huy-chuong-chien-si-ve-vang-hang-ba',
      'huan-chuong-chien-si-ve-vang',
    ],
  ],
  [
    'HCKC',
    [
      'huan-chuong-khang-chien',
      'huy-chuong-khang-chien',
      'huan-chuong-khang-chien-chong-my',
      'huan-chuong-khang-chien-chong-phap',
      'huy-chuong-khang-chien-chong-my',
      'huy-chuong-khang-chien-chong-phap',
    ],
  ],
  ['HCKCCM', ['huan-chuong-khang-chien-chong-my', 'huy-chuong-khang-chien-chong-my']],
  ['HCKCCP', ['huan-chuong-khang-chien-chong-phap', 'huy-chuong-khang-chien-chong-phap']],
  [
    'Huân chương Lao động',
    ['huan-chuong-lao-dong-hang-nhat', 'huan-chuong-lao-dong-hang-nhi', 'huan-chuong-lao-dong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'Huân chương Độc Lập',
    ['huan-chuong-doc-lap-hang-nhat', 'huan-chuong-doc-lap-hang-nhi', 'huan-chuong-doc-lap-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'Huân chương Quân công',
    ['huan-chuong-quan-cong-hang-nhat', 'huan-chuong-quan-cong-hang-nhi', 'huan-chuong-quan-cong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'Huân chương Chiến công',
    ['huan-chuong-chien-cong-hang-nhat', 'huan-chuong-chien-cong-hang-nhi', 'huan-chuong-chien-cong-hang-ba'],
    'Thiếu hạng: hỏi lại',
  ],
  [
    'Huân chương Bảo vệ Tổ quốc',
    [
      'huan-chuong-bao-ve-to-quoc-hang-nhat',
      'huan-chuong-bao-ve-to-quoc-hang-nhi',
      'huan-chuong-bao-ve-to-quoc-hang-ba',
    ],
    'Thiếu hạng: hỏi lại',
  ],
];

const alias = (
  text: string,
  targets: readonly string[],
  from: Origin,
  more: { note?: string; ask?: boolean } = {},
) =>
  dated('alias', fold(text).replaceAll(' ', '-'), ['1945-09-02', null], from, {
    text,
    targets: [...targets],
    ...more,
  });

/** Abbreviations and spellings as offices write them. */
export const ALIASES: readonly CatalogueEntry[] = [
  ...Object.entries(PLAIN).flatMap(([award, texts]) => texts.map((text) => alias(text, [award], PRACTICE))),
  ...FROM_LIFE.map(([text, award]) => alias(text, [award], LIFE)),
  ...FROM_DECREE.map(([text, award]) => alias(text, [award], DECREE)),
  ...AMBIGUOUS.map(([text, awards, note]) =>
    alias(text, awards, PRACTICE, {
      ...(note === undefined ? {} : { note }),
      ...(awards.length === 1 ? { ask: true } : {}),
    }),
  ),
];
