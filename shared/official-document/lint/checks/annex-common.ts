import { annexOne, notApplicable, type Subject } from '../check.ts';
import { key } from '../look-at.ts';

export const ANNEX_RULE = annexOne('Phần I, Mục III.1');

export const NO_ANNEX = notApplicable('Văn bản không có phụ lục.', 'The document has no annex.');
export const NO_LIST = notApplicable(
  'Phụ lục không có danh sách đánh số.',
  'The annex has no numbered list.',
);
/** Mẫu 1.3: a Quy chế or Kế hoạch put in force is a document with a head of its own. */
export const PROMULGATED = notApplicable(
  'Văn bản ban hành kèm theo có thể thức riêng (Mẫu 1.3).',
  'A promulgated text has a form of its own (Mẫu 1.3).',
);

/** A text put in force by the decision, not a list that belongs to it. */
export function isPromulgated(subject: Subject): boolean {
  const { subject: lines, annexes } = subject.structure;
  const promulgates = lines.some((line) =>
    /^(?:ban hanh|phe duyet|ve viec (?:ban hanh|phe duyet))\b/u.test(key(line)),
  );
  return promulgates && annexes.every(({ label }) => label === null);
}
