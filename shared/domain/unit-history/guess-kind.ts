import type { UnitKind } from '#shared/contract/unit-kind.ts';
import { placeKey, unitNameKey } from './name-index.ts';

const FIRST_WORDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:xa|phuong|thi tran|dac khu)\b/u, 'commune'],
  [/^(?:huyen|quan|thi xa|thanh pho)\b/u, 'district'],
  [/^(?:so|ban|chi cuc|phong|cuc|van phong|thanh tra)\b/u, 'department'],
  [/^(?:truong|hoc vien)\b/u, 'school'],
  [/^(?:cong ty|tong cong ty|hop tac xa|doanh nghiep|ngan hang)\b/u, 'enterprise'],
  [/^(?:hoi|doan|lien doan|lien minh|lien hiep|mat tran|uy ban mat tran)\b/u, 'association'],
];

/** The kind that a unit's name tells by its first words. */
export function kindByName(name: string): UnitKind {
  const key = placeKey(unitNameKey(name));
  return FIRST_WORDS.find(([words]) => words.test(key))?.[1] ?? 'other';
}
