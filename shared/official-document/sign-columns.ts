/** Signatures in two columns: minutes and indexes, where the signer is not the head of the body. */
import { type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import { paragraphStyle } from './layout.ts';
import type { ColumnsBlock, FlowBlock, Inline, ParagraphBlock } from './model.ts';
import { balanceText } from './text-width.ts';

export type Signatory = {
  /** In capitals: THƯ KÝ, CHỦ TỌA. */
  readonly title: string;
  /** Office in the agency, above the name (ô 7b); empty: none. */
  readonly office?: string;
  /** Under the title, slanted: '(Ký và ghi rõ họ và tên)'; empty: none. */
  readonly note?: string;
  readonly name: string;
};

/** Title, room for the signature, office, name; with the page's frame, lines of a long office are about equally long. */
export function signatory(
  { title, office = '', note = '', name }: Signatory,
  frame?: PageFrame,
): FlowBlock[] {
  return [
    balancedCapacity(title, frame),
    ...(note === '' ? [] : [paragraph('signature-note', note)]),
    { type: 'signature-room' },
    ...(office === '' ? [] : [balancedCapacity(office, frame)]),
    paragraph('signer-name', name),
  ];
}

function balancedCapacity(text: string, frame: PageFrame | undefined): ParagraphBlock {
  if (frame === undefined) return paragraph('capacity', text.toLocaleUpperCase('vi'));
  const style = paragraphStyle('capacity', frame.preset);
  const { lines } = balanceText(text.toLocaleUpperCase('vi'), textWidthMm(frame) / 2, style.sizePt, style);
  return paragraph(
    'capacity',
    lines.flatMap((line, index): Inline[] =>
      index === 0 ? [{ text: line }] : [{ text: ' ' }, { lineBreak: true }, { text: line }],
    ),
  );
}

/** Room above the second and later signatures in a column, in mm. */
const BETWEEN_SIGNATURES_MM = 6;

/** The same signatures, as they stand under others. */
export function below(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  return blocks.length === 0 ? [] : [{ type: 'space', heightMm: BETWEEN_SIGNATURES_MM }, ...blocks];
}

/** Two halves, row by row. */
export function signatureColumns(
  rows: readonly { readonly left: readonly FlowBlock[]; readonly right: readonly FlowBlock[] }[],
  frame: PageFrame,
): ColumnsBlock {
  const half = textWidthMm(frame) / 2;
  return { type: 'columns', part: 'signatures', leftMm: half, rightMm: half, rows };
}
