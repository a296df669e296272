/** What the checks of the end of a document share. */
import { at, notApplicable, type Subject, type Verdict } from '../check.ts';
import type { Closing } from '../closing.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { lookSentence } from '../wanted-look.ts';

export const NO_CLOSING = notApplicable(
  'Loại giấy tờ này không có Nơi nhận và chữ ký.',
  'This kind of paper has no recipients and signature.',
);

/** Kinds that end with recipients and a signature; in others they may be missing. */
export function mustClose({ structure: { family } }: Subject): boolean {
  return family === 'decision' || family === 'named' || family === 'letter';
}

/** Judges the end of the document; told apart when there is none. */
export function withClosing(subject: Subject, judge: (closing: Closing) => Verdict): Verdict {
  const { closing } = subject.structure;
  if (closing !== null) return judge(closing);
  if (!mustClose(subject)) return NO_CLOSING;
  return notApplicable(
    'Chưa tìm thấy phần cuối văn bản (xem mục 47, 51).',
    'The end was not found (see checks 47, 51).',
  );
}

export function lookFinding(
  subject: Subject,
  line: ReadParagraph,
  what: Bilingual,
  wrong: readonly Bilingual[],
): LintFinding[] {
  if (wrong.length === 0) return [];
  const words = lookSentence(what, wrong);
  return [at(subject, line, words.vi, words.en)];
}
