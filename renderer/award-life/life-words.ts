import type { awardLife } from '#renderer/i18n/award-life.ts';
import type { Language, TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { count, fullDate } from '#renderer/ui/format.ts';
import type { AwardEventContent, FieldChange } from '#shared/domain/award-life/event.ts';
import { GROUND_TEXTS, type RevocationGround } from '#shared/domain/award-life/grounds.ts';

type T = Say<TextKey<typeof awardLife>>;

/** What happened, in a few words. */
export function eventTitle(content: AwardEventContent, t: T): string {
  return content.kind === 'reissue-asked'
    ? t(`event.reissue-asked.${content.sort}`)
    : t(`event.${content.kind}`);
}

/** A field as it was and as it is. */
export function changeWords({ field, from, to }: FieldChange, t: T): string {
  const say = (value: string) => {
    if (field !== 'honorific') return value;
    return value === 'ong' || value === 'ba' ? t(`honorific.${value}`) : t('honorific.none');
  };
  return t('change', { field: t(`field.${field}`), from: say(from), to: say(to) });
}

/** The ground with its article: "điểm a khoản 2 Điều 93: gian dối …". */
export function groundWords(ground: RevocationGround, language: Language, t: T): string {
  const { cite, vi, en } = GROUND_TEXTS[ground];
  return t('groundText', { cite, text: language === 'vi' ? vi : en });
}

/** The day it happened, where it differs from the day it was entered. */
export function eventDay(content: AwardEventContent): string | null {
  return 'on' in content ? content.on : null;
}

/** What is told under the title: by which document, to whom, why. One part a line. */
export function eventDetail(content: AwardEventContent, language: Language, t: T): string {
  return detailParts(content, language, t)
    .filter((part) => part !== '')
    .join('\n');
}

function detailParts(content: AwardEventContent, language: Language, t: T): string[] {
  const by = (key: 'byDecision' | 'byLetter' | 'byDocument') =>
    'by' in content ? t(key, { number: content.by.number, date: fullDate(content.by.date) }) : '';
  switch (content.kind) {
    case 'handed-over':
      return [fullDate(content.on), content.receiver, content.place, content.note];
    case 'given-to-family':
      return [
        fullDate(content.on),
        [content.receiver, content.relation].filter((part) => part !== '').join(', '),
        content.place,
        content.note,
      ];
    case 'not-delivered':
    case 'object-returned':
      return [fullDate(content.on), content.reason];
    case 'corrected':
      return [by('byLetter'), ...content.changes.map((change) => changeWords(change, t))];
    case 'revoked':
      return [by('byDecision'), content.office, groundWords(content.ground, language, t), content.reason];
    case 'object-recovered':
      return [fullDate(content.on), content.note];
    case 'money-recovered':
      return [
        fullDate(content.on),
        content.amount === null ? '' : `${count(content.amount, language)} đ`,
        content.note,
      ];
    case 'restored':
      return [by('byDocument'), content.reason];
    case 'reissue-asked':
      return [fullDate(content.on), content.reason, `${t('copies')}: ${content.copies}`];
    case 'reissue-printed':
      return [fullDate(content.on), content.note];
    case 'taken-back':
      return [content.reason];
  }
}
