/** Tables that a document carries as annexes: heading, table, './.' (Phụ lục I, Mục III.1; Mẫu 2.1, 2.2). */
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import {
  composeAnnexHeading,
  dateInWords,
  type LetterheadFacts,
  numberAndSymbol,
  type PageFrame,
  paragraph,
} from './compose-parts.ts';
import type { DocumentSection, Inline } from './model.ts';
import { toSentenceForm } from './sentence-case.ts';
import { composeTypedTable, type TypedTable } from './typed-table.ts';

export type AttachingFacts = LetterheadFacts & {
  readonly tables: readonly TypedTable[];
  /** Electronic document: number and day in the bracket stay blank (Mẫu 2.2). */
  readonly electronic: boolean;
};

/** 'Phụ lục' for the only annex, 'Phụ lục I', 'Phụ lục II' … for several. */
export function annexNames(count: number): readonly string[] {
  return count < 2
    ? Array.from({ length: count }, () => 'Phụ lục')
    : Array.from({ length: count }, (_, index) => `Phụ lục ${romanNumeral(index + 1)}`);
}

/** A section a table. `documentName` as in the bracket: 'Kế hoạch', 'Công văn'. */
export function composeAttachedTables(
  data: AttachingFacts,
  documentName: string,
  frame: PageFrame,
): readonly DocumentSection[] {
  const names = annexNames(data.tables.length);
  return data.tables.map((table, index): DocumentSection => {
    const own: PageFrame = table.landscape ? { ...frame, orientation: 'landscape' } : frame;
    return {
      kind: 'annex',
      ...(table.landscape ? { orientation: 'landscape' } : {}),
      blocks: [
        ...composeAnnexHeading(
          names[index] ?? '',
          [table.title.toLocaleUpperCase('vi')],
          attachedNote(data, documentName),
          own,
        ),
        { ...composeTypedTable(table, own), keepWithNext: true },
        paragraph('end-mark', './.'),
      ],
    };
  });
}

/** '(Kèm theo Kế hoạch số 15/KH-UBND ngày … của Ủy ban nhân dân tỉnh …)' as two phrases. */
export function attachedNote(
  data: AttachingFacts,
  documentName: string,
): readonly [readonly Inline[], readonly Inline[]] {
  const { agency, number, date, draftYear } = data;
  const facts = data.electronic
    ? { agency, number: null, date: null }
    : { agency, number, date, ...(draftYear === undefined ? {} : { draftYear }) };
  return [
    [
      { text: `(Kèm theo ${documentName} số ` },
      ...numberAndSymbol(facts),
      { text: ' ' },
      ...dateInWords(facts),
    ],
    [{ text: `của ${toSentenceForm(agency.name)})` }],
  ];
}

/** Whether a text points to its annexes already. */
export function mentionsAnnex(body: string): boolean {
  return /phụ lục|kèm theo/iu.test(body);
}
