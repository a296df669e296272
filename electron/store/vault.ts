import { createHash, createHmac } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#shared/contract/refusals.ts';
import {
  makeOpener,
  makeSealer,
  openBlock,
  SEALED_BLOCK_BYTES,
  SEALED_HEADER_BYTES,
  SEALED_UNIT_BYTES,
} from './sealed-stream.ts';
import { renameWithPatience } from './write-file-atomically.ts';

/** What a finished deposit is known by. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

/** A file on its way into the vault: blocks are sealed as they come, nothing is visible before `finish`. */
export interface Deposit {
  readonly received: number;
  write(bytes: Uint8Array): void;
  finish(): StoredFile;
  abandon(): void;
}

/**
 * Attached papers, encrypted, addressed by content: the same paper in many dossiers is one file. File names are a
 * keyed hash of the SHA-256, so that nobody can tell from outside whether a known paper lies here.
 */
export interface Vault {
  deposit(): Deposit;
  store(bytes: Uint8Array): StoredFile;
  has(sha256: string): boolean;
  /** Plain bytes block by block. Throws Refusal FILE_LOST when missing or changed. */
  read(sha256: string): Generator<Buffer>;
  readWhole(sha256: string): Buffer;
  /** Any part of a file, opened block by block as it is asked for. Throws Refusal FILE_LOST when missing or changed. */
  openParts(sha256: string): FileParts;
  /** Destroys a file for good; one that is not there is no error. */
  remove(sha256: string): void;
}

/** A file of the vault that is read in parts, in any order; `close` it. */
export interface FileParts {
  /** Plain size, in bytes. */
  readonly size: number;
  /** The bytes from `start`, at most `length`; fewer only at the end of the file. */
  read(start: number, length: number): Buffer;
  close(): void;
}

/** Opened blocks kept for the next part: two parts of a file are read side by side at most. */
const BLOCKS_KEPT = 4;

/** Where files are on their way; what a crash left here belongs to no record and goes when the vault is opened. */
export function incomingFolder(dataDir: string): string {
  return join(dataDir, 'vault', 'incoming');
}

export function openVault(dataDir: string, key: Buffer): Vault {
  const incoming = incomingFolder(dataDir);
  mkdirSync(incoming, { recursive: true });
  for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { force: true });
  return vaultOver(dataDir, key);
}

/** The vault as a worker thread sees it: what is on its way belongs to the office and stays. */
export function vaultOver(dataDir: string, key: Buffer): Vault {
  const root = join(dataDir, 'vault');
  const incoming = incomingFolder(dataDir);

  const addressOf = (sha256: string) => {
    const name = createHmac('sha256', key).update(sha256).digest('hex');
    return join(root, name.slice(0, 2), `${name}.sealed`);
  };
  let counter = 0;

  const deposit = (): Deposit => {
    counter += 1;
    const file = join(incoming, `${process.pid}-${Date.now()}-${counter}`);
    const handle = openSync(file, 'wx');
    const sealer = makeSealer(key);
    const hash = createHash('sha256');
    let pending = Buffer.alloc(0);
    let received = 0;
    let open = true;
    writeSync(handle, sealer.header);
    const close = () => {
      if (open) closeSync(handle);
      open = false;
    };
    return {
      get received() {
        return received;
      },
      write: (bytes) => {
        hash.update(bytes);
        received += bytes.length;
        pending = Buffer.concat([pending, bytes]);
        // The last block must be marked, so one full block is always held back.
        while (pending.length > SEALED_BLOCK_BYTES) {
          writeSync(handle, sealer.seal(pending.subarray(0, SEALED_BLOCK_BYTES), false));
          pending = pending.subarray(SEALED_BLOCK_BYTES);
        }
      },
      finish: () => {
        writeSync(handle, sealer.seal(pending, true));
        fsyncSync(handle);
        close();
        const sha256 = hash.digest('hex');
        const target = addressOf(sha256);
        if (existsSync(target)) rmSync(file);
        else {
          mkdirSync(dirname(target), { recursive: true });
          renameWithPatience(file, target);
        }
        return { sha256, size: received };
      },
      abandon: () => {
        close();
        rmSync(file, { force: true });
      },
    };
  };

  function* read(sha256: string): Generator<Buffer> {
    const file = addressOf(sha256);
    if (!existsSync(file)) throw new Refusal('FILE_LOST');
    const handle = openSync(file, 'r');
    try {
      const header = Buffer.alloc(SEALED_HEADER_BYTES);
      readSync(handle, header);
      const opener = makeOpener(key, header);
      let left = statSync(file).size - SEALED_HEADER_BYTES;
      const hash = createHash('sha256');
      while (left > 0) {
        const sealed = Buffer.alloc(Math.min(SEALED_UNIT_BYTES, left));
        readSync(handle, sealed);
        left -= sealed.length;
        const block = opener.open(sealed, left === 0);
        hash.update(block);
        yield block;
      }
      if (hash.digest('hex') !== sha256) throw new Refusal('FILE_LOST');
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('FILE_LOST');
    } finally {
      closeSync(handle);
    }
  }

  const openParts = (sha256: string): FileParts => {
    const file = addressOf(sha256);
    if (!existsSync(file)) throw new Refusal('FILE_LOST');
    const handle = openSync(file, 'r');
    const sealedSize = statSync(file).size - SEALED_HEADER_BYTES;
    const header = Buffer.alloc(SEALED_HEADER_BYTES);
    readSync(handle, header, 0, SEALED_HEADER_BYTES, 0);
    const blocks = Math.max(1, Math.ceil(sealedSize / SEALED_UNIT_BYTES));
    const size = sealedSize - blocks * (SEALED_UNIT_BYTES - SEALED_BLOCK_BYTES);
    const kept = new Map<number, Buffer>();
    const blockAt = (index: number): Buffer => {
      const known = kept.get(index);
      if (known !== undefined) return known;
      const start = index * SEALED_UNIT_BYTES;
      const sealed = Buffer.alloc(Math.min(SEALED_UNIT_BYTES, sealedSize - start));
      try {
        readSync(handle, sealed, 0, sealed.length, SEALED_HEADER_BYTES + start);
        const block = openBlock(key, header, index, sealed, index === blocks - 1);
        kept.set(index, block);
        for (const oldest of [...kept.keys()].slice(0, -BLOCKS_KEPT)) kept.delete(oldest);
        return block;
      } catch {
        throw new Refusal('FILE_LOST');
      }
    };
    return {
      size,
      read: (start, length) => {
        const end = Math.min(size, start + length);
        const parts: Buffer[] = [];
        for (let at = start; at < end; ) {
          const index = Math.floor(at / SEALED_BLOCK_BYTES);
          const inBlock = at - index * SEALED_BLOCK_BYTES;
          const part = blockAt(index).subarray(inBlock, Math.min(SEALED_BLOCK_BYTES, inBlock + end - at));
          parts.push(part);
          at += part.length;
        }
        return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
      },
      close: () => closeSync(handle),
    };
  };

  return {
    deposit,
    openParts,
    store: (bytes) => {
      const one = deposit();
      try {
        one.write(bytes);
        return one.finish();
      } catch (error) {
        one.abandon(); // on a full disk the rest of it would take the last free bytes
        throw error;
      }
    },
    has: (sha256) => existsSync(addressOf(sha256)),
    read,
    readWhole: (sha256) => Buffer.concat([...read(sha256)]),
    remove: (sha256) => rmSync(addressOf(sha256), { force: true }),
  };
}
