/** Blocks that every kind of official document shares: letterhead, title, closing, annex heading. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { type DocumentMarks, drafterMark, SECRECY_WORDS, URGENCY_WORDS } from './frame-marks.ts';
import { GAP_MM, NATIONAL_COLUMN_MM, PAGE_MM, paragraphStyle, SIGNATURE_COLUMN_MM } from './layout.ts';
import type {
  Block,
  ColumnsBlock,
  FlowBlock,
  Inline,
  Margins,
  ParagraphBlock,
  ParagraphRole,
  RuleBlock,
  SizePreset,
} from './model.ts';
import { balanceText, measureTextMm, wrapText } from './text-width.ts';

/** Fixed by NĐ 30/2020, Phụ lục I, Mục II.1. */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** A short rule is "1/3 to 1/2" of its text line: this share. */
const SHORT_RULE_SHARE = 0.42;

/** Centred titles keep this far from the edges of the text, in mm. */
const TITLE_INSET_MM = 8;

/** Page facts that composition depends on. */
export type PageFrame = {
  readonly preset: SizePreset;
  readonly margins: Margins;
  /** Portrait when absent. */
  readonly orientation?: 'portrait' | 'landscape';
};

/** Width of the text area in mm; a page on its side keeps its margins left and right. */
export function textWidthMm(frame: PageFrame): number {
  const sheetMm = frame.orientation === 'landscape' ? PAGE_MM.height : PAGE_MM.width;
  return sheetMm - frame.margins.left - frame.margins.right;
}

/** A paragraph of plain text, or of runs and gaps. */
export function paragraph(role: ParagraphRole, content: string | readonly Inline[]): ParagraphBlock {
  return { type: 'paragraph', role, content: typeof content === 'string' ? [{ text: content }] : content };
}

/** Who issues a document and under which number, on which day. */
export type LetterheadFacts = {
  readonly agency: {
    readonly parent: string;
    readonly name: string;
    readonly nameLines?: readonly string[];
    readonly place: string;
    readonly symbol: string;
  };
  readonly number: number | null;
  readonly date: string | null;
  readonly draftYear?: number;
  /** Ô 10a, 10b. */
  readonly marks?: DocumentMarks;
};

/** What a kind prints beside or instead of the usual parts of the letterhead. */
export type LetterheadParts = {
  /** False: no line for number and symbol (achievement reports, ballots). */
  readonly numbered?: boolean;
  /** False: no line for place and day (minutes, Mẫu 1.9). */
  readonly dated?: boolean;
  /** Ô 5b: the subject of a công văn, e.g. 'V/v đính chính …', under the number. */
  readonly letterSubject?: string;
};

/** Ô 1–4: issuer beside the Quốc hiệu; under them number and date on one line; then ô 5b, 10a, 10b at the left. */
export function composeLetterhead(
  facts: LetterheadFacts,
  frame: PageFrame,
  parts: LetterheadParts = {},
): ColumnsBlock {
  const rightMm = NATIONAL_COLUMN_MM[frame.preset];
  const leftMm = textWidthMm(frame) - rightMm;
  const motto = paragraphStyle('national-motto', frame.preset);
  const second = secondRow(facts, parts);
  return {
    type: 'columns',
    part: 'letterhead',
    leftMm,
    rightMm,
    rows: [
      {
        left: composeIssuer(facts.agency, leftMm, frame.preset),
        right: [
          paragraph('national-name', NATIONAL_NAME),
          paragraph('national-motto', NATIONAL_MOTTO),
          { type: 'rule', lengthMm: measureTextMm(NATIONAL_MOTTO, motto.sizePt, motto) },
        ],
      },
      ...(second.left.length + second.right.length === 0 ? [] : [second]),
    ],
  };
}

function secondRow(
  facts: LetterheadFacts,
  { numbered = true, dated = true, letterSubject = '' }: LetterheadParts,
): { left: FlowBlock[]; right: FlowBlock[] } {
  const { secrecy = 'none', urgency = 'none' } = facts.marks ?? {};
  return {
    left: [
      ...(numbered ? [paragraph('number-symbol', [{ text: 'Số: ' }, ...numberAndSymbol(facts)])] : []),
      ...(letterSubject === '' ? [] : [paragraph('letter-subject', letterSubject)]),
      ...(secrecy === 'none' ? [] : [paragraph('secrecy', SECRECY_WORDS[secrecy].vi)]),
      ...(urgency === 'none' ? [] : [paragraph('urgency', URGENCY_WORDS[urgency].vi)]),
    ],
    right: dated
      ? [paragraph('place-date', [{ text: `${facts.agency.place}, ` }, ...dateInWords(facts)])]
      : [],
  };
}

