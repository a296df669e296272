import type { AwardHit } from '#shared/contract/archive.ts';

/** "Ủy ban nhân dân" as offices shorten it where room is short; documents never use this. */
export function shortAuthority(name: string): string {
  // Both placements of the tone are written: Ủy, Uỷ.
  return name.replace(/(?:Ủy|Uỷ) ban nhân dân/giu, 'UBND');
}

/** The award without who gives it, for narrow columns: "Bằng khen"; the whole name stands in the preview. */
export function awardInBrief(name: string): string {
  return name.split(' của ')[0] ?? name;
}

/** A reason as decisions print it ("đã có thành tích …") standing as a sentence of its own. */
export function asSentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** The name as a person would say it: "Bà Nguyễn Thị Ánh Tuyết"; collectives have no honorific. */
export function spokenName(hit: Pick<AwardHit, 'honorific' | 'name'>): string {
  if (hit.honorific === 'ong') return `Ông ${hit.name}`;
  if (hit.honorific === 'ba') return `Bà ${hit.name}`;
  return hit.name;
}

/** Title of an award: "Bà Nguyễn Thị Ánh Tuyết — Bằng khen của Chủ tịch UBND tỉnh, 2026". */
export function awardTitle(hit: Pick<AwardHit, 'honorific' | 'name' | 'award' | 'decisionDate'>): string {
  return `${spokenName(hit)} — ${shortAuthority(hit.award)}, ${hit.decisionDate.slice(0, 4)}`;
}
