/** The page of any decision: letterhead, title, authority, căn cứ, 'QUYẾT ĐỊNH:', articles, closing (Mẫu 1.2). */
import { composeBases } from './compose-bases.ts';
import { asArticle, composeSignedClosing, keepLastWithNext } from './compose-closing.ts';
import { frameOf, mainSection } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph } from './compose-parts.ts';
import type { FrameData } from './frame-data.ts';
import type { DocumentSection, Inline, ParagraphBlock } from './model.ts';

export type DecisionFrame = FrameData & {
  readonly authority: string;
  readonly bases: readonly string[];
  readonly proposal: string;
};

/** `subject` without end mark; `executionArticle` is the article that 'Nơi nhận' names first. */
export function composeDecisionPage(
  data: DecisionFrame,
  subject: string,
  articles: readonly ParagraphBlock[],
  executionArticle: number,
): DocumentSection {
  const frame = frameOf(data);
  return mainSection(data, [
    composeLetterhead(data, frame),
    ...composeTitle('QUYẾT ĐỊNH', subject, frame),
    paragraph('authority', data.authority),
    ...composeBases([...data.bases, data.proposal], data.date),
    paragraph('verb', 'QUYẾT ĐỊNH:'),
    ...keepLastWithNext(articles),
    composeSignedClosing(data, asArticle(executionArticle), frame),
  ]);
}

/** 'Điều n.' in bold, then the text. */
export function article(number: number, content: readonly Inline[]): ParagraphBlock {
  return paragraph('article', [{ text: `Điều ${number}.`, bold: true }, { text: ' ' }, ...content]);
}
