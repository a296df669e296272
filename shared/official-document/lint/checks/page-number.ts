/** Checks 14–19: the page number. The circular of 2011 had it at the right of the foot, the decree in the top margin. */
import {
  annexOne,
  at,
  type Check,
  HOLDS,
  in_,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { CIRCULATION_MARK } from '../kind-names.ts';
import { all, isBlank, plainText } from '../look-at.ts';
import type { ReadParagraph, ReadSection, ReadStories, ReadStory } from '../read-document.ts';
import type { LintFinding, PlacePart } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';

const RULE = annexOne('Phần I, Mục I.7');
const OLD_RULE = 'TT 01/2011/TT-BNV, Điều 5';

/** Where the number belongs, and where it does not. */
function sides({ rules }: Subject): { own: 'headers' | 'footers'; other: 'headers' | 'footers' } {
  return rules.pageNumber === 'top-center'
    ? { own: 'headers', other: 'footers' }
    : { own: 'footers', other: 'headers' };
}

const PART = { headers: 'header', footers: 'footer' } as const satisfies Record<string, PlacePart>;
const WORDS = {
  headers: { vi: 'đầu trang', en: 'header' },
  footers: { vi: 'chân trang', en: 'footer' },
} as const;

function numberIn(story: ReadStory | null): ReadParagraph | undefined {
  return story?.paragraphs
    .flatMap((paragraph) => [paragraph, ...paragraph.textBoxes])
    .find(({ hasPageField }) => hasPageField);
}

/** Stories of the pages after the first that carry numbers, once each, with their section. */
function runningStories(subject: Subject): { story: ReadStory | null; section: number }[] {
  const { own } = sides(subject);
  const { sections, evenAndOdd } = subject.document;
  const stories = sections.flatMap((section, index) => {
    const { default: odd, even }: ReadStories = section[own];
    return (evenAndOdd ? [odd, even] : [odd]).map((story) => ({ story, section: index + 1 }));
  });
  return stories.filter(({ story }, index) => stories.findIndex((one) => one.story === story) === index);
}

/** The paragraphs with the running number. */
function numbers(subject: Subject): ReadParagraph[] {
  return runningStories(subject).flatMap(({ story }) => numberIn(story) ?? []);
}

/** A document of one page shows no number, and needs none. */
function isOnePage({ document }: Subject): boolean {
  return document.properties.pages === 1 && document.sections.length === 1;
}

const ONE_PAGE = notApplicable('Văn bản chỉ có một trang.', 'The document has one page only.');
const NO_NUMBER = notApplicable('Chưa có số trang (xem mục 16).', 'There is no page number (see check 16).');

/** Ô 11, and ô 14 with its letters of size 10 at the right: they belong into the top margin of the first page. */
function isTopMark(one: ReadParagraph): boolean {
  const small = one.look.align === 'right' && all(one, ({ halfPoints }) => halfPoints <= 20);
  return small || CIRCULATION_MARK.test(plainText(one));
}

/** Where the first page shares the running header it is check 15 that is broken. */
function firstPageFindings(subject: Subject): LintFinding[] {
  const { own } = sides(subject);
  return subject.document.sections.flatMap((section: ReadSection, index): LintFinding[] => {
    const story = section.titlePage ? section[own].first : null;
    const wrong = story?.paragraphs.find(
      (one) => one.hasPageField || (own === 'headers' && !isBlank(one) && !isTopMark(one)),
    );
    if (wrong === undefined) return [];
    const words = WORDS[own];
    const finding = at(
      subject,
      wrong,
      `Trang thứ nhất không được hiển thị số trang: hãy xóa nội dung ở ${words.vi} của trang đầu.`,
      `The first page shows no number: empty the ${words.en} of the first page.`,
      PART[own],
    );
    return [{ ...finding, place: { ...finding.place, section: index + 1 } }];
  });
}

/** At the centre by alignment, by a frame, or by one tab to a centred stop. */
function isCentred({ look, text }: ReadParagraph): boolean {
  return (
    look.align === 'center' ||
    look.frameAlign === 'center' ||
    (look.firstTab === 'center' && /^\t[^\t]*$/u.test(text))
  );
}

const isRight = ({ look }: ReadParagraph): boolean =>
  look.align === 'right' || look.frameAlign === 'right' || look.firstTab === 'right';

function judgePlace(subject: Subject): Verdict {
  const found = numbers(subject);
  if (found.length === 0) return NO_NUMBER;
  const top = subject.rules.pageNumber === 'top-center';
  const part = PART[sides(subject).own];
  return verdictOf(
    found
      .filter((one) => !(top ? isCentred(one) : isRight(one)))
      .map((one) =>
        top
          ? at(
              subject,
              one,
              'Số trang cần canh giữa theo chiều ngang: hãy bấm canh giữa ở dòng số trang.',
              'The page number should be centred: centre its line.',
              part,
            )
          : at(
              subject,
              one,
              'Số trang theo Thông tư 01/2011/TT-BNV đặt ở góc phải: hãy canh phải dòng số trang.',
              'By the circular of 2011 the number stands at the right: align its line right.',
              part,
            ),
      ),
  );
}

export const pageNumberChecks: readonly Check[] = [
  {
    id: 14,
    level: 'must',
    title: { vi: 'Trang thứ nhất không có số trang', en: 'No number on the first page' },
    rule: RULE,
    old: OLD_RULE,
    judge: (subject) => verdictOf(firstPageFindings(subject)),
  },
  {
    id: 15,
    level: 'must',
    title: { vi: 'Trang đầu có đầu trang riêng', en: 'The first page differs' },
    rule: RULE,
    old: OLD_RULE,
    judge: (subject) => {
      const [first] = subject.document.sections;
      if (first === undefined || first.titlePage) return HOLDS;
      if (isOnePage(subject) && numbers(subject).length === 0) return ONE_PAGE;
      return verdictOf([
        in_(
          'page',
          'Chưa bật “Trang đầu khác biệt” nên số trang hiện cả ở trang thứ nhất: hãy bật mục này (Bố trí > Lề > Bố cục).',
          '“Different first page” is off, so the first page shows its number: turn it on.',
          1,
        ),
      ]);
    },
  },
  {
    id: 16,
    level: 'must',
    title: { vi: 'Có số trang từ trang thứ hai', en: 'Numbers from the second page on' },
    rule: RULE,
    old: OLD_RULE,
    judge: (subject) => {
      const missing = runningStories(subject).filter(({ story }) => numberIn(story) === undefined);
      if (missing.length === 0) return HOLDS;
      if (isOnePage(subject)) return ONE_PAGE;
      const { own } = sides(subject);
      const words = WORDS[own];
      return verdictOf(
        missing.map(({ section }) =>
          in_(
            PART[own],
            `Chưa có số trang ở ${words.vi}: hãy chèn số trang (Chèn > Số trang), không gõ tay.`,
            `The ${words.en} has no page number: insert one as a field, not by hand.`,
            section,
          ),
        ),
      );
    },
  },
  {
    id: 17,
    level: 'must',
    title: { vi: 'Số trang đúng vị trí ngang', en: 'The page number in its place' },
    rule: RULE,
    old: OLD_RULE,
    judge: judgePlace,
  },
  {
    id: 18,
    level: 'must',
    title: { vi: 'Số trang cỡ 13–14, kiểu chữ đứng', en: 'Page number of size 13–14, upright' },
    rule: RULE,
    old: OLD_RULE,
    judge: (subject) => {
      const found = numbers(subject);
      if (found.length === 0) return NO_NUMBER;
      const part = PART[sides(subject).own];
      return verdictOf(
        found.flatMap((one): LintFinding[] => {
          const runs = one.runs.filter(({ pageNumber }) => pageNumber);
          // A field never computed shows nothing yet, so its look is judged by a stand-in digit.
          const shown = { ...one, runs: runs.map((run) => ({ ...run, text: '1' })), text: '1', listText: '' };
          const wrong = differences(shown, { bold: false, italic: false, size: [13, 14] });
          if (wrong.length === 0) return [];
          const words = lookSentence({ vi: 'Số trang', en: 'The page number' }, wrong);
          return [at(subject, one, words.vi, words.en, part)];
        }),
      );
    },
  },
  {
    id: 19,
    level: 'must',
    title: { vi: 'Số trang không đặt sai chỗ', en: 'No page number elsewhere' },
    rule: RULE,
    old: OLD_RULE,
    judge: (subject) => {
      const { other } = sides(subject);
      const seen = new Set<ReadStory>();
      const findings: LintFinding[] = [];
      for (const section of subject.document.sections) {
        for (const story of [section[other].default, section[other].first, section[other].even]) {
          const found = numberIn(story);
          if (story === null || found === undefined || seen.has(story)) continue;
          seen.add(story);
          const words = WORDS[other];
          const right = WORDS[sides(subject).own];
          findings.push(
            at(
              subject,
              found,
              `Số trang đang ở ${words.vi}: hãy bỏ đi và đặt ở ${right.vi}.`,
              `A page number stands in the ${words.en}: remove it and use the ${right.en}.`,
              PART[other],
            ),
          );
        }
      }
      return verdictOf(findings);
    },
  },
];
