/** Units of the golden archive that were renamed, merged and dissolved. */
import type { UnitChange } from './golden-award.ts';

export const UNIT_CHANGES: readonly UnitChange[] = [
  { day: '2008-05-01', from: ['Sở Văn hóa - Thông tin'], to: 'Sở Văn hóa, Thể thao và Du lịch' },
  { day: '2014-01-01', from: ['Bệnh viện huyện Yên Hà'], to: 'Trung tâm Y tế huyện Yên Hà' },
  {
    day: '2025-03-01',
    from: ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'],
    to: 'Sở Nông nghiệp và Môi trường',
  },
  { day: '2025-03-01', from: ['Sở Lao động - Thương binh và Xã hội'], to: 'Sở Nội vụ' },
  { day: '2025-03-01', from: ['Sở Giao thông vận tải'], to: 'Sở Xây dựng' },
  { day: '2025-07-01', from: ['UBND xã An Bình', 'UBND xã Quảng Giao'], to: 'UBND xã Thuận An' },
];

/** The unit with everything that came before it and after it; the whole chain counts as one. */
export function lineageOf(unit: string): string[] {
  const known = new Set([unit]);
  for (let size = 0; size !== known.size; ) {
    size = known.size;
    for (const { from, to } of UNIT_CHANGES) {
      if (known.has(to)) for (const one of from) known.add(one);
      else if (from.some((one) => known.has(one))) known.add(to);
    }
  }
  return [...known];
}
