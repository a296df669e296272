/** Fixed phrases of decisions that grant awards. Slots are filled by `compose-decision.ts` and by the drafting. */
import { type AwardWords, awardSlots, bareTitle } from './award-words.ts';
import type { DecisionKind } from './decision-data.ts';
import { RECIPIENT_COLUMNS, RECIPIENT_EXTRA_COLUMNS } from './recipient-table.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thực tế ban hành của các tỉnh; chưa có mẫu bắt buộc';
const FORM = 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2';

/** What both kinds share. */
const SHARED = definePhrases({
  lines: { label: 'Điều 1, khi liệt kê ngay trong điều', text: '{grant}, gồm:', source: PRACTICE },
  annexed: {
    label: 'Điều 1, khi danh sách ở phụ lục',
    text: '{grant} (có danh sách kèm theo)',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III.1',
  },
  'annexed-several': {
    label: 'Điều 1, khi có nhiều phụ lục',
    text: '{grant} (có danh sách tại {annexes} kèm theo)',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III.1',
  },
  'single-money': {
    label: 'Tiền thưởng của một người, trong câu',
    text: 'kèm theo tiền thưởng {amount} đồng',
    source: PRACTICE,
  },
  'line-money': {
    label: 'Tiền thưởng, trong danh sách',
    text: 'tiền thưởng {amount} đồng',
    source: PRACTICE,
  },
  execution: {
    label: 'Điều cuối',
    text: '{executors} chịu trách nhiệm thi hành Quyết định này',
    source: PRACTICE,
  },
  proposal: {
    label: 'Dòng đề nghị, khi dự thảo',
    text: 'Theo đề nghị của {proposer} tại Tờ trình{number}{date}',
    source: FORM,
    draftOnly: true,
  },
  minutes: {
    label: 'Căn cứ biên bản Hội đồng, khi dự thảo',
    text: 'Căn cứ Biên bản số {number} {date} của Hội đồng Thi đua - Khen thưởng',
    source: PRACTICE,
    draftOnly: true,
  },
  executors: {
    label: 'Nơi thi hành, khi dự thảo',
    text: 'Chánh Văn phòng {office}, Giám đốc Sở Nội vụ, {proposer} và {who} có tên tại Điều 1',
    draftOnly: true,
    source: PRACTICE,
  },
  distribution: {
    label: 'Nơi nhận, khi dự thảo (cách nhau bằng dấu chấm phẩy)',
    text: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh; Sở Nội vụ; {unit}',
    source: PRACTICE,
    draftOnly: true,
  },
  'annex-list': { label: 'Tên phụ lục, dòng đầu', text: 'Danh sách {nouns}', source: PRACTICE },
  'annex-award': { label: 'Tên phụ lục, dòng sau', text: 'Được {verb} {award}', source: PRACTICE },
  ...RECIPIENT_COLUMNS,
  ...RECIPIENT_EXTRA_COLUMNS,
});

/** Quyết định tặng hình thức khen thưởng. */
export const AWARD_DECISION_PHRASES = definePhrases({
  award: { label: 'Tên hình thức khen thưởng trong câu', text: '{name}{period}', source: PRACTICE },
  subject: { label: 'Trích yếu, khi dự thảo', text: 'Về việc {verb} {award}', source: FORM, draftOnly: true },
  grant: { label: 'Điều 1', text: '{verb} {award} cho {recipients}', source: PRACTICE },
  money: {
    label: 'Điều về tiền thưởng, khi dự thảo',
    text: '{who} có tên tại Điều 1 được tặng {object} và tiền thưởng theo quy định hiện hành, từ Quỹ thi đua, khen thưởng của {level}',
    source: 'Luật 06/2022/QH15, khoản 4 Điều 11; câu chữ theo thực tế',
    draftOnly: true,
  },
  ...SHARED,
});

/** Quyết định tặng, công nhận danh hiệu thi đua. */
export const TITLE_DECISION_PHRASES = definePhrases({
  award: {
    label: 'Tên danh hiệu trong câu',
    text: 'danh hiệu “{name}”{period}',
    source: 'Luật 06/2022/QH15, Điều 79, 80: tên danh hiệu trong ngoặc kép',
  },
  subject: { label: 'Trích yếu, khi dự thảo', text: 'Về việc {verb} {award}', source: FORM, draftOnly: true },
  grant: {
    label: 'Điều 1',
    text: '{verb} {award} cho {recipients}',
    source: 'Luật 06/2022/QH15, Điều 79, 80',
  },
  money: {
    label: 'Điều về tiền thưởng, khi dự thảo',
    text: '{who} có tên tại Điều 1 được hưởng tiền thưởng kèm theo danh hiệu theo quy định hiện hành, từ Quỹ thi đua, khen thưởng của {level}',
    source: 'Luật 06/2022/QH15, khoản 4 Điều 11; câu chữ theo thực tế',
    draftOnly: true,
  },
  ...SHARED,
});

export type DecisionPhrases = typeof AWARD_DECISION_PHRASES;
export type DecisionSpeaker = Speaker<DecisionPhrases>;

/** The phrases of a kind in the office's words. */
export function decisionSpeaker(kind: DecisionKind, wording: Wording): DecisionSpeaker {
  const phrases = kind === 'title-decision' ? TITLE_DECISION_PHRASES : AWARD_DECISION_PHRASES;
  return speaker<DecisionPhrases>(kind, phrases as unknown as DecisionPhrases, wording);
}

/** What is awarded, inside a sentence: 'danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026'. */
export function awardPhrase(
  { kind, award }: { readonly kind: DecisionKind; readonly award: AwardWords },
  say: DecisionSpeaker,
): string {
  return say(
    'award',
    awardSlots(kind === 'title-decision' ? { ...award, name: bareTitle(award.name) } : award),
  );
}
