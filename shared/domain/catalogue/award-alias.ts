import { type AwardGrade, type AwardText, readAwardText } from './award-text.ts';
import type { Catalogue } from './catalogue.ts';

/** What a text names. An ambiguous one never resolves by itself: deciding office or a person says which. */
export type ResolvedAward =
  /** `grade`: class of an award of the past, which is one entry for all its classes. */
  | { readonly award: string; readonly grade?: AwardGrade }
  | { readonly ambiguous: readonly string[]; readonly note?: string }
  | { readonly unknown: true };

interface Name {
  readonly text: AwardText;
  readonly award: string;
  readonly ask: boolean;
  readonly note?: string;
}

/** How strictly texts are compared, strictest first; a looser reading is only tried where the stricter finds nothing. */
const READINGS = ['spelled', 'plain', 'joined'] as const;
type Reading = (typeof READINGS)[number];
type Index = Readonly<Record<Reading, ReadonlyMap<string, readonly Name[]>>>;

const indexes = new WeakMap<Catalogue, Index>();

/** Names, short names, variants, awards of the past and aliases, of every day: old lists carry old names. */
function namesOf(catalogue: Catalogue): Name[] {
  const named = (award: string, ...texts: string[]): Name[] =>
    [...new Set(texts)].map((text) => ({ text: readAwardText(text), award, ask: false }));
  return [
    ...catalogue
      .entries('award')
      .flatMap(({ key, content }) =>
        named(key, content.name, content.shortName, ...content.variants.map(({ name }) => name)),
      ),
    ...catalogue.entries('legacy_award').flatMap(({ key, content }) => named(key, content.name)),
    ...catalogue.entries('alias').flatMap(({ content: { text, targets, ask, note } }) =>
      targets.map(
        (award): Name => ({
          text: readAwardText(text),
          award,
          ask: ask === true,
          ...(note === undefined ? {} : { note }),
        }),
      ),
    ),
  ];
}

/** Made once a catalogue: a pasted list asks thousands of times. */
function indexOf(catalogue: Catalogue): Index {
  const made = indexes.get(catalogue);
  if (made !== undefined) return made;
  const names = namesOf(catalogue);
  const by = (reading: Reading) => Map.groupBy(names, ({ text }) => text[reading]);
  const index: Index = { spelled: by('spelled'), plain: by('plain'), joined: by('joined') };
  indexes.set(catalogue, index);
  return index;
}

/** Classes of an award of the past; null for an award that is no such entry. */
const legacyClasses = (catalogue: Catalogue, award: string): readonly AwardGrade[] | null =>
  catalogue.versions('legacy_award', award)[0]?.content.classes ?? null;

/**
 * Names that fit the class of the text. A text without a class fits every class (and stays ambiguous between them); one
 * with a class fits the award of that class, or an award of the past that has it.
 */
function fitting(catalogue: Catalogue, names: readonly Name[], grade: AwardGrade | null): readonly Name[] {
  if (grade === null) return names;
  return names.filter(
    ({ award }) =>
      award.endsWith(`-hang-${grade}`) || (legacyClasses(catalogue, award)?.includes(grade) ?? false),
  );
}

/**
 * Which award a text of an office means: full and short names, abbreviations, with or without marks, with the class as
 * Nhất, I or 1.
 */
export function resolveAward(catalogue: Catalogue, text: string): ResolvedAward {
  const asked = readAwardText(text);
  if (asked.joined === '') return { unknown: true };
  const index = indexOf(catalogue);
  // "HC" is Huân chương or Huy chương, also where one of them has it in its short name: only the initials are asked.
  const readings = asked.plain.startsWith('hc ') ? READINGS.slice(-1) : READINGS;
  for (const reading of readings) {
    const names = fitting(catalogue, index[reading].get(asked[reading]) ?? [], asked.grade);
    if (names.length > 0) return answer(catalogue, names, asked.grade);
  }
  return beginning(index, asked.plain);
}

/** "Bằng khen của Bộ trưởng …" begins as several awards do: they are offered, none is chosen. */
function beginning(index: Index, plain: string): ResolvedAward {
  const words = plain.split(' ');
  for (let count = words.length - 1; count >= 2; count--) {
    const names = index.plain.get(words.slice(0, count).join(' ')) ?? [];
    const awards = [...new Set(names.map(({ award }) => award))];
    if (awards.length > 1) return { ambiguous: awards };
  }
  return { unknown: true };
}

function answer(catalogue: Catalogue, names: readonly Name[], grade: AwardGrade | null): ResolvedAward {
  const all = new Set(names.map(({ award }) => award));
  // An old name kept beside the award it probably is: the award itself is meant.
  const awards = [...all].filter((one) => {
    const probably = catalogue.versions('legacy_award', one)[0]?.content.probably;
    return probably === undefined || !all.has(probably);
  });
  const [award] = awards;
  if (award === undefined) return { unknown: true };
  if (awards.length > 1 || names.some(({ ask }) => ask)) {
    const note = names.find((name) => name.note !== undefined)?.note;
    return note === undefined || grade !== null ? { ambiguous: awards } : { ambiguous: awards, note };
  }
  return grade !== null && legacyClasses(catalogue, award) !== null ? { award, grade } : { award };
}
