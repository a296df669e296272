/**
 * Properties of paragraphs and runs as the file writes them, and how one level overrules another
 * (ECMA-376 Part 1, 17.7.2 style hierarchy, 17.7.3 toggle properties).
 */
import { at, switchOf, twipsOf, valOf, type XmlElement } from './xml-tree.ts';

export type SlotName = 'ascii' | 'hAnsi' | 'cs' | 'eastAsia';
export const SLOT_NAMES: readonly SlotName[] = ['ascii', 'hAnsi', 'cs', 'eastAsia'];

/** Properties that two styles together cancel out. */
export const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;
export type Toggle = (typeof TOGGLES)[number];

/** What one level says of a run; absent = says nothing. */
export type RunProperties = {
  /** By slot: a name, or the key of a theme font. */
  fonts?: Partial<Record<SlotName, { readonly name?: string; readonly theme?: string }>>;
  halfPoints?: number;
  toggles?: Partial<Record<Toggle, boolean>>;
  underline?: boolean;
  superscript?: boolean;
  /** RRGGBB, or null for automatic. */
  color?: string | null;
  letterSpacing?: number;
  language?: string;
};

/** What one level says of a paragraph; absent = says nothing. */
export type ParagraphProperties = {
  align?: string;
  left?: number;
  right?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  line?: number;
  lineRule?: string;
  contextualSpacing?: boolean;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  borderAbove?: boolean;
  borderBelow?: boolean;
  firstTab?: string;
  frameAlign?: string;
  list?: { readonly list: string | undefined; readonly level: number | undefined };
};

/** Space that Word puts where a web page would: 'auto' spacing is about one line of 14 points. */
const AUTOMATIC_SPACING = 280;

/** Reads `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const read: RunProperties = {};
  if (element === undefined) return read;
  const fonts = at(element, 'w:rFonts')?.attributes;
  if (fonts !== undefined) {
    for (const slot of SLOT_NAMES) {
      const name = fonts[`w:${slot}`];
      // The theme wins over a name at the same level (17.3.2.26).
      const theme = fonts[slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`];
      if (name === undefined && theme === undefined) continue;
      read.fonts = { ...read.fonts, [slot]: theme === undefined ? { name } : { name, theme } };
    }
  }
  const size = Number(valOf(element, 'w:sz') ?? Number.NaN);
  if (Number.isFinite(size)) read.halfPoints = size;
  const toggles = {
    bold: switchOf(element, 'w:b'),
    italic: switchOf(element, 'w:i'),
    caps: switchOf(element, 'w:caps'),
    hidden: switchOf(element, 'w:vanish'),
  };
  for (const toggle of TOGGLES) {
    const value = toggles[toggle];
    if (value !== undefined) read.toggles = { ...read.toggles, [toggle]: value };
  }
  const underline = at(element, 'w:u');
  if (underline !== undefined) read.underline = (underline.attributes['w:val'] ?? 'single') !== 'none';
  const vertical = valOf(element, 'w:vertAlign');
  if (vertical !== undefined) read.superscript = vertical !== 'baseline';
  const color = at(element, 'w:color');
  if (color !== undefined) read.color = colorOf(color);
  const spacing = twipsOf(valOf(element, 'w:spacing'));
  if (spacing !== undefined) read.letterSpacing = spacing;
  const language = valOf(element, 'w:lang');
  if (language !== undefined) read.language = language;
  return read;
}

/** The text colours of a theme are black in every theme that Word brings; others count by their computed value. */
function colorOf({ attributes }: XmlElement): string | null {
  const plain = attributes['w:themeTint'] === undefined && attributes['w:themeShade'] === undefined;
  if (/^(text1|dark1)$/u.test(attributes['w:themeColor'] ?? '') && plain) return null;
  const value = attributes['w:val'] ?? 'auto';
  return value === 'auto' ? null : value.toUpperCase();
}

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const read: ParagraphProperties = {};
  if (element === undefined) return read;
  const set = <K extends keyof ParagraphProperties>(key: K, value: ParagraphProperties[K] | undefined) => {
    if (value !== undefined) read[key] = value;
  };
  set('align', valOf(element, 'w:jc'));
  const indent = at(element, 'w:ind')?.attributes ?? {};
  set('left', twipsOf(indent['w:left'] ?? indent['w:start']));
  set('right', twipsOf(indent['w:right'] ?? indent['w:end']));
  const hanging = twipsOf(indent['w:hanging']);
  set('firstLine', hanging === undefined ? twipsOf(indent['w:firstLine']) : -hanging);
  const spacing = at(element, 'w:spacing')?.attributes ?? {};
  set('before', isOn(spacing['w:beforeAutospacing']) ? AUTOMATIC_SPACING : twipsOf(spacing['w:before']));
  set('after', isOn(spacing['w:afterAutospacing']) ? AUTOMATIC_SPACING : twipsOf(spacing['w:after']));
  set('line', twipsOf(spacing['w:line']));
  // A line without a rule is automatic (17.3.1.33), also where the level below was exact.
  set('lineRule', spacing['w:lineRule'] ?? (spacing['w:line'] === undefined ? undefined : 'auto'));
  set('contextualSpacing', switchOf(element, 'w:contextualSpacing'));
  set('keepNext', switchOf(element, 'w:keepNext'));
  set('pageBreakBefore', switchOf(element, 'w:pageBreakBefore'));
  const borders = at(element, 'w:pBdr');
  set('borderAbove', borderOf(at(borders, 'w:top')));
  set('borderBelow', borderOf(at(borders, 'w:bottom')));
  set('firstTab', firstTabOf(at(element, 'w:tabs')));
  const frame = at(element, 'w:framePr');
  set('frameAlign', frame === undefined ? undefined : (frame.attributes['w:xAlign'] ?? ''));
  const list = at(element, 'w:numPr');
  if (list !== undefined) {
    const level = Number(valOf(list, 'w:ilvl') ?? Number.NaN);
    read.list = { list: valOf(list, 'w:numId'), level: Number.isInteger(level) ? level : undefined };
  }
  return read;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

/** Whether a border is drawn: undefined when the element is not there. */
export function borderOf(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['nil', 'none'].includes(element.attributes['w:val'] ?? 'none');
}

function firstTabOf(tabs: XmlElement | undefined): string | undefined {
  const stops = (tabs?.children ?? [])
    .filter((tab) => tab.attributes['w:val'] !== 'clear')
    .map((tab) => ({ at: twipsOf(tab.attributes['w:pos']) ?? 0, kind: tab.attributes['w:val'] ?? 'left' }));
  return stops.sort((one, other) => one.at - other.at)[0]?.kind;
}

/** One level over another: what it says wins, what it leaves out stays. */
export function overRun(below: RunProperties, above: RunProperties): RunProperties {
  return {
    ...below,
    ...above,
    ...(below.fonts === undefined && above.fonts === undefined
      ? {}
      : { fonts: { ...below.fonts, ...above.fonts } }),
    ...(below.toggles === undefined && above.toggles === undefined
      ? {}
      : { toggles: { ...below.toggles, ...above.toggles } }),
  };
}

export function overParagraph(below: ParagraphProperties, above: ParagraphProperties): ParagraphProperties {
  const list =
    below.list === undefined || above.list === undefined
      ? (above.list ?? below.list)
      : { list: above.list.list ?? below.list.list, level: above.list.level ?? below.list.level };
  return { ...below, ...above, ...(list === undefined ? {} : { list }) };
}
