/** Styles of a file: chains of basedOn resolved once, table styles by their conditions. */
import {
  overParagraph,
  overRun,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './property-set.ts';
import { at, childrenOf, valOf, type XmlElement } from './xml-tree.ts';

/** A style with everything it is based on. */
export type Style = { readonly run: RunProperties; readonly paragraph: ParagraphProperties };

/** Parts of a table that its style may draw differently (17.18.89), least particular first. */
export type TableCondition =
  | 'wholeTable'
  | 'band1Horz'
  | 'band2Horz'
  | 'firstCol'
  | 'lastCol'
  | 'firstRow'
  | 'lastRow';

export type StyleSheet = {
  readonly defaults: Style;
  /** A paragraph style; without id, or with one that is not there, the normal style of the file. */
  paragraph(id: string | undefined): Style & { readonly id: string };
  /** A character style; an unknown one says nothing. */
  character(id: string | undefined): RunProperties;
  table(id: string | undefined, conditions: readonly TableCondition[]): Style;
  /** Table properties (w:tblPr) from the style and those it is based on, most particular first. */
  tableProperties(id: string | undefined): readonly XmlElement[];
};

/** Styles based on styles: no program makes longer chains, and a circle must end. */
const LONGEST_CHAIN = 30;

/** Reads `word/styles.xml`; undefined = a file without styles. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const byId = new Map<string, XmlElement>();
  const standard = new Map<string, string>();
  for (const style of childrenOf(root, 'w:style')) {
    const {
      'w:styleId': id = '',
      'w:type': type = 'paragraph',
      'w:default': isDefault = '0',
    } = style.attributes;
    byId.set(`${type}/${id}`, style);
    if (!['0', 'false', 'off'].includes(isDefault)) standard.set(type, id);
  }
  const defaults: Style = {
    run: readRunProperties(at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    paragraph: readParagraphProperties(at(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
  };
  /** From the style itself to the one at the bottom. */
  const chainOf = (type: string, id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let next = id ?? standard.get(type);
    if (next !== undefined && !byId.has(`${type}/${next}`)) next = standard.get(type);
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      const style = byId.get(`${type}/${next}`);
      if (style === undefined) break;
      chain.push(style);
      next = valOf(style, 'w:basedOn');
    }
    return chain;
  };
  const merge = (parts: readonly XmlElement[]): Style =>
    parts.reduce<Style>(
      (below, part) => ({
        run: overRun(below.run, readRunProperties(at(part, 'w:rPr'))),
        paragraph: overParagraph(below.paragraph, readParagraphProperties(at(part, 'w:pPr'))),
      }),
      { run: {}, paragraph: {} },
    );
  const paragraphs = new Map<string, Style & { id: string }>();
  const characters = new Map<string, RunProperties>();
  const tables = new Map<string, Style>();
  return {
    defaults,
    paragraph: (id) =>
      remembered(paragraphs, id ?? '', () => {
        const chain = chainOf('paragraph', id);
        return { ...merge(chain.toReversed()), id: chain[0]?.attributes['w:styleId'] ?? '' };
      }),
    character: (id) =>
      id === undefined || !byId.has(`character/${id}`)
        ? {}
        : remembered(characters, id, () => merge(chainOf('character', id).toReversed()).run),
    table: (id, conditions) =>
      remembered(tables, `${id ?? ''}|${conditions.join()}`, () => {
        const chain = chainOf('table', id).toReversed();
        const conditional = conditions.flatMap((condition) =>
          chain.flatMap((style) =>
            childrenOf(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === condition),
          ),
        );
        return merge([...chain, ...conditional]);
      }),
    tableProperties: (id) =>
      chainOf('table', id).flatMap((style) => {
        const properties = at(style, 'w:tblPr');
        return properties === undefined ? [] : [properties];
      }),
  };
}

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
