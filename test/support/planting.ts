/** Ways to plant a defect of form in a copy of a .docx. */
import {
  changeDocument,
  changeParagraph,
  changePart,
  setParagraphProperty,
  setRunProperty,
  setWords,
} from '#test/support/docx-mutant.ts';

/** The documents that defects are planted in: with an annex, of one person, with numbered lines, of 2019. */
export type OriginalName = 'annexed' | 'single' | 'lines' | 'old';

export type PlantedDefect = {
  readonly name: string;
  readonly into: OriginalName;
  /** The check that asks for it. */
  readonly check: number;
  /** Other checks that the same change breaks of necessity. */
  readonly follows?: readonly number[];
  plant(bytes: Uint8Array): Uint8Array;
};

export const page = (attribute: string, value: string) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) =>
    xml.replace(/<w:pgMar [^>]*>/u, (margins) =>
      margins.replace(new RegExp(`w:${attribute}="[^"]*"`, 'u'), `w:${attribute}="${value}"`),
    ),
  );

export const words =
  (at: string, from: string | RegExp, to: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (paragraph) => setWords(paragraph, from, to), which);

export const run =
  (at: string, name: string, property: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (paragraph) => setRunProperty(paragraph, name, property), which);

export const paragraph =
  (at: string, name: string, property: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (xml) => setParagraphProperty(xml, name, property), which);

export const style = (change: (xml: string) => string) => (bytes: Uint8Array) =>
  changePart(bytes, 'word/styles.xml', change);

/** Writes a style, and gives it to a paragraph in place of what the paragraph says by itself. */
export const byStyle = (at: string, definition: string, strip: RegExp) => (bytes: Uint8Array) =>
  changeParagraph(style((xml) => xml.replace('</w:styles>', `${definition}</w:styles>`))(bytes), at, (xml) =>
    setParagraphProperty(xml.replaceAll(strip, ''), 'pStyle', '<w:pStyle w:val="Planted"/>'),
  );

export const FONTS = /<w:rFonts [^>]*\/>/gu;
export const plantedStyle = (properties: string, basedOn = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="Planted"><w:name w:val="Planted"/><w:basedOn w:val="${basedOn}"/>${properties}</w:style>`;

/** Indents of the rule under these words: a rule is a blank paragraph with a top border. */
export const ruleAfter = (at: string, side: number) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) => {
    const from = xml.indexOf(at);
    const rule = xml.indexOf('<w:pBdr>', from);
    return (
      xml.slice(0, rule) +
      xml.slice(rule).replace(/<w:ind [^>]*\/>/u, `<w:ind w:left="${side}" w:right="${side}"/>`)
    );
  });

export const dropRuleAfter = (at: string) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) => {
    const from = xml.indexOf(at);
    return xml.slice(0, from) + xml.slice(from).replace(/<w:pBdr>.*?<\/w:pBdr>/su, '');
  });

/** The header with the number becomes a footer. */
export function moveNumberToFoot(bytes: Uint8Array): Uint8Array {
  const moved = changeDocument(bytes, (xml) =>
    xml.replaceAll(
      /<w:headerReference w:type="default" r:id="(\w+)"\/>/gu,
      '<w:footerReference w:type="default" r:id="$1"/>',
    ),
  );
  return moved;
}
