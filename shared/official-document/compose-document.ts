/** The envelope of a composed document: what the renderers need beside the blocks. */
import type { PageFrame } from './compose-parts.ts';
import { formRulesOn } from './form-rules.ts';
import type { DocumentSection, Margins, OfficialDocument, SizePreset } from './model.ts';

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
