/** Every paragraph of a file with the part it stands in: body, text boxes, headers, footers, notes. */
import { paragraphsOf, type ReadDocument, type ReadParagraph, type ReadStory } from './read-document.ts';
import type { PlacePart } from './report.ts';

export type TextPlace = {
  readonly paragraph: ReadParagraph;
  /** null: in the body, where its number tells the part. */
  readonly part: PlacePart | null;
};

/** In the order of the file; a header that several sections share comes once. */
export function* everyText(document: ReadDocument): Generator<TextPlace> {
  for (const { blocks } of document.sections) {
    for (const paragraph of paragraphsOf(blocks)) {
      yield { paragraph, part: null };
      for (const box of paragraph.textBoxes) yield { paragraph: box, part: 'text-box' };
    }
  }
  const seen = new Set<ReadStory>();
  for (const { headers, footers } of document.sections) {
    for (const [part, stories] of [
      ['header', headers],
      ['footer', footers],
    ] as const) {
      for (const story of [stories.default, stories.first, stories.even]) {
        if (story === null || seen.has(story)) continue;
        seen.add(story);
        for (const paragraph of story.paragraphs) yield { paragraph, part };
      }
    }
  }
  for (const paragraph of document.notes) yield { paragraph, part: 'notes' };
}
