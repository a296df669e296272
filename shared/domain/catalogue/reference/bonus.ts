import type { CatalogueEntry } from '../entries.ts';
import type { SubjectKind } from '../terms.ts';
import { type Days, dated, origin } from './dated.ts';

/** Rows of one article for one kind of subject: award and coefficient. Null: the article was not seen (memory). */
interface Block {
  readonly article: string | null;
  readonly confirmed: boolean;
  readonly subject: SubjectKind;
  /** The coefficient is an upper bound. */
  readonly max?: boolean;
  readonly rows: readonly (readonly [award: string, coefficient: number])[];
}

interface Decree {
  readonly id: string;
  readonly name: string;
  readonly days: Days;
  readonly blocks: readonly Block[];
}

const ND_152_2025: Decree = {
  id: 'nd-152-2025',
  name: 'NĐ 152/2025/NĐ-CP',
  days: ['2025-07-01', null],
  blocks: [
    {
      article: '50.1',
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
      article: '50.2',
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
        ['co-thi-dua-bo-ban-nganh-tinh', 8.0],
        ['co-thi-dua-quan-khu-dai-hoc-quoc-gia', 6.0],
      ],
    },
    { article: null, confirmed: false, subject: 'ho-gia-dinh', rows: [['gia-dinh-van-hoa', 0.1]] },
    {
      article: '51.1',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['huan-chuong-sao-vang', 46.0],
        ['huan-chuong-ho-chi-minh', 30.5],
        ['huan-chuong-doc-lap-hang-nhat', 15.0],
        ['huan-chuong-doc-lap-hang-nhi', 12.5],
        ['huan-chuong-doc-lap-hang-ba', 10.5],
        ['huan-chuong-quan-cong-hang-nhat', 15.0],
        ['huan-chuong-quan-cong-hang-nhi', 12.5],
        ['huan-chuong-quan-cong-hang-ba', 10.5],
        ['huan-chuong-lao-dong-hang-nhat', 9.0],
        ['huan-chuong-lao-dong-hang-nhi', 7.5],
        ['huan-chuong-lao-dong-hang-ba', 4.5],
        ['huan-chuong-chien-cong-hang-nhat', 9.0],
        ['huan-chuong-chien-cong-hang-nhi', 7.5],
        ['huan-chuong-chien-cong-hang-ba', 4.5],
        ['huan-chuong-bao-ve-to-quoc-hang-nhat', 9.0],
        ['huan-chuong-bao-ve-to-quoc-hang-nhi', 7.5],
        ['huan-chuong-bao-ve-to-quoc-hang-ba', 4.5],
        ['huan-chuong-dai-doan-ket-dan-toc', 7.5],
        ['huan-chuong-dung-cam', 4.5],
      ],
    },
    {
      article: '52',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['ba-me-viet-nam-anh-hung', 15.5],
        ['anh-hung-luc-luong-vu-trang-nhan-dan', 15.5],
        ['anh-hung-lao-dong', 15.5],
      ],
    },
    {
      article: '52.2',
      confirmed: true,
      subject: 'tap-the',
      rows: [
        ['anh-hung-luc-luong-vu-trang-nhan-dan', 31.0],
        ['anh-hung-lao-dong', 31.0],
      ],
    },
    {
      article: '52.3',
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
    { article: '54.1.a', confirmed: true, subject: 'ca-nhan', rows: [['bang-khen-thu-tuong', 3.5]] },
    { article: '54.1.b', confirmed: true, subject: 'ca-nhan', rows: [['bang-khen-bo-ban-nganh-tinh', 1.5]] },
    {
      article: '54.1.c',
      confirmed: true,
      subject: 'ca-nhan',
      max: true,
      rows: [['ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi', 0.8]],
    },
    {
      article: '54.1.d',
      confirmed: true,
      subject: 'ca-nhan',
      max: true,
      rows: [
        ['ky-niem-chuong-tinh', 0.6],
        ['ky-niem-chuong-bo-ban-nganh-to-chuc', 0.6],
      ],
    },
    {
      article: '54.1.đ',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [['bang-khen-quan-khu-dai-hoc-quoc-gia', 1.0]],
    },
    {
      article: '54.1.e',
      confirmed: true,
      subject: 'ca-nhan',
      rows: [
        ['giay-khen-don-vi-thuoc-bo-ban-nganh', 0.3],
        ['giay-khen-doanh-nghiep-hop-tac-xa', 0.3],
        ['giay-khen-co-quan-chuyen-mon-cap-tinh', 0.3],
        ['giay-khen-ubnd-cap-xa', 0.3],
      ],
    },
    {
      article: null,
      confirmed: false,
      subject: 'ca-nhan',
      rows: [
        ['huy-chuong-chien-si-ve-vang-hang-nhat', 1.5],
        ['huy-chuong-chien-si-ve-vang-hang-nhi', 1.5],
        ['huy-chuong-chien-si-ve-vang-hang-ba', 1.5],
        ['huy-chuong-quan-ky-quyet-thang', 1.5],
        ['huy-chuong-vi-an-ninh-to-quoc', 1.5],
        ['huy-chuong-thanh-nien-xung-phong-ve-vang', 1.5],
        ['huy-chuong-huu-nghi', 1.5],
      ],
    },
  ],
};

const ND_98_2023: Decree = {
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

const ND_91_2017: Decree = {
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

const QUOTED = 'Đọc qua trích dẫn của báo, trang luật';
const MEMORY = 'Ghi theo trí nhớ, cần đối chiếu văn bản';

const rowsOf = ({ id, name, days, blocks }: Decree): CatalogueEntry[] =>
  blocks.flatMap(({ article, confirmed, subject, max = false, rows }) =>
    rows.map(([award, coefficient]) =>
      dated(
        'bonus',
        `${id}:${award}:${subject}`,
        days,
        confirmed ? origin('decree', QUOTED) : origin('memory', MEMORY),
        {
          award,
          subject,
          coefficient,
          max,
          cite: article === null ? `${name} (điều chưa rõ)` : `${name} Điều ${article}`,
        },
      ),
    ),
  );

/** Bonus coefficients of every decree; the day of the decision says which applies. */
export const BONUSES: readonly CatalogueEntry[] = [ND_91_2017, ND_98_2023, ND_152_2025].flatMap(rowsOf);
