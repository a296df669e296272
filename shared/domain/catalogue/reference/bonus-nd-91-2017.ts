import type { BonusDecree } from './bonus-decree.ts';

/** Coefficients of NĐ 91/2017/NĐ-CP, 01/10/2017 to 31/12/2023: every row from memory. */
export const ND_91_2017: BonusDecree = {
  id: 'nd-91-2017',
  name: 'NĐ 91/2017/NĐ-CP',
  days: ['2017-10-01', '2023-12-31'],
  blocks: [
    {
      article: null,
      confirmed: false,
      subject: 'ca-nhan',
      rows: [
        ['chien-si-thi-dua-toan-quoc', 4.5],
        ['chien-si-thi-dua-bo-ban-nganh-tinh', 3.0],
        ['chien-si-thi-dua-co-so', 1.0],
        ['lao-dong-tien-tien', 0.3],
        ['bang-khen-thu-tuong', 3.5],
        ['bang-khen-bo-ban-nganh-tinh', 1.0],
        ['giay-khen-co-quan-chuyen-mon-cap-tinh', 0.3],
        ['giay-khen-ubnd-cap-xa', 0.15],
        ['huan-chuong-sao-vang', 46.0],
        ['huan-chuong-ho-chi-minh', 30.5],
        ['huan-chuong-doc-lap-hang-nhat', 15.0],
        ['huan-chuong-doc-lap-hang-nhi', 12.5],
        ['huan-chuong-doc-lap-hang-ba', 10.5],
        ['huan-chuong-lao-dong-hang-nhat', 9.0],
        ['huan-chuong-lao-dong-hang-nhi', 7.5],
        ['huan-chuong-lao-dong-hang-ba', 4.5],
      ],
    },
    {
      article: null,
      confirmed: false,
      subject: 'tap-the',
      rows: [
        ['tap-the-lao-dong-xuat-sac', 1.5],
        ['tap-the-lao-dong-tien-tien', 0.8],
        ['thon-to-dan-pho-van-hoa', 1.5],
        ['co-thi-dua-chinh-phu', 12.0],
        ['co-thi-dua-bo-ban-nganh-tinh', 8.0],
      ],
    },
    { article: null, confirmed: false, subject: 'ho-gia-dinh', rows: [['gia-dinh-van-hoa', 0.1]] },
  ],
};
