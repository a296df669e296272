/** The envelope of a composed document: what the renderers need beside the blocks. */
import { type PageFrame, paragraph } from './compose-parts.ts';
import { formRulesOn } from './form-rules.ts';
import type { DocumentMarks } from './frame-marks.ts';
import type { Block, DocumentSection, Margins, OfficialDocument, SizePreset } from './model.ts';

/** Data that every kind has (see `frame-data.ts`), as far as the envelope needs it. */
export type EnvelopeFacts = {
  readonly kind: string;
  readonly agency: { readonly name: string };
  readonly date: string | null;
  readonly sizePreset: SizePreset;
  readonly margins: Margins;
};

export function frameOf(data: Pick<EnvelopeFacts, 'sizePreset' | 'margins'>): PageFrame {
  return { preset: data.sizePreset, margins: data.margins };
}

/** The text itself, with ô 11 in its top margin and ô 13 at the foot of its first page where the data has them. */
export function mainSection(
  data: { readonly marks?: DocumentMarks },
  blocks: readonly Block[],
  orientation: 'portrait' | 'landscape' = 'portrait',
): DocumentSection {
  const { circulation = '', address = '' } = data.marks ?? {};
  return {
    kind: 'main',
    blocks,
    ...(orientation === 'portrait' ? {} : { orientation }),
    ...(circulation === ''
      ? {}
      : { topNote: [paragraph('circulation', circulation.toLocaleUpperCase('vi'))] }),
    ...(address === '' ? {} : { foot: address.split('\n').map((line) => paragraph('address', line)) }),
  };
}

/** `title` becomes the title of the file: the trích yếu, without an end mark. */
export function officialDocument(
  data: EnvelopeFacts,
  title: string,
  sections: readonly DocumentSection[],
): OfficialDocument {
  return {
    kind: data.kind,
    title,
    creator: data.agency.name,
    rules: formRulesOn(data.date),
    preset: data.sizePreset,
    margins: data.margins,
    sections,
  };
}
