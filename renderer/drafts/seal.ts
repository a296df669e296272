/**
 * Unsaved work lies in the browser's profile, so it is sealed before it gets there: AES-GCM with the key the
 * office hands out after sign-in (contract: session.draftKey). Only crypto.subtle is used, no other state.
 */
export interface SealedBox {
  /** 12 random bytes, fresh for every sealing (NIST SP 800-38D, 8.2.2). */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

const IV_BYTES = 12;

/**
 * Turns the base64 text of 32 bytes into a key that cannot be read back.
 * @throws DOMException when the text is no base64 or has another length
 */
export async function importDraftKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a JSON value. `boundTo` names its place: a box moved to another place does not open. */
export async function seal(key: CryptoKey, value: unknown, boundTo: string): Promise<SealedBox> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, box: await crypto.subtle.encrypt(parameters(iv, boundTo), key, text) };
}

/** Opens a box; null when the key is another one, the place differs, or the box is damaged. */
export async function unseal(
  key: CryptoKey,
  sealed: SealedBox,
  boundTo: string,
): Promise<{ readonly value: unknown } | null> {
  try {
    const text = await crypto.subtle.decrypt(parameters(sealed.iv, boundTo), key, sealed.box);
    return { value: JSON.parse(new TextDecoder().decode(text)) as unknown };
  } catch {
    // Not ours to open: the box stays where it is, its owner may still come back with the right key.
    return null;
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, boundTo: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundTo) };
}
