/** Signatures in two columns: minutes and indexes, where the signer is not the head of the body. */
import { type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import type { ColumnsBlock, FlowBlock } from './model.ts';

export type Signatory = {
  /** In capitals: THƯ KÝ, CHỦ TỌA. */
  readonly title: string;
  /** Office in the agency, above the name (ô 7b); empty: none. */
  readonly office?: string;
  /** Under the title, slanted: '(Ký và ghi rõ họ và tên)'; empty: none. */
  readonly note?: string;
  readonly name: string;
};

/** Title, room for the signature, office, name. */
export function signatory({ title, office = '', note = '', name }: Signatory): FlowBlock[] {
  return [
    paragraph('capacity', title.toLocaleUpperCase('vi')),
    ...(note === '' ? [] : [paragraph('signature-note', note)]),
    { type: 'signature-room' },
    ...(office === '' ? [] : [paragraph('capacity', office.toLocaleUpperCase('vi'))]),
    paragraph('signer-name', name),
  ];
}

/** Two halves, row by row. */
export function signatureColumns(
  rows: readonly { readonly left: readonly FlowBlock[]; readonly right: readonly FlowBlock[] }[],
  frame: PageFrame,
): ColumnsBlock {
  const half = textWidthMm(frame) / 2;
  return { type: 'columns', part: 'signatures', leftMm: half, rightMm: half, rows };
}
