/** How an award is named inside a sentence. */
import { z } from 'zod';
import { labelled } from './frame-data.ts';
import { definePhrases, type Speaker } from './wording.ts';

export type AwardWords = { readonly name: string; readonly period: string };

/** Whether an award is a title or a form of commendation: titles are printed in quotation marks. */
export const awardClassSchema = labelled(z.enum(['commendation', 'title']).default('commendation'), {
  vi: 'Loại',
  en: 'Sort of award',
  options: {
    commendation: { vi: 'Hình thức khen thưởng', en: 'Form of commendation' },
    title: { vi: 'Danh hiệu thi đua', en: 'Emulation title' },
  },
});
export type AwardClass = z.output<typeof awardClassSchema>;

/** To spread into the phrases of a kind that speaks of both. */
export const AWARD_WORDS = definePhrases({
  award: { label: 'Tên hình thức khen thưởng trong câu', text: '{name}{period}', source: 'Thực tế ban hành' },
  'award-title': {
    label: 'Tên danh hiệu trong câu',
    text: 'danh hiệu “{name}”{period}',
    source: 'Luật 06/2022/QH15, Điều 79, 80: tên danh hiệu trong ngoặc kép',
  },
});

/** 'Bằng khen của …', 'danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026'. */
export function awardInWords(
  awardClass: AwardClass,
  award: AwardWords,
  say: Speaker<typeof AWARD_WORDS>,
): string {
  return awardClass === 'title'
    ? say('award-title', awardSlots({ ...award, name: bareTitle(award.name) }))
    : say('award', awardSlots(award));
}

/** Slots of a phrase that names an award. */
export function awardSlots({ name, period }: AwardWords): { readonly name: string; readonly period: string } {
  return { name, period: period === '' ? '' : ` ${period}` };
}

/** The name of a title without 'danh hiệu' and quotation marks, which the phrase writes. */
export function bareTitle(name: string): string {
  return name.replace(/^danh hiệu\s+/iu, '').replace(/^["“”]+|["“”]+$/gu, '');
}
