import type { BonusDecree } from './bonus-decree.ts';

/** Coefficients of NĐ 98/2023/NĐ-CP, 01/01/2024 to 30/06/2025. */
export const ND_98_2023: BonusDecree = {
  id: 'nd-98-2023',
  name: 'NĐ 98/2023/NĐ-CP',
  days: ['2024-01-01', '2025-06-30'],
  blocks: [
    {
      article: '54',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['chien-si-thi-dua-toan-quoc', 4.5],
        ['chien-si-thi-dua-bo-ban-nganh-tinh', 3.0],
        ['chien-si-thi-dua-co-so', 1.0],
        ['lao-dong-tien-tien', 0.3],
        ['chien-si-tien-tien', 0.3],
      ],
    },
    {
      article: '54',
      confirmed: true,
      subject: 'tap-the',
      rows: [
        ['tap-the-lao-dong-xuat-sac', 1.5],
        ['don-vi-quyet-thang', 1.5],
        ['tap-the-lao-dong-tien-tien', 0.8],
        ['don-vi-tien-tien', 0.8],
        ['xa-phuong-thi-tran-tieu-bieu', 2.0],
        ['thon-to-dan-pho-van-hoa', 1.5],
        ['co-thi-dua-chinh-phu', 12.0],
      ],
    },
    { article: '54', confirmed: false, subject: 'tap-the', rows: [['co-thi-dua-bo-ban-nganh-tinh', 8.0]] },
    {
      article: '55',
      confirmed: false,
      subject: 'ca-nhan',
      rows: [
        ['huan-chuong-lao-dong-hang-nhat', 9.0],
        ['huan-chuong-chien-cong-hang-nhat', 9.0],
        ['huan-chuong-chien-cong-hang-nhi', 7.5],
        ['huan-chuong-chien-cong-hang-ba', 4.5],
        ['huan-chuong-bao-ve-to-quoc-hang-nhat', 9.0],
        ['huan-chuong-bao-ve-to-quoc-hang-nhi', 7.5],
        ['huan-chuong-bao-ve-to-quoc-hang-ba', 4.5],
        ['huan-chuong-sao-vang', 46.0],
        ['huan-chuong-ho-chi-minh', 30.5],
        ['huan-chuong-doc-lap-hang-nhat', 15.0],
        ['huan-chuong-doc-lap-hang-nhi', 12.5],
        ['huan-chuong-doc-lap-hang-ba', 10.5],
        ['huan-chuong-quan-cong-hang-nhat', 15.0],
        ['huan-chuong-quan-cong-hang-nhi', 12.5],
        ['huan-chuong-quan-cong-hang-ba', 10.5],
      ],
    },
    {
      article: '55',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['huan-chuong-lao-dong-hang-nhi', 7.5],
        ['huan-chuong-lao-dong-hang-ba', 4.5],
      ],
    },
    {
      article: '56',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['ba-me-viet-nam-anh-hung', 15.5],
        ['anh-hung-luc-luong-vu-trang-nhan-dan', 15.5],
        ['anh-hung-lao-dong', 15.5],
      ],
    },
    {
      article: '56.2',
      confirmed: true,
      subject: 'tap-the',
      rows: [
        ['anh-hung-luc-luong-vu-trang-nhan-dan', 31.0],
        ['anh-hung-lao-dong', 31.0],
      ],
    },
    {
      article: '56.3',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['nha-giao-nhan-dan', 12.5],
        ['nha-giao-uu-tu', 9.0],
        ['thay-thuoc-nhan-dan', 12.5],
        ['thay-thuoc-uu-tu', 9.0],
        ['nghe-si-nhan-dan', 12.5],
        ['nghe-si-uu-tu', 9.0],
        ['nghe-nhan-nhan-dan', 12.5],
        ['nghe-nhan-uu-tu', 9.0],
      ],
    },
    {
      article: null,
      confirmed: false,
      subject: 'ca-nhan',
      rows: [
        ['bang-khen-thu-tuong', 3.5],
        ['bang-khen-bo-ban-nganh-tinh', 1.5],
        ['giay-khen-co-quan-chuyen-mon-cap-tinh', 0.3],
        ['giay-khen-ubnd-cap-huyen', 0.3],
      ],
    },
    { article: null, confirmed: true, subject: 'ca-nhan', rows: [['giay-khen-ubnd-cap-xa', 0.15]] },
  ],
};
