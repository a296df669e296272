/**
 * The crowd around the planted awards: three thousand of four decades, names as often as they are met, a few units with
 * most of the awards. The same on every machine.
 */
import { makeRandom, pick } from '#electron/demo/fictitious-names.ts';
import { between, skewed, weighted } from '#test/bench/archive/draw.ts';
import { drawName } from '#test/bench/archive/names.ts';
import type { GoldenAward } from './golden-award.ts';

export const CROWD_SIZE = 3000;
/** Numbers below are of planted decisions only. */
const FIRST_NUMBER = 2500;
const FIRST_YEAR = 1986;
const LAST_YEAR = 2024;

const UNITS = [
  'Trường THPT Trần Phú',
  'Sở Giáo dục và Đào tạo',
  'Trường THCS Nguyễn Trãi',
  'Bệnh viện Đa khoa tỉnh',
  'Trường Tiểu học Kim Đồng',
  'Công an tỉnh',
  'Sở Tài chính',
  'Công ty Cổ phần Xi măng Hư Cấu',
  'UBND huyện Thuận Giang',
  'Sở Tư pháp',
  'UBND phường Đông Thành',
  'Ủy ban nhân dân huyện Yên Hà',
  'Trung tâm Y tế huyện Thuận Giang',
  'Bảo hiểm xã hội tỉnh',
  'Kho bạc Nhà nước tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Trường Đại học Hư Cấu',
  'Hội Chữ thập đỏ',
  'Cục Thuế tỉnh',
] as const;
const POSITIONS = [
  'Chuyên viên',
  'Giáo viên',
  'Kế toán',
  'Công nhân',
  'Phó Trưởng phòng',
  'Nhân viên',
] as const;
const REASONS = [
  'Hoàn thành xuất sắc nhiệm vụ được giao',
  'Có thành tích trong phong trào thi đua yêu nước',
  'Có thành tích xuất sắc trong hai năm liên tục',
  'Có thành tích trong thực hiện nhiệm vụ kinh tế - xã hội giai đoạn 2011-2015',
  'Có nhiều đóng góp cho công tác từ thiện',
  'Có thành tích trong phong trào văn nghệ quần chúng',
] as const;
const SIGNERS = ['Phạm Văn Ký', 'Vũ Ngọc Lãng', 'Hà Cựu Trào', 'Võ Tân Tỉnh'] as const;
const drawType = weighted([
  [['bang-khen-bo-ban-nganh-tinh', 'province', 'QĐ-UBND'], 40],
  [['chien-si-thi-dua-co-so', 'unit', 'QĐ-UBND'], 25],
  [['lao-dong-tien-tien', 'unit', 'QĐ-UBND'], 25],
  [['bang-khen-thu-tuong', 'state', 'QĐ-TTg'], 5],
  [['huan-chuong-lao-dong-hang-ba', 'state', 'QĐ-CTN'], 3],
  [['chien-si-thi-dua-toan-quoc', 'state', 'QĐ-TTg'], 2],
] as const);

export function makeCrowd(size = CROWD_SIZE): GoldenAward[] {
  const random = makeRandom(20_260_705);
  return Array.from({ length: size }, (_, at) => {
    const year = between(random, FIRST_YEAR, LAST_YEAR);
    const [awardType, level, symbol] = drawType(random);
    const [month, day] = [between(random, 1, 12), between(random, 1, 28)];
    return {
      id: `c${at + 1}`,
      kind: 'person',
      name: drawName(random).name,
      position: pick(random, POSITIONS),
      unit: skewed(random, UNITS),
      awardType,
      level,
      number: `${FIRST_NUMBER + (at >> 2)}/${symbol}`,
      date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      signer: pick(random, SIGNERS),
      reason: pick(random, REASONS),
      standing: 'in-force',
    };
  });
}
