/**
 * The official document as blocks: the one model that the .docx and the HTML renderer draw.
 *
 * A kind of document (award decision, submission, minutes …) is a data schema and a composer that returns
 * this model. Renderers know only what is declared here, so a new kind needs no new renderer.
 */

/** Position numbers of Phụ lục I, Mục IV, NĐ 30/2020/NĐ-CP. 'annex' = heading of an annex (Mục III.1). */
export type OfficialSlot = '1' | '2' | '3' | '4' | '5a' | '5b' | '6' | '7a' | '7b' | '9a' | '9b' | 'annex';

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
  | 'authority'
  | 'basis'
  | 'verb'
  | 'article'
  | 'paragraph'
  | 'list-item'
  | 'recipients-label'
  | 'recipient'
  | 'capacity'
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
  authority: '6',
  basis: '6',
  verb: '6',
  article: '6',
  paragraph: '6',
  'list-item': '6',
  'recipients-label': '9b',
  recipient: '9b',
  capacity: '7a',
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
  /** Stays on the page of the block after it (signature, group heading). */
  readonly keepWithNext?: boolean;
};

/** A drawn line, centred in its column: under the motto, the issuer, the subject, the annex note. */
export type RuleBlock = { readonly type: 'rule'; readonly lengthMm: number };

/** Empty lines between the office of the signer and the name. */
export type SignatureRoomBlock = { readonly type: 'signature-room' };

export type TableColumn = {
  readonly title: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
};

/** A ruled table whose heading row repeats on every page and whose rows never break over pages. */
export type TableBlock = {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /** One string per column in every row. */
  readonly rows: readonly (readonly string[])[];
  /** The last row stays on the page of the block after the table. */
  readonly keepWithNext?: boolean;
};

export type FlowBlock = ParagraphBlock | RuleBlock | SignatureRoomBlock;

/** Two columns without lines; row by row, so that what belongs on one line stands on one line. */
export type ColumnsBlock = {
  readonly type: 'columns';
  readonly part: 'letterhead' | 'closing';
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
  readonly kind: 'main' | 'annex';
  readonly blocks: readonly Block[];
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
  readonly preset: SizePreset;
  readonly margins: Margins;
  readonly sections: readonly DocumentSection[];
};
