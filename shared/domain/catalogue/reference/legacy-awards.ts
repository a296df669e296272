import type { CatalogueEntry, EntryContent } from '../entries.ts';
import { dated, type Origin, origin } from './dated.ts';

type Legacy = EntryContent<'legacy_award'>;
type Classes = Legacy['classes'];

const LIFE = origin('life', 'Danh mục của một hệ thống cấp tỉnh (2022–2023)');
const PRESS = origin('secondary', 'Tin báo về cấp đổi hiện vật khen thưởng');
const MEMORY = origin('memory', 'Ghi theo trí nhớ, cần đối chiếu');
const LAW = origin('law', 'Luật 06/2022/QH15');

const THREE: Classes = ['nhat', 'nhi', 'ba'];
const TWO: Classes = ['nhat', 'nhi'];

/** Recognised on every day (Điều 95): an import may carry any date. */
const legacy = (
  key: string,
  name: string,
  group: Legacy['group'],
  classes: Classes,
  from: Origin,
  more: Pick<Legacy, 'probably' | 'note'> = {},
) => dated('legacy_award', key, ['1945-09-02', null], from, { name, group, classes, ...more });

const ASK_PERIOD = 'Giữ nguyên chữ trong hồ sơ; hỏi thời kỳ chống Pháp hay chống Mỹ';
const TODAY_MEDAL = 'Nay là Huy chương: có thể là tên của chế độ cũ hoặc ghi nhầm; giữ nguyên chữ và hỏi lại';

/** Awards of the past. */
const OLD: readonly CatalogueEntry[] = [
  legacy(
    'huan-chuong-khang-chien-chong-phap',
    'Huân chương Kháng chiến chống Pháp',
    'huan-chuong',
    THREE,
    LIFE,
  ),
  legacy('huan-chuong-khang-chien-chong-my', 'Huân chương Kháng chiến chống Mỹ', 'huan-chuong', THREE, LIFE),
  legacy('huan-chuong-khang-chien', 'Huân chương Kháng chiến', 'huan-chuong', THREE, PRESS, {
    note: ASK_PERIOD,
  }),
  legacy('huy-chuong-khang-chien-chong-phap', 'Huy chương Kháng chiến chống Pháp', 'huy-chuong', TWO, LIFE),
  legacy('huy-chuong-khang-chien-chong-my', 'Huy chương Kháng chiến chống Mỹ', 'huy-chuong', TWO, LIFE),
  legacy('huy-chuong-khang-chien', 'Huy chương Kháng chiến', 'huy-chuong', TWO, MEMORY, { note: ASK_PERIOD }),
  legacy('huan-chuong-chien-thang', 'Huân chương Chiến thắng', 'huan-chuong', THREE, LIFE),
  legacy('huy-chuong-chien-thang', 'Huy chương Chiến thắng', 'huy-chuong', TWO, LIFE),
  legacy('huan-chuong-giai-phong', 'Huân chương Giải phóng', 'huan-chuong', THREE, MEMORY),
  legacy('huy-chuong-giai-phong', 'Huy chương Giải phóng', 'huy-chuong', [], MEMORY),
  legacy('huy-chuong-chien-si-giai-phong', 'Huy chương Chiến sĩ giải phóng', 'huy-chuong', [], PRESS),
  legacy('huan-chuong-chien-si-ve-vang', 'Huân chương Chiến sĩ vẻ vang', 'huan-chuong', THREE, LIFE, {
    note: TODAY_MEDAL,
  }),
  legacy('huan-chuong-quan-ky-quyet-thang', 'Huân chương Quân kỳ quyết thắng', 'huan-chuong', [], LIFE, {
    probably: 'huy-chuong-quan-ky-quyet-thang',
    note: TODAY_MEDAL,
  }),
  legacy('huan-chuong-vi-an-ninh-to-quoc', 'Huân chương Vì an ninh Tổ quốc', 'huan-chuong', [], LIFE, {
    probably: 'huy-chuong-vi-an-ninh-to-quoc',
    note: TODAY_MEDAL,
  }),
  legacy('bang-vang-danh-du', 'Bảng vàng danh dự', 'khac', [], LIFE),
  legacy('bang-gia-dinh-ve-vang', 'Bảng Gia đình vẻ vang', 'khac', [], PRESS),
  legacy('bang-co-cong-voi-nuoc', 'Bằng có công với nước', 'khac', [], LIFE),
  legacy('bang-to-quoc-ghi-cong', 'Bằng Tổ quốc ghi công', 'khac', [], LIFE),
  legacy(
    'ky-niem-chuong-chien-si-cach-mang-bi-dich-bat-tu-day',
    'Kỷ niệm chương Chiến sĩ cách mạng bị địch bắt tù đày',
    'ky-niem-chuong',
    [],
    LIFE,
  ),
  legacy('huy-hieu', 'Huy hiệu của ngành, tỉnh, thành phố', 'ky-niem-chuong', [], LIFE),
  legacy(
    'bang-khen-cap-bo-nganh-tinh-doan-the',
    'Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương',
    'bang-khen',
    [],
    LIFE,
    { probably: 'bang-khen-bo-ban-nganh-tinh' },
  ),
];

/** Titles and forms that other bodies set and give; a person's history may hold them. */
const OF_OTHERS: readonly CatalogueEntry[] = [
  legacy(
    'danh-hieu-cua-to-chuc',
    'Danh hiệu thi đua của tổ chức chính trị - xã hội, xã hội',
    'khac',
    [],
    LAW,
    {
      note: 'Khoản 1 Điều 32: cơ quan trung ương của tổ chức quy định',
    },
  ),
  legacy(
    'co-thi-dua-quan-khu-dai-hoc-quoc-gia',
    'Cờ thi đua của quân khu, quân đoàn, Ban Cơ yếu hoặc đại học quốc gia',
    'danh-hieu-tap-the',
    [],
    LAW,
    { note: 'Khoản 2, 3 Điều 32' },
  ),
  legacy('danh-hieu-trong-co-so-giao-duc', 'Danh hiệu thi đua trong cơ sở giáo dục', 'khac', [], LAW, {
    note: 'Khoản 4 Điều 32',
  }),
  legacy(
    'bang-khen-doan-the-cap-tinh',
    'Bằng khen, giấy khen của tổ chức chính trị, chính trị - xã hội',
    'bang-khen',
    [],
    LAW,
    { note: 'Khoản 1 Điều 76' },
  ),
  legacy(
    'bang-khen-quan-khu-dai-hoc-quoc-gia',
    'Bằng khen của quân khu, quân đoàn hoặc đại học quốc gia',
    'bang-khen',
    [],
    LAW,
    { note: 'Khoản 2, 3 Điều 76' },
  ),
  legacy('giay-khen-nguoi-hoc', 'Giấy khen cho người đang học tập', 'giay-khen', [], LAW, {
    note: 'Khoản 4 Điều 76',
  }),
  legacy('hinh-thuc-dong-vien-khac', 'Hình thức động viên khác', 'khac', [], LAW, {
    note: 'Khoản 1 Điều 81',
  }),
  legacy(
    'danh-hieu-giai-thuong-doanh-nhan',
    'Danh hiệu, giải thưởng doanh nhân, doanh nghiệp',
    'khac',
    [],
    LAW,
    {
      note: 'Khoản 2 Điều 81',
    },
  ),
];

export const LEGACY_AWARDS: readonly CatalogueEntry[] = [...OLD, ...OF_OTHERS];
