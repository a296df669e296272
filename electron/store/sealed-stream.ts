import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A file sealed in blocks of 1 MiB, so that a scan of 100 MB never needs its size in memory:
 * magic (8) · nonce prefix (7) · blocks of [AES-256-GCM ciphertext · tag (16)].
 * Nonce of block n = prefix · n (4 bytes) · 1 if last (STREAM construction, Hoang et al. 2015): blocks cannot be
 * dropped, swapped or cut off unnoticed.
 */
export const SEALED_BLOCK_BYTES = 1024 * 1024;
const MAGIC = Buffer.from('SVVAULT1', 'latin1');
const PREFIX_BYTES = 7;
const TAG_BYTES = 16;

export const SEALED_HEADER_BYTES = MAGIC.length + PREFIX_BYTES;

function nonceOf(prefix: Buffer, index: number, last: boolean): Buffer {
  const tail = Buffer.alloc(5);
  tail.writeUInt32BE(index, 0);
  tail[4] = last ? 1 : 0;
  return Buffer.concat([prefix, tail]);
}

/** Seals blocks in order; the caller passes full blocks and marks the last one. */
export function makeSealer(key: Buffer): { header: Buffer; seal(block: Uint8Array, last: boolean): Buffer } {
  const prefix = randomBytes(PREFIX_BYTES);
  let index = 0;
  return {
    header: Buffer.concat([MAGIC, prefix]),
    seal: (block, last) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, index, last));
      index += 1;
      return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()]);
    },
  };
}

/** Opens what makeSealer sealed. `open` throws when a block was changed. */
export function makeOpener(key: Buffer, header: Buffer): { open(sealed: Buffer, last: boolean): Buffer } {
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('not a sealed file');
  const prefix = header.subarray(MAGIC.length, SEALED_HEADER_BYTES);
  let index = 0;
  return {
    open: (sealed, last) => {
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, index, last));
      index += 1;
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
      return Buffer.concat([
        decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)),
        decipher.final(),
      ]);
    },
  };
}

export const SEALED_UNIT_BYTES = SEALED_BLOCK_BYTES + TAG_BYTES;
