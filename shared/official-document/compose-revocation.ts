/** Composes a decision that revokes awards (Luật 06/2022/QH15 Điều 93; page as Mẫu 1.2). */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { moneyInWords } from '#shared/vietnamese/words.ts';
import { attachmentNote, composeListAnnexes } from './compose-annex.ts';
import { article, composeDecisionPage } from './compose-decision-page.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import { paragraph } from './compose-parts.ts';
import type { DecisionRecipient } from './decision-data.ts';
import { datedReference, fullReference, shortReference, subjectInSentence } from './decision-reference.ts';
import type { OfficialDocument, ParagraphBlock } from './model.ts';
import { composeRecipientLines } from './recipient-lines.ts';
import { RECIPIENT_COLUMNS } from './recipient-table.ts';
import {
  countPhrase,
  groupNouns,
  groupRecipients,
  recipientPhrase,
  withoutEndMark,
} from './recipient-text.ts';
import type { RevocationData } from './revocation-data.ts';
import { toSentenceForm } from './sentence-case.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const LAW = 'Luật 06/2022/QH15, Điều 93';
const PRACTICE = 'Thực tế ban hành; chưa có mẫu bắt buộc';

export const REVOCATION_PHRASES = definePhrases({
  'subject-whole': { label: 'Trích yếu, hủy bỏ toàn bộ', text: 'Về việc hủy bỏ {decision}', source: LAW },
  'subject-part': {
    label: 'Trích yếu, hủy bỏ một phần',
    text: 'Về việc hủy bỏ một phần {decision}',
    source: LAW,
  },
  whole: { label: 'Điều 1, hủy bỏ toàn bộ', text: 'Hủy bỏ toàn bộ {decision}', source: LAW },
  part: {
    label: 'Điều 1, hủy bỏ một phần',
    text: 'Hủy bỏ một phần {decision}, đối với việc tặng {award} cho {recipients}',
    source: LAW,
  },
  lines: { label: 'Điều 1, khi liệt kê ngay trong điều', text: '{text}, gồm:', source: PRACTICE },
  annexed: {
    label: 'Điều 1, khi danh sách ở phụ lục',
    text: '{text} (có danh sách kèm theo)',
    source: PRACTICE,
  },
  why: { label: 'Lý do hủy bỏ', text: 'Lý do: {ground}{reason}', source: PRACTICE },
  'ground-93.2.a': {
    label: 'Trường hợp điểm a khoản 2 Điều 93',
    text: 'có hành vi gian dối trong việc kê khai công trạng, thành tích (điểm a khoản 2 Điều 93 Luật Thi đua, khen thưởng)',
    source: LAW,
  },
  'ground-93.2.b': {
    label: 'Trường hợp điểm b khoản 2 Điều 93',
    text: 'cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ (điểm b khoản 2 Điều 93 Luật Thi đua, khen thưởng)',
    source: LAW,
  },
  'ground-93.2.c': {
    label: 'Trường hợp điểm c khoản 2 Điều 93',
    text: 'việc thẩm định, xét, duyệt, đề nghị trái quy định của pháp luật (điểm c khoản 2 Điều 93 Luật Thi đua, khen thưởng)',
    source: LAW,
  },
  'ground-93.2.d': {
    label: 'Trường hợp điểm d khoản 2 Điều 93',
    text: 'có kết luận, quyết định, bản án của cơ quan có thẩm quyền về vi phạm, khuyết điểm dẫn đến không bảo đảm tiêu chuẩn xét tặng (điểm d khoản 2 Điều 93 Luật Thi đua, khen thưởng)',
    source: LAW,
  },
  unaffected: {
    label: 'Phần không bị hủy bỏ',
    text: 'Các nội dung khác của {decision} không thay đổi.',
    source: PRACTICE,
  },
  recovery: { label: 'Điều về thu hồi', text: 'Thu hồi {what}{by}{until}', source: LAW },
  'recovery-money': {
    label: 'Tiền thưởng thu hồi',
    text: 'tiền thưởng {amount} đồng (Bằng chữ: {words})',
    source: PRACTICE,
  },
  'recovery-by': { label: 'Giao thu hồi', text: '; giao {unit} thực hiện', source: PRACTICE },
  'recovery-until': { label: 'Thời hạn thu hồi', text: ', hoàn thành trước {date}', source: PRACTICE },
  execution: {
    label: 'Điều cuối',
    text: '{executors} chịu trách nhiệm thi hành Quyết định này',
    source: PRACTICE,
  },
  'annex-list': { label: 'Tên phụ lục, dòng đầu', text: 'Danh sách {nouns}', source: PRACTICE },
  'annex-award': { label: 'Tên phụ lục, dòng sau', text: 'Bị hủy bỏ {award}', source: PRACTICE },
  ...RECIPIENT_COLUMNS,
});

