/** Giấy mời (Mẫu 1.7): who is invited to what, chair, time with the day of the week, place, agenda, papers, notes. */
import { weekday } from '#shared/vietnamese/dates.ts';
import { withEndMark } from './compose-body.ts';
import { composeSignedClosing } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph } from './compose-parts.ts';
import type { InvitationData } from './letter-data.ts';
import { momentInWords } from './meeting-data.ts';
import type { Inline, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const FORM = 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7';

export const invitationPhrases = definePhrases({
  invite: { label: 'Kính mời', text: '{issuer} trân trọng kính mời: {invited}', source: FORM },
  inviteList: { label: 'Kính mời nhiều nơi', text: '{issuer} trân trọng kính mời:', source: FORM },
  occasion: { label: 'Tới dự', text: 'Tới dự {occasion}.', source: FORM },
  chair: { label: 'Chủ trì', text: 'Chủ trì: {chair}.', source: FORM },
  time: { label: 'Thời gian', text: 'Thời gian: {time}.', source: FORM },
  place: { label: 'Địa điểm', text: 'Địa điểm: {place}.', source: FORM },
  agenda: { label: 'Nội dung', text: 'Nội dung:', source: 'Thông lệ' },
  papers: { label: 'Tài liệu', text: 'Tài liệu gửi kèm:', source: 'Thông lệ' },
  closing: {
    label: 'Câu cuối, khi không có lưu ý',
    text: 'Đề nghị các đại biểu có mặt đúng giờ',
    source: 'Thông lệ',
  },
});
type Say = Speaker<typeof invitationPhrases>;

export function composeInvitation(data: InvitationData, wording: Wording): OfficialDocument {
  const say = speaker('invitation', invitationPhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const blank: readonly Inline[] = [{ gapMm: 60 }];
  const line = (key: 'occasion' | 'chair' | 'place') => {
    const value = withoutEndMark(data[key]);
    return paragraph('paragraph', fillSlots(say(key), { [key]: value === '' ? blank : [{ text: value }] }));
  };
  const notes = data.notes.split('\n').filter((note) => note !== '');
  const last = notes.length === 0 ? [say('closing')] : notes;
  return officialDocument(data, `Giấy mời ${subject}`, [
    mainSection(data, [
      composeLetterhead(data, frame),
      ...composeTitle('GIẤY MỜI', subject, frame),
      ...composeInvited(data, say),
      line('occasion'),
      ...(withoutEndMark(data.chair) === '' ? [] : [line('chair')]),
      paragraph('paragraph', fillSlots(say('time'), { time: timeInWords(data) })),
      line('place'),
      ...composeList(say('agenda'), data.agenda),
      ...composeList(say('papers'), data.papers),
      ...withEndMark(last.map((note) => paragraph('paragraph', note))),
      composeSignedClosing(data, null, frame),
    ]),
  ]);
}

/** '08 giờ 00 phút, thứ Ba, ngày 24 tháng 11 năm 2026'. */
function timeInWords({ time }: InvitationData): readonly Inline[] {
  const words = momentInWords(time);
  if (time.date === null) return words;
  return [...words.slice(0, -1), { text: `${weekday(time.date)}, ` }, ...words.slice(-1)];
}

function composeInvited(data: InvitationData, say: Say): ParagraphBlock[] {
  const issuer = toSentenceForm(data.agency.name);
  const names = data.invitees.map(entryText).filter((name) => name !== '');
  const [single] = names;
  if (names.length < 2) {
    const invited: readonly Inline[] = single === undefined ? [{ gapMm: 60 }] : [{ text: single }];
    return [paragraph('paragraph', fillSlots(say('invite', { issuer }), { invited }))];
  }
  return [{ ...paragraph('paragraph', say('inviteList', { issuer })), keepWithNext: true }, ...marked(names)];
}

function composeList(heading: string, entries: readonly string[]): ParagraphBlock[] {
  const given = entries.map(entryText).filter((entry) => entry !== '');
  if (given.length === 0) return [];
  return [{ ...paragraph('paragraph', heading), keepWithNext: true }, ...marked(given)];
}

function marked(entries: readonly string[]): ParagraphBlock[] {
  return entries.map((entry, index) =>
    paragraph('list-item', `- ${entry}${index === entries.length - 1 ? '.' : ';'}`),
  );
}
