import { randomUUID } from 'node:crypto';
import type { DemoStage } from './play-demo-years.ts';

/**
 * What 2025 changed, as an office enters it: a list pasted from Excel. The pattern is real (departments merged on
 * 01/03/2025, two levels from 01/07/2025 by Luật 72/2025/QH15); districts, communes and numbers are made up.
 */
const CHANGES_OF_2025 = [
  ['Huyện Kinh Giang', '', '01/07/2025', '72/2025/QH15', 'kết thúc cấp huyện'],
  ['Thị xã Đông Thuận', '', '01/07/2025', '72/2025/QH15', 'kết thúc cấp huyện'],
  ['Xã Phúc Lâm, huyện Kinh Giang', 'UBND xã Phúc Hoà'],
  ['Xã Hoà Trung, huyện Kinh Giang', 'UBND xã Phúc Hoà'],
  ['Xã Yên Trung, huyện Kinh Giang', 'UBND xã Yên Thịnh'],
  ['Xã Yên Hạ, huyện Kinh Giang', 'UBND xã Yên Thịnh'],
  ['Phường Khê Thượng, thị xã Đông Thuận', 'UBND phường Đông Khê'],
  ['Xã Đông Thuỷ, thị xã Đông Thuận', 'UBND phường Đông Khê'],
  ['Phường Lập Trung, thị xã Đông Thuận', 'UBND phường Tân Lập'],
  ['Xã Tân Phong, thị xã Đông Thuận', 'UBND phường Tân Lập', '', '', 'chia tách'],
  ['Xã Tân Phong, thị xã Đông Thuận', 'UBND phường Đông Khê', '', '', 'chia tách'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường', '01/03/2025', '12/NQ-HĐND'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường', '01/03/2025', '12/NQ-HĐND'],
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', '01/03/2025', '12/NQ-HĐND', 'sáp nhập'],
  ['Sở Giao thông vận tải', 'Sở Xây dựng', '01/03/2025', '12/NQ-HĐND', 'sáp nhập'],
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ', '01/03/2025', '12/NQ-HĐND', 'sáp nhập'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ', '01/03/2025', '12/NQ-HĐND', 'sáp nhập'],
];

/** Units over time: the list is entered in one act, as the archivist does it. */
export async function playUnits({ as }: DemoStage): Promise<void> {
  await as('archivist').units.enterEventList({
    entry: randomUUID(),
    text: CHANGES_OF_2025.map((row) => row.join('\t')).join('\n'),
    day: '2025-07-01',
    document: '1654/NQ-UBTVQH15',
    makeMissing: true,
    // A demo of an earlier day has not seen 2025 yet.
    leaveOut: true,
  });
}
