/** The 146 Vietnamese letters in upper and lower case: 12 vowels with 6 tones each, and đ (2 × 73). */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const LOWER = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];

export const VIETNAMESE_LETTERS: readonly string[] = LOWER.flatMap((letter) => [
  letter,
  letter.toLocaleUpperCase('vi'),
]);