const AS_SUBMITTED = { order: 'submission', byUnit: false, annexes: 'one' } as const;

type Say = Speaker<typeof REVOCATION_PHRASES>;

/** The trích yếu: as typed, else computed from the decision that is revoked. */
export function revocationSubject(data: RevocationData, wording: Wording): string {
  const typed = withoutEndMark(data.title);
  if (typed !== '') return typed;
  const say = speaker('revocation-decision', REVOCATION_PHRASES, wording);
  const subject = subjectInSentence(data.target);
  const decision = [datedReference(data.target), subject].filter((part) => part !== '').join(' ');
  return say(`subject-${data.scope}`, { decision });
}

/** The document; a draft has gaps where number and date will stand. Never throws. */
export function composeRevocation(data: RevocationData, wording: Wording): OfficialDocument {
  const say: Say = speaker('revocation-decision', REVOCATION_PHRASES, wording);
  const recipients = data.revoked.map(asRecipient);
  const groups = groupRecipients(recipients);
  const annexed = data.scope === 'part' && recipients.length > data.annexThreshold;
  const recovery = recoverySentence(data, say);
  const last = recovery === '' ? 2 : 3;
  const subject = revocationSubject(data, wording);
  const articles = [
    ...firstArticle(data, recipients, annexed, say),
    ...(recovery === '' ? [] : [article(2, [{ text: `${recovery}.` }])]),
    article(last, [{ text: `${executionSentence(data.executors, say)}./.` }]),
  ];
  const issuer = toSentenceForm(data.authority);
  return officialDocument(data, subject, [
    composeDecisionPage(data, subject, articles, last),
    ...(annexed
      ? composeListAnnexes({
          groups,
          listing: AS_SUBMITTED,
          say: say as Parameters<typeof composeListAnnexes>[0]['say'],
          frame: frameOf(data),
          title: (listed) => [
            say('annex-list', { nouns: groupNouns(listed) }),
            say('annex-award', { award: data.award }),
          ],
          note: attachmentNote(data, 'Quyết định', issuer),
        })
      : []),
  ]);
}

function firstArticle(
  data: RevocationData,
  recipients: readonly DecisionRecipient[],
  annexed: boolean,
  say: Say,
): ParagraphBlock[] {
  const decision = fullReference(data.target);
  const why = paragraph('paragraph', `${reasonSentence(data, say)}.`);
  if (data.scope === 'whole') return [article(1, [{ text: `${say('whole', { decision })}.` }]), why];
  const groups = groupRecipients(recipients);
  const unaffected = paragraph('paragraph', say('unaffected', { decision: shortReference(data.target) }));
  const revoke = (who: string) => say('part', { decision, award: data.award, recipients: who });
  const [single] = recipients;
  if (recipients.length < 2 || single === undefined) {
    const who = single === undefined ? '…' : recipientPhrase(single);
    return [article(1, [{ text: `${revoke(who)}.` }]), why, unaffected];
  }
  const text = revoke(countPhrase(groups));
  if (annexed) return [article(1, [{ text: `${say('annexed', { text })}.` }]), why, unaffected];
  const lines = composeRecipientLines(groups, AS_SUBMITTED);
  return [article(1, [{ text: say('lines', { text }) }]), ...lines, why, unaffected];
}

function reasonSentence({ ground, reason }: RevocationData, say: Say): string {
  const own = withoutEndMark(reason);
  if (ground === 'other') return say('why', { ground: '', reason: own });
  return say('why', { ground: say(`ground-${ground}`), reason: own === '' ? '' : `; cụ thể: ${own}` });
}

/** Empty when nothing is taken back. */
function recoverySentence({ recovery }: RevocationData, say: Say): string {
  const objects = withoutEndMark(recovery.objects);
  const money =
    recovery.amount === null || recovery.amount === 0
      ? ''
      : say('recovery-money', {
          amount: formatInteger(recovery.amount),
          words: moneyInWords(recovery.amount),
        });
  const what = [objects, money].filter((part) => part !== '').join(' và ');
  if (what === '') return '';
  return say('recovery', {
    what,
    by: recovery.by === '' ? '' : say('recovery-by', { unit: withoutEndMark(recovery.by) }),
    until: recovery.until === null ? '' : say('recovery-until', { date: formatDocumentDate(recovery.until) }),
  });
}

function executionSentence(executors: string, say: Say): string {
  const text = withoutEndMark(executors);
  return /thi hành/iu.test(text) ? text : say('execution', { executors: text });
}

function asRecipient({ awardId: _, ...revoked }: RevocationData['revoked'][number]): DecisionRecipient {
  return revoked;
}
