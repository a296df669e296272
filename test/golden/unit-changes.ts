/** Units of the golden archive that were renamed, merged and dissolved. */
import type { UnitChange } from './golden-award.ts';

export const UNIT_CHANGES: readonly UnitChange[] = [
  {
    day: '2008-05-01',
    kind: 'renamed',
    from: ['Sở Văn hóa - Thông tin'],
    to: 'Sở Văn hóa, Thể thao và Du lịch',
  },
  { day: '2014-01-01', kind: 'renamed', from: ['Bệnh viện huyện Yên Hà'], to: 'Trung tâm Y tế huyện Yên Hà' },
  {
    day: '2025-03-01',
    kind: 'merged',
    from: ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'],
    to: 'Sở Nông nghiệp và Môi trường',
  },
  { day: '2025-03-01', kind: 'joined', from: ['Sở Lao động - Thương binh và Xã hội'], to: 'Sở Nội vụ' },
  { day: '2025-03-01', kind: 'joined', from: ['Sở Giao thông vận tải'], to: 'Sở Xây dựng' },
  {
    day: '2025-07-01',
    kind: 'merged',
    from: ['UBND xã An Bình', 'UBND xã Quảng Giao'],
    to: 'UBND xã Thuận An',
  },
];

/** The unit with everything that came before it and everything that it became; not what it was joined with. */
export function lineageOf(unit: string): string[] {
  const before = reach(unit, (one) => UNIT_CHANGES.flatMap(({ from, to }) => (to === one ? from : [])));
  const after = reach(unit, (one) =>
    UNIT_CHANGES.flatMap(({ from, to }) => (from.includes(one) ? [to] : [])),
  );
  return [...new Set([...before, ...after])];
}

function reach(unit: string, next: (one: string) => readonly string[]): Set<string> {
  const known = new Set([unit]);
  for (const one of known) for (const other of next(one)) known.add(other);
  return known;
}
