/** The rules of WEAK_PASSWORD one by one, so that the window can say which still lack (QCVN 12:2026/BCA). */
export const PASSWORD_RULES = [
  { key: 'length', holds: (text: string) => [...text].length >= 8 },
  { key: 'lower', holds: (text: string) => /\p{Ll}/u.test(text) },
  { key: 'upper', holds: (text: string) => /\p{Lu}/u.test(text) },
  { key: 'digit', holds: (text: string) => /\p{Nd}/u.test(text) },
  { key: 'special', holds: (text: string) => /[^\p{L}\p{N}\s]/u.test(text) },
] as const;

/** Whether a password meets every rule. */
export function isStrong(text: string): boolean {
  return PASSWORD_RULES.every((rule) => rule.holds(text));
}
