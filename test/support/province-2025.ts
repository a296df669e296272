/**
 * A made-up province in 2025: two districts end on 01/07/2025, their communes are merged. The pattern is that of the
 * resolutions of the Standing Committee of the National Assembly of 16/06/2025; names and numbers are fictitious.
 */

import type { UnitChange, UnitEvent } from '#shared/domain/unit-history/event.ts';
import { makeHistory, type UnitFacts, type UnitHistory } from '#shared/domain/unit-history/history.ts';

export const DAY = '2025-07-01';
export const ids = new Map<string, string>();

/** A stable id for a name: 'Xã An Bình' → 00000000-0000-4000-8000-00000000000N. */
export function idOf(name: string): string {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const made = `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`;
  ids.set(name, made);
  return made;
}

export function unit(
  name: string,
  parent: string | null = null,
  more: Partial<Pick<UnitFacts, 'validFrom' | 'validTo' | 'name'>> = {},
): UnitFacts {
  return {
    id: idOf(name),
    name,
    parentId: parent === null ? null : idOf(parent),
    validFrom: null,
    validTo: null,
    ...more,
  };
}

let number = 0;
export function event(day: string, change: UnitChange): UnitEvent {
  number += 1;
  return { id: `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`, day, change };
}

/** Before anything happened. */
export const BEFORE: readonly UnitFacts[] = [
  unit('Huyện Thuận Giang'),
  unit('Huyện Yên Hà'),
  unit('Phòng Nội vụ Thuận Giang', 'Huyện Thuận Giang', { name: 'Phòng Nội vụ' }),
  unit('Phòng Nội vụ Yên Hà', 'Huyện Yên Hà', { name: 'Phòng Nội vụ' }),
  unit('Xã An Bình', 'Huyện Thuận Giang'),
  unit('Xã Quảng Giao', 'Huyện Thuận Giang'),
  unit('Xã Đông Lĩnh', 'Huyện Thuận Giang'),
  unit('Xã Quảng Giao Yên Hà', 'Huyện Yên Hà', { name: 'Xã Quảng Giao' }),
  unit('Sở Văn hóa, Thể thao và Du lịch'),
  unit('Sở Nội vụ'),
];

export const historyBefore = (): UnitHistory => makeHistory(BEFORE, []);
