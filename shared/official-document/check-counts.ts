/** Counts and sums that a person typed, held against the list they speak of. */
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { moneyInWords, numberInWords, twoDigits } from '#shared/vietnamese/words.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { DecisionData } from './decision-data.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { countPhrase, groupRecipients, type RecipientKind } from './recipient-text.ts';

const NOUNS = {
  'tập thể': 'collective',
  'cá nhân': 'person',
  'hộ gia đình': 'household',
} as const satisfies Record<string, RecipientKind>;

/** '05 tập thể', '12 (mười hai) cá nhân'. */
const COUNT = /(\d[\d.]*)\s*(?:\(([^)]*)\)\s*)?(tập thể|cá nhân|hộ gia đình)/giu;

type Typed = {
  readonly text: string;
  readonly kind: RecipientKind;
  readonly count: number;
  readonly words: string;
};

export function checkCounts(data: DecisionData, facts: DecisionFacts): DecisionCheck[] {
  return [checkTypedCounts(data), checkApproved(data, facts), checkSums(data)];
}

/** Counts in texts that speak of the list. A reason may count others ('giúp 50 hộ gia đình'): only pairs count there. */
function checkTypedCounts(data: DecisionData): DecisionCheck {
  const listed = countsOf(data);
  const inReason = typedCounts(data.reason);
  const pairs = new Set(inReason.map(({ kind }) => kind)).size > 1 ? inReason : [];
  const texts = [data.title, data.moneyArticle, data.executors, ...data.otherArticles];
  const typed = [...texts.flatMap(typedCounts), ...pairs];
  const wrong = typed.find(({ kind, count, words }) => count !== listed[kind] || !sameWords(words, count));
  return check(
    'counts-agree',
    'must',
    wrong === undefined,
    { vi: 'Các số lượng ghi trong văn bản khớp danh sách', en: 'Counts in the text agree with the list' },
    {
      vi: `Ghi “${wrong?.text ?? ''}” nhưng danh sách có ${countPhrase(groupRecipients(data.recipients)) || 'không ai'}: hãy sửa cho khớp.`,
      en: `“${wrong?.text ?? ''}” does not agree with the list of ${data.recipients.length}: correct it.`,
    },
  );
}

function typedCounts(text: string): Typed[] {
  return [...text.matchAll(COUNT)].map(([whole, digits = '', words = '', noun = '']) => ({
    text: whole,
    kind: NOUNS[noun.toLocaleLowerCase('vi') as keyof typeof NOUNS],
    count: Number(digits.replaceAll('.', '')),
    words,
  }));
}

/** 'mười hai' beside 12; text in brackets that is no number in words says nothing. */
function sameWords(words: string, count: number): boolean {
  const said = words.toLocaleLowerCase('vi').trim();
  if (said === '' || !/^(không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/u.test(said)) return true;
  return said === numberInWords(count);
}

/** The list is what the council approved. */
function checkApproved(data: DecisionData, { approved }: DecisionFacts): DecisionCheck {
  const listed = countsOf(data);
  const differs =
    approved !== null &&
    (Object.keys(listed) as RecipientKind[]).some((kind) => listed[kind] !== approved[kind]);
  const counts = (Object.entries(NOUNS) as [string, RecipientKind][])
    .map(([noun, kind]) => [noun, approved?.[kind] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${twoDigits(count)} ${noun}`)
    .join(', ');
  return check(
    'recipients-approved',
    'must',
    !differs,
    { vi: 'Danh sách khớp kết quả Hội đồng', en: 'The list agrees with the council' },
    {
      vi: `Danh sách có ${countPhrase(groupRecipients(data.recipients))} nhưng Hội đồng thông qua ${counts || 'không ai'}: hãy bỏ dự thảo và lập lại từ tờ trình.`,
      en: 'The list differs from what the council approved: discard the draft and make it anew.',
    },
  );
}

function countsOf({ recipients }: Pick<DecisionData, 'recipients'>): Record<RecipientKind, number> {
  const counts = { person: 0, collective: 0, household: 0 };
  for (const { kind } of recipients) counts[kind] += 1;
  return counts;
}

/** 'tổng số tiền 12.000.000 đồng' is the sum of the list; '(Bằng chữ: …)' says the same number. */
function checkSums(data: DecisionData): DecisionCheck {
  const sum = data.recipients.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const texts = [data.moneyArticle, ...data.otherArticles].join(' ');
  const total = /tổng[^.;]*?(\d{1,3}(?:\.\d{3})+)\s*đồng/iu.exec(texts)?.[1];
  const said = /(\d{1,3}(?:\.\d{3})+)\s*đồng\s*\(bằng chữ:\s*([^)]+?)\.?\)/iu.exec(texts);
  const wrongTotal = total !== undefined && sum > 0 && total !== formatInteger(sum);
  const words = said?.[2]?.toLocaleLowerCase('vi').trim();
  const amount = Number((said?.[1] ?? '').replaceAll('.', ''));
  const wrongWords = words !== undefined && words !== moneyInWords(amount).toLocaleLowerCase('vi');
  return check(
    'sums-agree',
    'must',
    !wrongTotal && !wrongWords,
    { vi: 'Tổng tiền thưởng và số bằng chữ khớp nhau', en: 'Sums and words agree' },
    wrongTotal
      ? {
          vi: `Ghi tổng ${total} đồng nhưng danh sách cộng được ${formatInteger(sum)} đồng: hãy sửa cho khớp.`,
          en: `The total is given as ${total} đồng, but the list adds up to ${formatInteger(sum)} đồng.`,
        }
      : {
          vi: `Số tiền bằng chữ không khớp: ${said?.[1] ?? ''} đồng là “${moneyInWords(amount)}”.`,
          en: `The sum in words does not agree with ${said?.[1] ?? ''} đồng.`,
        },
  );
}
