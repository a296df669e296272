/**
 * Reads a ZIP archive by its central directory (PKWARE APPNOTE 4.3), unpacking no more than it declares, and
 * writes a plain one. The reader of .xlsx trusts local headers; it is only ever given an archive written here.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { ListFileError } from '#electron/lists/list-file-error.ts';

/** One file of an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Declared size unpacked, in bytes. */
  readonly size: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const MOST_ENTRIES = 10_000;

/**
 * The entries of an archive.
 * @throws ListFileError not_a_list_file (damaged), encrypted, or zip_bomb (declares more than `limit` bytes in all)
 */
export function readZipEntries(bytes: Buffer, limit: number): ZipEntry[] {
  const end = findEndOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ListFileError('zip_bomb');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const fixed = slice(bytes, at, 46);
    if (fixed.readUInt32LE(0) !== DIRECTORY_ENTRY) throw new ListFileError('not_a_list_file');
    if ((fixed.readUInt16LE(8) & ENCRYPTED_FLAG) !== 0) throw new ListFileError('encrypted');
    const size = fixed.readUInt32LE(24);
    total += size;
    // ZIP64 is for files of 4 GB and more, which no list is.
    if (total > limit || size === ZIP64) throw new ListFileError('zip_bomb');
    const nameLength = fixed.readUInt16LE(28);
    const name = slice(bytes, at + 46, nameLength).toString('utf8');
    const packed = packedBytes(bytes, fixed.readUInt32LE(42), fixed.readUInt32LE(20));
    entries.push({ name, packed, method: fixed.readUInt16LE(10), size });
    at += 46 + nameLength + fixed.readUInt16LE(30) + fixed.readUInt16LE(32);
  }
  return entries;
}

/**
 * The content of an entry.
 * @throws ListFileError zip_bomb when there is more than it declares, not_a_list_file when it is damaged
 */
export function unpackEntry(entry: ZipEntry): Buffer {
  if (entry.method === 0) {
    if (entry.packed.length !== entry.size) throw new ListFileError('not_a_list_file');
    return Buffer.from(entry.packed);
  }
  if (entry.method !== 8) throw new ListFileError('not_a_list_file');
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    const tooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ListFileError(tooMuch ? 'zip_bomb' : 'not_a_list_file', { cause: error });
  }
}

/** Writes an archive of stored files. */
export function writeStoredZip(
  files: readonly { readonly name: string; readonly content: Buffer }[],
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Bit 11: the name is UTF-8.
    common.writeUInt16LE(1 << 11, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    parts.push(signature(LOCAL_HEADER), common, nameBytes, content);
    directory.push(signature(DIRECTORY_ENTRY), Buffer.from([20, 0]), common, entry, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, signature(END_OF_DIRECTORY), end]);
}

function findEndOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new ListFileError('not_a_list_file');
}

function packedBytes(bytes: Buffer, header: number, length: number): Uint8Array {
  const local = slice(bytes, header, 30);
  if (local.readUInt32LE(0) !== LOCAL_HEADER) throw new ListFileError('not_a_list_file');
  return slice(bytes, header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28), length);
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new ListFileError('not_a_list_file');
  return bytes.subarray(start, start + length);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
