/**
 * A .docx as it was read: pages, paragraphs and tables with the properties that take effect, whatever style they come
 * from. The judging rules know only this; who reads files fills it in (`electron/documents/lint`).
 * Lengths are twips (1/20 pt) unless the name says otherwise.
 */

/** One of the four fonts of a run; `theme`: taken from the theme of the file, not written by name. */
export type FontSlot = { readonly name: string | null; readonly theme: boolean };
export type FontSlots = {
  readonly ascii: FontSlot;
  readonly hAnsi: FontSlot;
  readonly cs: FontSlot;
  readonly eastAsia: FontSlot;
};

/** Effective look of a run; shared between runs that look alike. */
export type RunLook = {
  readonly fonts: FontSlots;
  readonly halfPoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly superscript: boolean;
  /** Hexadecimal RRGGBB, or null for the automatic (black) colour. */
  readonly color: string | null;
  /** Room added after every letter. */
  readonly letterSpacing: number;
  readonly language: string | null;
};

export type ReadRun = {
  /** As it is shown: capitals where the run has them; '\t' a tab, '\n' a new line, U+00AD a soft hyphen. */
  readonly text: string;
  readonly look: RunLook;
  /** The run is the result of a PAGE field. */
  readonly pageNumber: boolean;
};

export type ParagraphLook = {
  /** As Word names it: left, center, right, both, distribute (start and end are told as left and right). */
  readonly align: string;
  readonly left: number;
  readonly right: number;
  /** Negative for a hanging first line. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** 240 = one line when `lineRule` is auto, else twips. */
  readonly line: number;
  readonly lineRule: string;
  /** No space between paragraphs of the same style. */
  readonly contextualSpacing: boolean;
  readonly keepNext: boolean;
  readonly borderAbove: boolean;
  readonly borderBelow: boolean;
  /** Alignment of the first tab stop, or null. */
  readonly firstTab: string | null;
  /** Where a frame (w:framePr) stands across the page, or null. */
  readonly frameAlign: string | null;
  readonly style: string;
};

export type ReadParagraph = {
  readonly type: 'paragraph';
  /** Position among the paragraphs of its part, from 1. */
  readonly number: number;
  readonly text: string;
  readonly runs: readonly ReadRun[];
  readonly look: ParagraphLook;
  /** Size of the letters of an empty paragraph, in half points. */
  readonly markHalfPoints: number;
  /** Number or mark that an automatic list puts before the text, '' if none, and whether it is bold. */
  readonly listText: string;
  readonly listBold: boolean;
  /** Lengths of lines drawn in it as shapes, in mm. */
  readonly drawnLinesMm: readonly number[];
  /** Paragraphs of text boxes anchored in it. */
  readonly textBoxes: readonly ReadParagraph[];
  /** A page number field stands in it. */
  readonly hasPageField: boolean;
  /** It starts on a new page by its own property or by a page break before any text. */
  readonly startsPage: boolean;
  /** A page break stands at its end: what follows starts a page. */
  readonly endsPage: boolean;
};

export type ReadCell = {
  /** Width with its margins; null where the file leaves it to the content. */
  readonly width: number | null;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly columns: number;
  /** Goes on from the cell above. */
  readonly continues: boolean;
  /** One of its four borders is drawn. */
  readonly ruled: boolean;
  readonly blocks: readonly ReadBlock[];
};

export type ReadRow = {
  /** Repeats at the top of every page. */
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly ReadCell[];
};

export type ReadTable = { readonly type: 'table'; readonly rows: readonly ReadRow[] };

export type ReadBlock = ReadParagraph | ReadTable;

/** A header or footer. */
export type ReadStory = { readonly paragraphs: readonly ReadParagraph[] };

export type ReadStories = {
  readonly default: ReadStory | null;
  readonly first: ReadStory | null;
  readonly even: ReadStory | null;
};

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly gutter: number;
};

export type ReadSection = {
  readonly blocks: readonly ReadBlock[];
  readonly page: ReadPage;
  /** The first page has a header of its own. */
  readonly titlePage: boolean;
  /** First page number; null: goes on from the section before. */
  readonly startsAt: number | null;
  /** Starts on a new page. */
  readonly newPage: boolean;
  /** Those in effect: what a section does not name it has from the one before. */
  readonly headers: ReadStories;
  readonly footers: ReadStories;
};

/** Something outside the file that it points to. Nothing is ever fetched. */
export type ReadLink = {
  readonly kind: 'hyperlink' | 'template' | 'picture' | 'other';
  readonly target: string;
};

export type ReadDocument = {
  readonly sections: readonly ReadSection[];
  readonly notes: readonly ReadParagraph[];
  /** Fonts and language of a run that nothing else describes: the defaults of the file and its normal style. */
  readonly defaults: RunLook;
  /** Headers and footers of even pages differ. */
  readonly evenAndOdd: boolean;
  readonly properties: {
    readonly creator: string;
    readonly title: string;
    /** As the program that saved it counted; null where it did not. */
    readonly pages: number | null;
  };
  readonly links: readonly ReadLink[];
};

/** Whether any line of a table is drawn. */
export function isRuled({ rows }: ReadTable): boolean {
  return rows.some(({ cells }) => cells.some(({ ruled }) => ruled));
}

/** Paragraphs of blocks in order, those in tables too. */
export function* paragraphsOf(blocks: readonly ReadBlock[]): Generator<ReadParagraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
  }
}
