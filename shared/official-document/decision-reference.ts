/** A decision that another document speaks of: revokes, corrects, announces. */
import { z } from 'zod';
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { documentDate, labelled, TEXT_LIMITS, text } from './frame-data.ts';
import { withoutEndMark } from './recipient-text.ts';

export const decisionReferenceSchema = labelled(
  z.strictObject({
    decisionId: labelled(text(80).default(''), {
      vi: 'Mã quyết định',
      en: 'Id of the decision',
      hint: 'Id of the decision in this office; empty for one of elsewhere',
      control: 'hidden',
    }),
    number: labelled(text(60), {
      vi: 'Số, ký hiệu',
      en: 'Number and symbol',
      hint: 'As printed, e.g. 15/QĐ-UBND',
    }),
    date: labelled(documentDate, { vi: 'Ngày ban hành', en: 'Day of issue', control: 'date' }),
    issuer: labelled(text(TEXT_LIMITS.name), {
      vi: 'Người ban hành',
      en: 'Issued by',
      hint: 'Inside a sentence, e.g. Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
    }),
    subject: labelled(text(TEXT_LIMITS.subject), {
      vi: 'Trích yếu',
      en: 'Subject',
      hint: 'e.g. về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    }),
  }),
  { vi: 'Quyết định được nói đến', en: 'The decision spoken of', hint: 'Number, day, issuer and subject' },
);
export type DecisionReference = z.output<typeof decisionReferenceSchema>;

/** 'Quyết định số 15/QĐ-UBND', as cited from the second time on (Phụ lục I, Mục II.6). */
export function shortReference(reference: DecisionReference): string {
  return `Quyết định số ${withoutEndMark(reference.number)}`;
}

/** With day, issuer and subject, as cited for the first time. */
export function fullReference(reference: DecisionReference): string {
  const subject = subjectInSentence(reference);
  return [datedReference(reference), reference.issuer === '' ? '' : `của ${reference.issuer}`, subject]
    .filter((part) => part !== '')
    .join(' ');
}

/** 'Quyết định số 15/QĐ-UBND ngày 24 tháng 11 năm 2026'. */
export function datedReference(reference: DecisionReference): string {
  const date = reference.date === null ? '' : ` ${formatDocumentDate(reference.date)}`;
  return `${shortReference(reference)}${date}`;
}

/** 'về việc …' */
export function subjectInSentence({ subject }: Pick<DecisionReference, 'subject'>): string {
  const plain = withoutEndMark(subject);
  return plain.slice(0, 1).toLocaleLowerCase('vi') + plain.slice(1);
}
