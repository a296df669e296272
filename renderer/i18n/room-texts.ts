/** Vietnamese is the source and the default. */
export type Language = 'vi' | 'en';

/**
 * Texts of one room: `export const units = { vi: {…}, en: {…} } as const satisfies RoomTexts;`.
 * Facts are filled in by name: '{count} hồ sơ'. A key `…_one` of English is used when `count` is 1.
 * `useTexts(units)` does not compile when English lacks a key of Vietnamese.
 */
export interface RoomTexts {
  readonly vi: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** Keys of a room's texts. */
export type TextKey<R extends RoomTexts> = keyof R['vi'] & string;

/** Facts of a text. */
export type TextFacts = Readonly<Record<string, string | number>>;
