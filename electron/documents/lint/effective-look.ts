/** What takes effect on a run or a paragraph once all levels have spoken. */
import type {
  FontSlot,
  FontSlots,
  ParagraphLook,
  RunLook,
} from '#shared/official-document/lint/read-document.ts';
import {
  overParagraph,
  overRun,
  type ParagraphProperties,
  type RunProperties,
  type SlotName,
  TOGGLES,
  type Toggle,
} from './property-set.ts';
import { at, valOf, type XmlElement } from './xml-tree.ts';

/** Faces of the theme by the key that styles use: 'minorHAnsi' → 'Calibri'. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Without any size Word takes 10 points (17.3.2.38). */
const SIZE_WITHOUT_ANY = 20;

/** Reads the fonts of `word/theme/theme1.xml`. */
export function readThemeFonts(root: XmlElement | undefined): ThemeFonts {
  const scheme = at(root, 'a:themeElements', 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const size of ['major', 'minor'] as const) {
    const faces = at(scheme, `a:${size}Font`);
    const face = (name: string) => at(faces, name)?.attributes.typeface ?? '';
    fonts.set(`${size}HAnsi`, face('a:latin')).set(`${size}Ascii`, face('a:latin'));
    fonts.set(`${size}EastAsia`, face('a:ea')).set(`${size}Bidi`, face('a:cs'));
  }
  return fonts;
}

/** The levels of a run, lowest first: defaults, table style, paragraph style, character style, the run itself. */
export type RunLevels = {
  readonly defaults: RunProperties;
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly character: RunProperties;
  readonly own: RunProperties;
};

/** Look of a run, whether it is hidden, whether it is shown in capitals. */
export function effectiveRun(
  levels: RunLevels,
  theme: ThemeFonts,
): { readonly look: RunLook; readonly hidden: boolean; readonly caps: boolean } {
  const { defaults, table, paragraph, character, own } = levels;
  const merged = [table, paragraph, character, own].reduce(overRun, defaults);
  const toggle = Object.fromEntries(TOGGLES.map((name) => [name, effectiveToggle(name, levels)]));
  return {
    look: {
      fonts: effectiveFonts(merged, theme),
      halfPoints: merged.halfPoints ?? SIZE_WITHOUT_ANY,
      bold: toggle.bold === true,
      italic: toggle.italic === true,
      underline: merged.underline ?? false,
      superscript: merged.superscript ?? false,
      color: merged.color ?? null,
      letterSpacing: merged.letterSpacing ?? 0,
      language: merged.language ?? null,
    },
    hidden: toggle.hidden === true,
    caps: toggle.caps === true,
  };
}

/** Styles cancel each other out in pairs, the defaults of the file hold over all of them, the run itself decides. */
function effectiveToggle(name: Toggle, { defaults, table, paragraph, character, own }: RunLevels): boolean {
  const said = own.toggles?.[name];
  if (said !== undefined) return said;
  if (defaults.toggles?.[name] === true) return true;
  return [table, paragraph, character].filter(({ toggles }) => toggles?.[name] === true).length % 2 === 1;
}

function effectiveFonts({ fonts = {} }: RunProperties, theme: ThemeFonts): FontSlots {
  const slot = (name: SlotName): FontSlot => {
    const written = fonts[name];
    if (written?.theme !== undefined) return { name: theme.get(written.theme) || null, theme: true };
    return { name: written?.name ?? null, theme: false };
  };
  return { ascii: slot('ascii'), hAnsi: slot('hAnsi'), cs: slot('cs'), eastAsia: slot('eastAsia') };
}

const ALIGN_NAMES: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

/** Look of a paragraph; levels lowest first. */
export function effectiveParagraph(levels: readonly ParagraphProperties[], style: string): ParagraphLook {
  const merged = levels.reduce(overParagraph, {});
  const align = merged.align ?? 'left';
  return {
    align: ALIGN_NAMES[align] ?? align,
    left: merged.left ?? 0,
    right: merged.right ?? 0,
    firstLine: merged.firstLine ?? 0,
    before: merged.before ?? 0,
    after: merged.after ?? 0,
    line: merged.line ?? 240,
    lineRule: merged.lineRule ?? 'auto',
    contextualSpacing: merged.contextualSpacing ?? false,
    keepNext: merged.keepNext ?? false,
    borderAbove: merged.borderAbove ?? false,
    borderBelow: merged.borderBelow ?? false,
    firstTab: merged.firstTab ?? null,
    frameAlign: merged.frameAlign ?? null,
    style,
  };
}

/** Style ids of a paragraph's or run's own properties. */
export function styleOf(
  properties: XmlElement | undefined,
  name: 'w:pStyle' | 'w:rStyle',
): string | undefined {
  return valOf(properties, name);
}
