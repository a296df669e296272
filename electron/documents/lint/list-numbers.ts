/** Numbers and marks that automatic lists put before their paragraphs, counted as Word counts them (17.9). */
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import {
  overParagraph,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './property-set.ts';
import { at, childrenOf, valOf, type XmlElement } from './xml-tree.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
};

export type ListMark = {
  readonly text: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
};

export type ListNumbers = {
  /** What the list says of its paragraphs; nothing is counted. */
  levelOf(list: string, level: number): ParagraphProperties;
  /** Counts one paragraph; null when the list is not there. */
  next(list: string, level: number): ListMark | null;
};

const LAST_LEVEL = 8;

/** Reads `word/numbering.xml`; undefined = a file without lists. */
export function readListNumbers(root: XmlElement | undefined): ListNumbers {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const levels = new Map<string, Level>();
  const counters = new Map<string, number[]>();

  const find = (list: string, index: number): Level | null => {
    const key = `${list}/${index}`;
    const known = levels.get(key);
    if (known !== undefined) return known;
    const num = lists.get(list);
    const abstract = abstracts.get(valOf(num, 'w:abstractNumId') ?? '');
    if (num === undefined || abstract === undefined) return null;
    const override = childrenOf(num, 'w:lvlOverride').find(
      (one) => one.attributes['w:ilvl'] === String(index),
    );
    const own =
      at(override, 'w:lvl') ??
      childrenOf(abstract, 'w:lvl').find((one) => one.attributes['w:ilvl'] === String(index));
    if (own === undefined) return null;
    const level: Level = {
      start: Number(valOf(override, 'w:startOverride') ?? valOf(own, 'w:start') ?? 0),
      format: valOf(own, 'w:numFmt') ?? 'decimal',
      text: valOf(own, 'w:lvlText') ?? '',
      paragraph: overParagraph({}, readParagraphProperties(at(own, 'w:pPr'))),
      run: readRunProperties(at(own, 'w:rPr')),
    };
    levels.set(key, level);
    return level;
  };

  /** Lists over one abstract list count on together, unless one starts anew. */
  const counterOf = (list: string): number[] => {
    const num = lists.get(list);
    const restarts = childrenOf(num, 'w:lvlOverride').some((one) => at(one, 'w:startOverride') !== undefined);
    const key = restarts ? `num/${list}` : `abstract/${valOf(num, 'w:abstractNumId') ?? ''}`;
    const known = counters.get(key) ?? [];
    counters.set(key, known);
    return known;
  };

  return {
    levelOf: (list, level) => find(list, level)?.paragraph ?? {},
    next: (list, level) => {
      const own = find(list, level);
      if (own === null) return null;
      const counter = counterOf(list);
      counter[level] = counter[level] === undefined ? own.start : counter[level] + 1;
      counter.length = Math.min(counter.length, level + 1);
      const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const of = Math.min(Number(digit) - 1, LAST_LEVEL);
        const counted = find(list, of);
        return formatNumber(counter[of] ?? counted?.start ?? 1, counted?.format ?? 'decimal');
      });
      return {
        text: own.format === 'bullet' ? bulletOf(own.text) : text,
        paragraph: own.paragraph,
        run: own.run,
      };
    },
  };
}

/** Symbol fonts keep their dots and dashes in the private area. */
function bulletOf(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => (sign === '\uF02D' ? '-' : '•'));
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    default:
      return String(value);
  }
}

/** A list counts on past what Roman numerals write, and a stranger's file may start anywhere. */
function roman(value: number): string {
  return Number.isInteger(value) && value >= 1 && value <= 3999 ? romanNumeral(value) : String(value);
}

/** a … z, aa, bb … */
function letter(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));
}