/** Ô 2: superior body, issuing body by lines, a short rule. */
export function composeIssuer(
  agency: LetterheadFacts['agency'],
  columnMm: number,
  preset: SizePreset,
): FlowBlock[] {
  const style = paragraphStyle('issuer', preset);
  const given = (agency.nameLines ?? []).filter((line) => line !== '');
  const lines = given.length > 0 ? given : breakAgencyName(agency.name, columnMm, style.sizePt);
  const lastLine = lines.at(-1) ?? '';
  return [
    ...(agency.parent === '' ? [] : [paragraph('parent-agency', agency.parent)]),
    ...lines.map((line) => paragraph('issuer', line)),
    shortRule(measureTextMm(lastLine, style.sizePt, style)),
  ];
}

/** Names that offices break before their second part: ỦY BAN NHÂN DÂN / TỈNH …, HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG …. */
const TWO_PART_NAMES =
  /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN|(?:HỘI ĐỒNG|BAN|PHÒNG)(?= THI ĐUA - KHEN THƯỞNG)) (.+)$/u;

/** A name of two parts breaks between them, other names where the lines come out equal. */
function breakAgencyName(name: string, columnMm: number, sizePt: number): readonly string[] {
  const parts = TWO_PART_NAMES.exec(name);
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    return [parts[1], ...wrapText(parts[2], columnMm, sizePt, { bold: true })];
  }
  return balanceText(name, columnMm, sizePt, { bold: true }).lines;
}

/** '15/QĐ-UBND' as runs; a gap stands for a number not yet given. */
export function numberAndSymbol(facts: Pick<LetterheadFacts, 'agency' | 'number'>): readonly Inline[] {
  const symbol = `/${facts.agency.symbol}`;
  if (facts.number === null) return [{ gapMm: GAP_MM.number }, { text: symbol }];
  return [{ text: `${twoDigits(facts.number)}${symbol}` }];
}

/** 'ngày 05 tháng 3 năm 2026' as runs; gaps stand for what a draft does not know. */
export function dateInWords(facts: Pick<LetterheadFacts, 'date' | 'draftYear'>): readonly Inline[] {
  if (facts.date !== null) return [{ text: formatDocumentDate(facts.date) }];
  return [
    { text: 'ngày' },
    { gapMm: GAP_MM.day },
    { text: 'tháng' },
    { gapMm: GAP_MM.month },
    { text: 'năm' },
    facts.draftYear === undefined ? { gapMm: GAP_MM.year } : { text: ` ${facts.draftYear}` },
  ];
}

/** Ô 5a: name of the kind, subject, and the rule under the subject. */
export function composeTitle(kindTitle: string, subject: string, frame: PageFrame): Block[] {
  return [paragraph('kind-title', kindTitle), ...centredTitle('subject', subject, frame)];
}

/** A centred title whose lines are about equally long, with a short rule under the last one. */
export function centredTitle(role: ParagraphRole, text: string, frame: PageFrame): Block[] {
  const { block, lastLineMm } = balancedParagraph(role, text, frame);
  return [block, shortRule(lastLineMm)];
}

/** A centred paragraph broken between two phrases if both fit a line, else balanced; and its last line's width. */
function phrasedParagraph(
  role: ParagraphRole,
  first: readonly Inline[],
  second: readonly Inline[],
  frame: PageFrame,
): { block: ParagraphBlock; lastLineMm: number } {
  const style = paragraphStyle(role, frame.preset);
  const widths = [first, second].map((part) => measureTextMm(plainText(part), style.sizePt, style));
  const whole = balancedParagraph(role, [...first, { text: ' ' }, ...second], frame);
  const fitsOneLine = whole.block.insetMm === undefined;
  if (fitsOneLine || widths.some((width) => width > textWidthMm(frame))) return whole;
  return {
    // The space keeps the words apart for readers that skip the break.
    block: paragraph(role, [...first, { text: ' ' }, { lineBreak: true }, ...second]),
    lastLineMm: widths[1] ?? 0,
  };
}

