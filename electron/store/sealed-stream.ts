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

/** Seals one block at its place in the order. */
export function sealBlock(
  key: Buffer,
  header: Buffer,
  index: number,
  block: Uint8Array,
  last: boolean,
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefixOf(header), index, last));
  return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()]);
}

/** Opens one block by its place, without those before it. Throws when it was changed or stands elsewhere. */
export function openBlock(key: Buffer, header: Buffer, index: number, sealed: Buffer, last: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefixOf(header), index, last));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]);
}

/** The head of a new sealed file. */
export function newHeader(): Buffer {
  return Buffer.concat([MAGIC, randomBytes(PREFIX_BYTES)]);
}

function prefixOf(header: Buffer): Buffer {
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('not a sealed file');
  return header.subarray(MAGIC.length, SEALED_HEADER_BYTES);
}

/** Seals blocks in order; the caller passes full blocks and marks the last one. */
export function makeSealer(key: Buffer): { header: Buffer; seal(block: Uint8Array, last: boolean): Buffer } {
  const header = newHeader();
  let index = 0;
  return {
    header,
    seal: (block, last) => {
      const sealed = sealBlock(key, header, index, block, last);
      index += 1;
      return sealed;
    },
  };
}

/** Opens what makeSealer sealed. `open` throws when a block was changed. */
export function makeOpener(key: Buffer, header: Buffer): { open(sealed: Buffer, last: boolean): Buffer } {
  prefixOf(header);
  let index = 0;
  return {
    open: (sealed, last) => {
      const block = openBlock(key, header, index, sealed, last);
      index += 1;
      return block;
    },
  };
}

export const SEALED_UNIT_BYTES = SEALED_BLOCK_BYTES + TAG_BYTES;
