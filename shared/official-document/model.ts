/**
 * The official document as blocks: the one model that the .docx and the HTML renderer draw.
 *
 * A kind of document (award decision, submission, minutes …) is a data schema and a composer that returns
 * this model. Renderers know only what is declared here, so a new kind needs no new renderer.
 */

import type { FormRulesId } from './form-rules.ts';

/** Position numbers of Phụ lục I, Mục IV, NĐ 30/2020/NĐ-CP. 'annex' = heading of an annex (Mục III.1). */
export type OfficialSlot =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5a'
  | '5b'
  | '6'
  | '7a'
  | '7b'
  | '9a'
  | '9b'
  | '10a'
  | '10b'
  | '11'
  | '12'
  | '13'
  | '14'
  | 'annex';

/** What a paragraph is; its look comes from `layout.ts`, never from the composer. */
export type ParagraphRole =
  | 'national-name'
  | 'national-motto'
  | 'parent-agency'
  | 'issuer'
  | 'number-symbol'
  | 'place-date'
  | 'kind-title'
  | 'subject'
  | 'letter-subject'
  | 'copy-form'
  | 'secrecy'
  | 'urgency'
  | 'circulation'
  | 'copy-stamp'
  | 'addressee'
  | 'authority'
  | 'basis'
  | 'verb'
  | 'article'
  | 'part-label'
  | 'part-title'
  | 'section-heading'
  | 'clause-heading'
  | 'clause'
  | 'point'
  | 'paragraph'
  | 'list-item'
  | 'plain-line'
  | 'centred-line'
  | 'note'
  | 'recipients-label'
  | 'recipient'
  | 'drafter-mark'
  | 'address'
  | 'capacity'
  | 'signature-note'
  | 'signer-name'
  | 'annex-label'
  | 'annex-title'
  | 'annex-note'
  | 'group-heading'
  | 'end-mark';

/** The official position each role belongs to. */
export const SLOT_OF_ROLE = {
  'national-name': '1',
  'national-motto': '1',
  'parent-agency': '2',
  issuer: '2',
  'number-symbol': '3',
  'place-date': '4',
  'kind-title': '5a',
  subject: '5a',
  'letter-subject': '5b',
  // Ô 1 of the scheme of copies (Phụ lục I, Phần II, Mục II.3).
  'copy-form': '5a',
  secrecy: '10a',
  urgency: '10b',
  circulation: '11',
  'copy-stamp': '14',
  addressee: '9a',
  authority: '6',
  basis: '6',
  verb: '6',
  article: '6',
  'part-label': '6',
  'part-title': '6',
  'section-heading': '6',
  'clause-heading': '6',
  clause: '6',
  point: '6',
  paragraph: '6',
  'list-item': '6',
  'plain-line': '6',
  'centred-line': '6',
  note: '6',
  'recipients-label': '9b',
  recipient: '9b',
  'drafter-mark': '12',
  address: '13',
  capacity: '7a',
  'signature-note': '7a',
  'signer-name': '7b',
  'annex-label': 'annex',
  'annex-title': 'annex',
  'annex-note': 'annex',
  'group-heading': 'annex',
  'end-mark': '6',
} as const satisfies Record<ParagraphRole, OfficialSlot>;

/** Text with optional emphasis on top of the role's own look. */
export type TextRun = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

/** Room left for handwriting (a number or a day that is given after signing), as wide as `gapMm`. */
export type GapRun = { readonly gapMm: number };

/** A new line inside the paragraph, where the sense of a long centred title asks for it. */
export type LineBreak = { readonly lineBreak: true };

export type Inline = TextRun | GapRun | LineBreak;

export type ParagraphBlock = {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly content: readonly Inline[];
  /** Equal indents on both sides, in mm: balances the lines of a long centred title. */
  readonly insetMm?: number;
  /** Left indent of all lines, in mm, beside the role's own first-line indent (addressees, sub-lists). */
  readonly leftMm?: number;
  /** The first line starts this far left of `leftMm`, in mm; replaces the role's first-line indent. */
  readonly hangingMm?: number;
  /** Stays on the page of the block after it (signature, group heading). */
  readonly keepWithNext?: boolean;
};

