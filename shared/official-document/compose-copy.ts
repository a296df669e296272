/**
 * Copies (Phụ lục I, Phần II; Mẫu 3.1, 3.2). On paper the copy's own parts stand right under the copied text, below a
 * rule over the whole width; a photocopy is printed with these parts alone. An electronic copy has ô 14 in the top
 * margin instead. The word and the symbol follow the rules of the day of copying; all forms count in one series.
 */
import { composeBases } from './compose-bases.ts';
import { composeBody } from './compose-body.ts';
import { composeSignedClosing, keepLastWithNext } from './compose-closing.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import {
  composeClosing,
  composeIssuer,
  composeLetterhead,
  composeTitle,
  dateInWords,
  numberAndSymbol,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import { type CertifiedCopyData, copyWords } from './copy-data.ts';
import { NATIONAL_COLUMN_MM } from './layout.ts';
import type { Block, ColumnsBlock, DocumentSection, OfficialDocument } from './model.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';

/** Room between the copied text and the rule, in mm. */
const ABOVE_RULE_MM = 6;

export function composeCertifiedCopy(data: CertifiedCopyData): OfficialDocument {
  const frame = frameOf(data);
  const words = copyWords(data.form, data.date);
  const original = composeOriginal(data, frame);
  const subject = withoutEndMark(data.original.subject);
  const name = [words.title, data.original.title].filter((part) => part !== '').join(' - ');
  const section: DocumentSection =
    data.medium === 'electronic'
      ? {
          kind: 'main',
          blocks: original,
          topNote: [paragraph('copy-stamp', electronicStamp(data, words.title))],
        }
      : { kind: 'main', blocks: [...original, ...composeCopyBlock(data, words.title, frame)] };
  return officialDocument(data, subject === '' ? name : subject, [section]);
}

/** 'SAO Y; Ủy ban nhân dân tỉnh Bắc Ninh; 24/11/2026; 09:15:30 +07:00' (Mẫu 3.2). */
function electronicStamp(data: CertifiedCopyData, title: string): string {
  return [title, toSentenceForm(data.agency.name), data.signedAt].filter((part) => part !== '').join('; ');
}

/** The copied text, ended as it was; nothing when only the copy's own parts are printed. */
function composeOriginal({ original, sizePreset, margins }: CertifiedCopyData, frame: PageFrame): Block[] {
  const body = keepLastWithNext(composeBody(original.body, frame));
  if (body.length === 0) return [];
  const head = {
    agency: { ...original.agency, symbol: original.symbol },
    number: original.number,
    date: original.date,
  };
  const recipients = original.distribution.map(entryText).filter((entry) => entry !== '');
  return [
    composeLetterhead(head, { preset: sizePreset, margins }),
    ...(original.title === ''
      ? []
      : composeTitle(original.title.toLocaleUpperCase('vi'), withoutEndMark(original.subject), frame)),
    ...(original.authority === ''
      ? []
      : [paragraph('authority', original.authority.toLocaleUpperCase('vi'))]),
    ...composeBases(original.bases, original.date),
    ...body.map((block) => (isVerb(block.content) ? { ...block, role: 'verb' as const } : block)),
    composeClosing(
      {
        capacity: original.capacity.filter((line) => line !== ''),
        signerName: original.signer,
        recipients,
      },
      frame,
    ),
  ];
}

/** 'QUYẾT ĐỊNH:' on a line of its own. */
function isVerb(content: readonly unknown[]): boolean {
  const [only] = content as readonly { readonly text?: string }[];
  return content.length === 1 && /^QUYẾT (ĐỊNH|NGHỊ):$/u.test(only?.text ?? '');
}

/** Rule, head, signature and Nơi nhận of the copy. */
function composeCopyBlock(data: CertifiedCopyData, title: string, frame: PageFrame): Block[] {
  return [
    { type: 'space', heightMm: ABOVE_RULE_MM },
    { type: 'rule', lengthMm: textWidthMm(frame) },
    { type: 'space', heightMm: 2 },
    composeCopyHead(data, title, frame),
    composeSignedClosing(data, null, frame),
  ];
}

/** Mẫu 3.1: the copying body and its number at the left, form and place with day at the right; no superior body. */
function composeCopyHead(data: CertifiedCopyData, title: string, frame: PageFrame): ColumnsBlock {
  const rightMm = NATIONAL_COLUMN_MM[frame.preset];
  const leftMm = textWidthMm(frame) - rightMm;
  const agency = { ...data.agency, parent: '' };
  return {
    type: 'columns',
    part: 'plain',
    leftMm,
    rightMm,
    rows: [
      { left: composeIssuer(agency, leftMm, frame.preset), right: [paragraph('copy-form', title)] },
      {
        left: [
          paragraph('number-symbol', [{ text: 'Số: ' }, ...numberAndSymbol({ agency, number: data.number })]),
        ],
        right: [paragraph('place-date', [{ text: `${agency.place}, ` }, ...dateInWords(data)])],
      },
    ],
  };
}
