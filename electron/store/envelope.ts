import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';

/**
 * Cost of the key derivation. N = 2^16, r = 8, p = 2 takes 64 MB for about half a second: OWASP's scrypt setting
 * (Password Storage Cheat Sheet) that a 4 GB office machine still bears.
 */
export interface KeyCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}
export const OFFICE_KEY_COST: KeyCost = { N: 2 ** 16, r: 8, p: 2 };

/** A data key wrapped by a secret (password or recovery key). All binary fields are base64. */
export interface Envelope {
  readonly cost: KeyCost;
  readonly salt: string;
  readonly nonce: string;
  readonly box: string;
  readonly tag: string;
}

function deriveKey(secret: string, salt: Buffer, cost: KeyCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const maxmem = 256 * cost.N * cost.r;
    scrypt(secret.normalize('NFC'), salt, 32, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Wraps 32 bytes with AES-256-GCM under a scrypt key of `secret`. */
export async function wrapKey(dataKey: Buffer, secret: string, cost: KeyCost): Promise<Envelope> {
  const salt = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(secret, salt, cost), nonce);
  const box = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  return { cost, salt: text(salt), nonce: text(nonce), box: text(box), tag: text(cipher.getAuthTag()) };
}

/** The data key, or null when the secret is wrong. */
export async function unwrapKey(envelope: Envelope, secret: string): Promise<Buffer | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await deriveKey(secret, bytes(envelope.salt), envelope.cost);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(envelope.nonce));
  decipher.setAuthTag(bytes(envelope.tag));
  try {
    return Buffer.concat([decipher.update(bytes(envelope.box)), decipher.final()]);
  } catch {
    return null; // GCM tag mismatch: the one way a wrong secret shows itself
  }
}

/** A key for one purpose, derived from the data key (RFC 5869), so that no two uses share a key. */
export function purposeKey(dataKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `so-vang/${purpose}`, 32));
}

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A new recovery key: 120 random bits in six groups of four letters, without look-alikes (I, O, 0, 1). */
export function makeRecoveryKey(): string {
  const letters = Array.from(randomBytes(24), (byte) => ALPHABET[byte % 32]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** The secret of a typed recovery key: capitals, without spaces and hyphens. */
export function recoverySecret(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