/** A centred paragraph with balanced lines, and the width of its last line. */
export function balancedParagraph(
  role: ParagraphRole,
  content: string | readonly Inline[],
  frame: PageFrame,
): { block: ParagraphBlock; lastLineMm: number } {
  const style = paragraphStyle(role, frame.preset);
  const columnMm = textWidthMm(frame) - 2 * TITLE_INSET_MM;
  const plain = plainText(typeof content === 'string' ? [{ text: content }] : content);
  const balanced = balanceText(plain, columnMm, style.sizePt, style);
  const insetMm = balanced.lines.length < 2 ? 0 : TITLE_INSET_MM + balanced.insetMm;
  return {
    block: { ...paragraph(role, content), ...(insetMm > 0 ? { insetMm } : {}) },
    lastLineMm: measureTextMm(balanced.lines.at(-1) ?? '', style.sizePt, style),
  };
}

/** For measuring only: a gap is about as wide as this many no-break spaces at 14 points. */
function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return 'gapMm' in inline ? '\u00A0'.repeat(Math.round(inline.gapMm / 1.23)) : ' ';
    })
    .join('');
}

/** A rule of 1/3 to 1/2 of the text above it. */
export function shortRule(textMm: number): RuleBlock {
  return { type: 'rule', lengthMm: textMm * SHORT_RULE_SHARE };
}

/** Who signs, and who gets a copy. */
export type ClosingFacts = {
  readonly capacity: readonly string[];
  readonly signerName: string;
  /** Ô 7b, above the name: office in the agency of one who signs for its council. */
  readonly otherOffice?: string;
  /** Entries without dash and end mark, the kept copy last. */
  readonly recipients: readonly string[];
  /** Ô 12. */
  readonly marks?: DocumentMarks;
};

/** Ô 7 and 9b: Nơi nhận level with the office of the signer. */
export function composeClosing(facts: ClosingFacts, frame: PageFrame): ColumnsBlock {
  return {
    type: 'columns',
    part: 'closing',
    leftMm: textWidthMm(frame) - SIGNATURE_COLUMN_MM,
    rightMm: SIGNATURE_COLUMN_MM,
    rows: [
      {
        left: composeRecipients(facts),
        right: [
          ...facts.capacity.map((line) => paragraph('capacity', line)),
          { type: 'signature-room' },
          ...(facts.otherOffice === undefined || facts.otherOffice === ''
            ? []
            : [paragraph('capacity', facts.otherOffice.toLocaleUpperCase('vi'))]),
          paragraph('signer-name', facts.signerName),
        ],
      },
    ],
  };
}

/** Ô 9b and 12: each entry a line with a dash, ';' at its end, '.' at the last. */
export function composeRecipients(facts: Pick<ClosingFacts, 'recipients' | 'marks'>): ParagraphBlock[] {
  const last = facts.recipients.length - 1;
  const mark = facts.marks === undefined ? '' : drafterMark(facts.marks);
  return [
    paragraph('recipients-label', 'Nơi nhận:'),
    ...facts.recipients.map((entry, index) =>
      paragraph('recipient', `- ${entry}${index === last ? '.' : ';'}`),
    ),
    ...(mark === '' ? [] : [paragraph('drafter-mark', mark)]),
  ];
}

/**
 * Heading of an annex: 'Phụ lục', its title, the bracket, a short rule (Mục III.1; Mẫu 2.1, 2.2). Title (if it
 * can) and bracket come as two phrases, each a line where both fit.
 */
export function composeAnnexHeading(
  label: string,
  [title, secondPhrase]: readonly [string, string?],
  note: readonly [readonly Inline[], readonly Inline[]],
  frame: PageFrame,
): Block[] {
  const noteParagraph = phrasedParagraph('annex-note', ...note, frame);
  return [
    paragraph('annex-label', label),
    secondPhrase === undefined
      ? balancedParagraph('annex-title', title, frame).block
      : phrasedParagraph('annex-title', [{ text: title }], [{ text: secondPhrase }], frame).block,
    noteParagraph.block,
    shortRule(noteParagraph.lastLineMm),
  ];
}