/** A drawn line, centred in its column: under the motto, the issuer, the subject, the annex note; above a copy's end. */
export type RuleBlock = { readonly type: 'rule'; readonly lengthMm: number };

/** Empty room between two blocks, in mm. */
export type SpaceBlock = { readonly type: 'space'; readonly heightMm: number };

/** Empty lines between the office of the signer and the name. */
export type SignatureRoomBlock = { readonly type: 'signature-room' };

export type TableColumn = {
  readonly title: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
};

/** A row that heads a group of rows (one bold cell over the whole width) or closes it (bold cells). */
export type EmphasisRow = {
  readonly emphasis: 'group' | 'total';
  /** Group: one text. Total: one text per column. */
  readonly cells: readonly string[];
};
export type TableRow = readonly string[] | EmphasisRow;

/** A cell of a heading with two levels; cells of the second level follow in column order. */
export type HeadCell = { readonly title: string; readonly columns: number; readonly rows: 1 | 2 };

/** A ruled table whose heading row repeats on every page and whose rows never break over pages. */
export type TableBlock = {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /**
   * Upper level of a heading with two levels: cells over one or more columns; a cell of two rows takes its column
   * whole. Without it the heading is one row of the columns' titles.
   */
  readonly head?: readonly HeadCell[];
  /** A row '(1) (2) …' under the heading, as registers have it. */
  readonly numberedColumns?: boolean;
  /** One string per column in every row, '\n' starts a new line in the cell. */
  readonly rows: readonly TableRow[];
  /** Size of the letters where it is not the body size (registers, wide lists), in points. */
  readonly sizePt?: number;
  /** Least height of a row, in mm: room for handwriting. */
  readonly rowMm?: number;
  /** The last row stays on the page of the block after the table. */
  readonly keepWithNext?: boolean;
};

export type FlowBlock = ParagraphBlock | RuleBlock | SpaceBlock | SignatureRoomBlock;

/** Two columns without lines; row by row, so that what belongs on one line stands on one line. */
export type ColumnsBlock = {
  readonly type: 'columns';
  /** letterhead: ô 1–4. closing: ô 7 and 9b. signatures: two signers side by side. plain: any two columns of text. */
  readonly part: 'letterhead' | 'closing' | 'signatures' | 'plain';
  readonly leftMm: number;
  readonly rightMm: number;
  readonly rows: readonly { readonly left: readonly FlowBlock[]; readonly right: readonly FlowBlock[] }[];
};

export type Block = FlowBlock | TableBlock | ColumnsBlock;

/** Page margins in mm. */
export type Margins = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Each section starts on a new page, counts its pages from 1 and shows no number on its first page. */
export type DocumentSection = {
  /** book: a register, whose cover and pages have no letterhead. */
  readonly kind: 'main' | 'annex' | 'book';
  /** Landscape only for tables that make no annex of their own, and for registers (Phụ lục I, Mục I.2). */
  readonly orientation?: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Ô 11 and 14: in the top margin of the first page. */
  readonly topNote?: readonly ParagraphBlock[];
  /** Ô 13: at the foot of the first page, under a rule over the whole width. */
  readonly foot?: readonly ParagraphBlock[];
};

/** A: Quốc hiệu 13, body 14. B: Quốc hiệu 12, body 13 (NĐ 30/2020, Phụ lục I, Mục V, note 1). */
export type SizePreset = 'A' | 'B';

export type OfficialDocument = {
  /** Kind of document, e.g. 'award-decision'. */
  readonly kind: string;
  /** Title of the file: the trích yếu. */
  readonly title: string;
  /** Author of the file: the issuing body. */
  readonly creator: string;
  /** The rules of form of the document's day. */
  readonly rules: FormRulesId;
  readonly preset: SizePreset;
  readonly margins: Margins;
  /** Lines in the top left corner of every page of a copy that no longer stands as it was issued; see MARK. */
  readonly mark?: readonly string[];
  readonly sections: readonly DocumentSection[];
};
