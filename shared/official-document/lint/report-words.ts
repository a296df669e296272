/** Words of a report: places, outcomes, levels; for the window and the command line. */
import { FORM_RULES } from '../form-rules.ts';
import type { Bilingual, CheckResult, LintOutcome, LintPlace, LintReport, PlacePart } from './report.ts';

export type ReportLanguage = 'vi' | 'en';

const PARTS = {
  page: { vi: 'trang giấy', en: 'page' },
  header: { vi: 'đầu trang', en: 'page header' },
  footer: { vi: 'chân trang', en: 'page footer' },
  letterhead: { vi: 'đầu văn bản', en: 'head of the document' },
  title: { vi: 'tên loại, trích yếu', en: 'title' },
  basis: { vi: 'căn cứ', en: 'grounds' },
  body: { vi: 'nội dung', en: 'text' },
  closing: { vi: 'nơi nhận, chữ ký', en: 'recipients, signature' },
  annex: { vi: 'phụ lục', en: 'annex' },
  'text-box': { vi: 'hộp chữ', en: 'text box' },
  notes: { vi: 'chú thích', en: 'notes' },
  styles: { vi: 'kiểu chữ của tệp', en: 'styles of the file' },
  properties: { vi: 'thuộc tính tệp', en: 'properties of the file' },
} as const satisfies Record<PlacePart, Bilingual>;

/** 'nội dung, đoạn 18', 'trang giấy, phần 2': where to look. */
export function placeWords({ part, section, paragraph }: LintPlace, language: ReportLanguage): string {
  const words = [PARTS[part][language] as string];
  if (section !== null) words.push(language === 'vi' ? `phần ${section}` : `section ${section}`);
  if (paragraph !== null) words.push(language === 'vi' ? `đoạn ${paragraph}` : `paragraph ${paragraph}`);
  return words.join(', ');
}

const OUTCOMES = {
  holds: { vi: 'đạt', en: 'holds' },
  broken: { vi: 'chưa đạt', en: 'broken' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'needs-facts': { vi: 'cần đối chiếu', en: 'needs facts' },
} as const satisfies Record<LintOutcome, Bilingual>;

export function outcomeWords(outcome: LintOutcome, language: ReportLanguage): string {
  return OUTCOMES[outcome][language];
}

/** How many checks of a level ended so. */
export function countOf(
  { checks }: Pick<LintReport, 'checks'>,
  outcome: LintOutcome,
  level?: CheckResult['level'],
): number {
  return checks.filter((one) => one.outcome === outcome && (level === undefined || one.level === level))
    .length;
}

/** The whole report as lines for a terminal, in Vietnamese: one a check, under a broken one its places. */
export function reportLines(report: LintReport): string[] {
  const must = countOf(report, 'broken', 'must');
  const house = countOf(report, 'broken', 'house');
  return [
    `${report.kind === '' ? 'Văn bản không có tên loại' : report.kind}, đối chiếu với ${FORM_RULES[report.rules].name}`,
    ...report.checks.flatMap(checkLines),
    ...report.links.map(({ target }) => `Liên kết ra ngoài tệp (không mở): ${target}`),
    must === 0 && house === 0
      ? `Đạt thể thức: ${countOf(report, 'holds')} mục đạt, ${countOf(report, 'needs-facts')} mục cần tự đối chiếu.`
      : `Chưa đạt ${must} mục bắt buộc, ${house} mục quy ước; ${countOf(report, 'holds')} mục đạt, ${countOf(report, 'needs-facts')} mục cần tự đối chiếu.`,
  ];
}

function checkLines({ id, level, title, rule, outcome, findings, more, why }: CheckResult): string[] {
  const head = `${String(id).padStart(2)}  ${outcomeWords(outcome, 'vi')}  ${level === 'must' ? 'bắt buộc' : 'quy ước'}  ${title.vi}`;
  if (outcome !== 'broken') return [why === null ? head : `${head} (${why.vi})`];
  return [
    head,
    ...findings.map(({ place, vi }) => {
      const quote = place.quote === '' ? '' : ` «${place.quote}»`;
      return `      ${placeWords(place, 'vi')}${quote}: ${vi}`;
    }),
    ...(more === 0 ? [] : [`      … và ${more} chỗ nữa`]),
    `      ${rule}`,
  ];
}
