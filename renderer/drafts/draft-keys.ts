import { importDraftKey } from './seal.ts';

const keys = new Map<string, Promise<CryptoKey>>();

/** The key of a session, imported once: importing again at every keystroke would only cost time. */
export function draftKeyOf(base64: string): Promise<CryptoKey> {
  const known = keys.get(base64);
  if (known !== undefined) return known;
  const imported = importDraftKey(base64);
  keys.set(base64, imported);
  return imported;
}
