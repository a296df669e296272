/**
 * Composes "Quyết định tặng …" from its data: Mẫu 1.2 of NĐ 30/2020/NĐ-CP, Phụ lục III, with the list of
 * recipients in the sentence, in numbered lines, or in an annex.
 */
import { composeAnnex } from './compose-annex.ts';
import { composeBases } from './compose-bases.ts';
import { asArticle, composeSignedClosing, keepLastWithNext } from './compose-closing.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph } from './compose-parts.ts';
import type { DecisionData } from './decision-data.ts';
import { GAP_MM } from './layout.ts';
import type { Block, Inline, OfficialDocument, ParagraphBlock } from './model.ts';
import {
  amountPhrase,
  countPhrase,
  groupRecipients,
  type RecipientGroup,
  recipientPhrase,
  withoutEndMark,
} from './recipient-text.ts';

/** Where the recipients of a decision are listed. */
export type RecipientPlacement = 'none' | 'sentence' | 'lines' | 'annex';

/** One recipient goes into the sentence, a few into numbered lines, more than the threshold into an annex. */
export function placeRecipients(
  data: Pick<DecisionData, 'recipients' | 'annexThreshold'>,
): RecipientPlacement {
  const count = data.recipients.length;
  if (count === 0) return 'none';
  if (count > data.annexThreshold) return 'annex';
  return count === 1 ? 'sentence' : 'lines';
}

/** The document of an award decision; a draft has gaps where number and date will stand. Never throws. */
export function composeDecision(data: DecisionData): OfficialDocument {
  const frame = frameOf(data);
  const groups = groupRecipients(data.recipients);
  const articles = composeArticles(data, groups);
  const main: Block[] = [
    composeLetterhead(data, frame),
    ...composeTitle('QUYẾT ĐỊNH', withoutEndMark(data.title), frame),
    paragraph('authority', data.authority),
    ...composeBases([...data.bases, data.proposal], data.date),
    paragraph('verb', 'QUYẾT ĐỊNH:'),
    ...keepLastWithNext(articles.blocks),
    composeSignedClosing(data, asArticle(articles.executorsArticle), frame),
  ];
  const annexed = placeRecipients(data) === 'annex';
  return officialDocument(data, withoutEndMark(data.title), [
    { kind: 'main', blocks: main },
    ...(annexed ? [{ kind: 'annex' as const, blocks: composeAnnex(data, groups, frame) }] : []),
  ]);
}

function composeArticles(
  data: DecisionData,
  groups: readonly RecipientGroup[],
): { blocks: ParagraphBlock[]; executorsArticle: number } {
  const money = withoutEndMark(data.moneyArticle);
  const executorsArticle = money === '' ? 2 : 3;
  return {
    blocks: [
      ...composeAwardArticle(data, groups),
      ...(money === '' ? [] : [article(2, [{ text: `${money}.` }])]),
      article(executorsArticle, [{ text: `${executionSentence(data.executors)}./.` }]),
    ],
    executorsArticle,
  };
}

function article(number: number, content: readonly Inline[]): ParagraphBlock {
  return paragraph('article', [{ text: `Điều ${number}.`, bold: true }, { text: ' ' }, ...content]);
}

function composeAwardArticle(data: DecisionData, groups: readonly RecipientGroup[]): ParagraphBlock[] {
  const grant = `Tặng ${data.award.name} cho`;
  const reason = withoutEndMark(data.reason);
  const because = reason === '' ? '' : ` ${reason}`;
  const [first] = data.recipients;
  switch (placeRecipients(data)) {
    case 'none':
      return [article(1, [{ text: grant }, { gapMm: GAP_MM.count }, { text: `${because}.` }])];
    case 'sentence':
      return [article(1, [{ text: `${grant} ${first === undefined ? '' : singlePhrase(first, reason)}.` }])];
    case 'annex':
      return [article(1, [{ text: `${grant} ${countPhrase(groups)}${because} (có danh sách kèm theo).` }])];
    case 'lines': {
      const listed = groups.flatMap((group) => group.members);
      return [
        article(1, [{ text: `${grant} ${countPhrase(groups)}${because}, gồm:` }]),
        ...listed.map((recipient, index) =>
          paragraph(
            'list-item',
            `${index + 1}. ${linePhrase(recipient)}${index === listed.length - 1 ? '.' : ';'}`,
          ),
        ),
      ];
    }
  }
}

type Recipient = DecisionData['recipients'][number];

function singlePhrase(recipient: Recipient, sharedReason: string): string {
  const reason = withoutEndMark(recipient.reason ?? '') || sharedReason;
  const amount = amountPhrase(recipient);
  return [recipientPhrase(recipient), reason, amount === '' ? '' : `kèm theo tiền thưởng ${amount}`]
    .filter((part) => part !== '')
    .join(', ');
}

function linePhrase(recipient: Recipient): string {
  const amount = amountPhrase(recipient);
  return [
    recipientPhrase(recipient),
    withoutEndMark(recipient.reason ?? ''),
    amount && `tiền thưởng ${amount}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The executors' sentence without its end mark. */
function executionSentence(executors: string): string {
  const text = withoutEndMark(executors);
  return /thi hành/iu.test(text) ? text : `${text} chịu trách nhiệm thi hành Quyết định này`;
}
