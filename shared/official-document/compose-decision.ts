/**
 * Composes decisions that grant awards from their data: Mẫu 1.2 of NĐ 30/2020/NĐ-CP, Phụ lục III, with the list of
 * recipients in the sentence, in numbered lines, or in annexes. Forms of commendation and titles differ by phrases only.
 */
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { annexLabels, attachmentNote, composeListAnnexes } from './compose-annex.ts';
import { article, composeDecisionPage } from './compose-decision-page.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import type { DecisionData } from './decision-data.ts';
import { awardPhrase, type DecisionSpeaker, decisionSpeaker } from './decision-phrases.ts';
import { GAP_MM } from './layout.ts';
import type { DocumentSection, Inline, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { composeRecipientLines, placeRecipients } from './recipient-lines.ts';
import {
  capitalised,
  countPhrase,
  groupNouns,
  groupRecipients,
  type RecipientGroup,
  recipientPhrase,
  withoutEndMark,
} from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { DEFAULT_WORDING, type Wording } from './wording.ts';

/** The document of such a decision; a draft has gaps where number and date will stand. Never throws. */
export function composeDecision(data: DecisionData, wording: Wording = DEFAULT_WORDING): OfficialDocument {
  const say = decisionSpeaker(data.kind, wording);
  const groups = groupRecipients(data.recipients);
  const articles = composeArticles(data, groups, say);
  const subject = withoutEndMark(data.title);
  return officialDocument(data, subject, [
    composeDecisionPage(data, subject, articles, executionArticle(data)),
    ...(placeRecipients(data) === 'annex' ? composeAnnexes(data, groups, say) : []),
  ]);
}

function composeAnnexes(
  data: DecisionData,
  groups: readonly RecipientGroup[],
  say: DecisionSpeaker,
): readonly DocumentSection[] {
  const issuer = data.authorityInText === '' ? toSentenceForm(data.authority) : data.authorityInText;
  const award = say('annex-award', { verb: data.award.verb, award: awardPhrase(data, say) });
  return composeListAnnexes({
    groups,
    listing: data.listing,
    say,
    frame: frameOf(data),
    title: (annexed) => [say('annex-list', { nouns: groupNouns(annexed) }), award],
    note: attachmentNote(data, 'Quyết định', issuer),
  });
}

/** Number of the article that names who carries the decision out: always the last one. */
export function executionArticle(data: Pick<DecisionData, 'moneyArticle' | 'otherArticles'>): number {
  return 2 + middleArticles(data).length;
}

/** Articles between the award and the execution, without end mark. */
function middleArticles(data: Pick<DecisionData, 'moneyArticle' | 'otherArticles'>): readonly string[] {
  return [data.moneyArticle, ...data.otherArticles].map(withoutEndMark).filter((text) => text !== '');
}

function composeArticles(
  data: DecisionData,
  groups: readonly RecipientGroup[],
  say: DecisionSpeaker,
): ParagraphBlock[] {
  return [
    ...composeAwardArticle(data, groups, say),
    ...middleArticles(data).map((text, index) => article(index + 2, [{ text: `${text}.` }])),
    article(executionArticle(data), [{ text: `${executionSentence(data.executors, say)}./.` }]),
  ];
}

function composeAwardArticle(
  data: DecisionData,
  groups: readonly RecipientGroup[],
  say: DecisionSpeaker,
): ParagraphBlock[] {
  const verb = capitalised(data.award.verb);
  const reason = withoutEndMark(data.reason);
  const because = reason === '' ? '' : ` ${reason}`;
  const grant = (recipients: string) =>
    say('grant', { verb, award: awardPhrase(data, say), recipients: `${recipients}${because}` });
  const [first] = data.recipients;
  switch (placeRecipients(data)) {
    case 'none': {
      const gap: readonly Inline[] = [{ gapMm: GAP_MM.count }, { text: because }];
      const text = say('grant', { verb, award: awardPhrase(data, say) });
      return [article(1, [...fillSlots(text.replace(' {', '{'), { recipients: gap }), { text: '.' }])];
    }
    case 'sentence': {
      const recipients = first === undefined ? '' : singlePhrase(first, reason, say);
      return [
        article(1, [{ text: `${say('grant', { verb, award: awardPhrase(data, say), recipients })}.` }]),
      ];
    }
    case 'annex': {
      const labels = annexLabels(groups, data.listing);
      const slots = { grant: grant(countPhrase(groups)), annexes: labels.join(', ') };
      const text = say(labels.length > 1 ? 'annexed-several' : 'annexed', slots);
      return [article(1, [{ text: `${text}.` }])];
    }
    case 'lines':
      return [
        article(1, [{ text: say('lines', { grant: grant(countPhrase(groups)) }) }]),
        ...composeRecipientLines(groups, data.listing, (one) => moneyPhrase(one, 'line-money', say)),
      ];
  }
}

type Recipient = DecisionData['recipients'][number];

function singlePhrase(recipient: Recipient, sharedReason: string, say: DecisionSpeaker): string {
  const reason = withoutEndMark(recipient.reason ?? '') || sharedReason;
  return [recipientPhrase(recipient), reason, moneyPhrase(recipient, 'single-money', say)]
    .filter((part) => part !== '')
    .join(', ');
}

function moneyPhrase(
  { amount }: Recipient,
  phrase: 'single-money' | 'line-money',
  say: DecisionSpeaker,
): string {
  return amount == null ? '' : say(phrase, { amount: formatInteger(amount) });
}

/** The executors' sentence without its end mark. */
function executionSentence(executors: string, say: DecisionSpeaker): string {
  const text = withoutEndMark(executors);
  return /thi hành/iu.test(text) ? text : say('execution', { executors: text });
}
