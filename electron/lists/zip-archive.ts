/**
 * Reads a ZIP archive by its central directory (PKWARE APPNOTE 4.3), unpacking no more than it declares, and
 * writes a plain one. The reader of .xlsx trusts local headers; it is only ever given an archive written here.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type ByteSource, sourceOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';

/** One file of an archive as the directory names it. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Declared size unpacked, in bytes. */
  readonly size: number;
  readonly packedSize: number;
  /** Where its local header stands. */
  readonly header: number;
  /** A symbolic link of Unix: what it holds is a path, not content. */
  readonly isLink: boolean;
}

/** One file of an archive, still packed. */
export interface ZipEntry extends ZipPart {
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
/** Upper byte of "version made by", and S_IFLNK among the file modes that Unix writes. */
const MADE_ON_UNIX = 3;
const LINK_MODE = 0xa;
const MOST_ENTRIES = 10_000;

/**
 * The directory of an archive.
 * @throws ListFileError not_a_list_file (damaged), encrypted, or zip_bomb (declares more than `limit` bytes in all)
 */
export function readZipDirectory(source: ByteSource, limit: number): ZipPart[] {
  const end = findEndOfDirectory(source);
  const count = end.readUInt16LE(10);
  if (count > MOST_ENTRIES) throw new ListFileError('zip_bomb');
  const parts: ZipPart[] = [];
  let at = end.readUInt32LE(16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const fixed = slice(source, at, 46);
    if (fixed.readUInt32LE(0) !== DIRECTORY_ENTRY) throw new ListFileError('not_a_list_file');
    if ((fixed.readUInt16LE(8) & ENCRYPTED_FLAG) !== 0) throw new ListFileError('encrypted');
    const size = fixed.readUInt32LE(24);
    total += size;
    // ZIP64 is for files of 4 GB and more, which no list is.
    if (total > limit || size === ZIP64) throw new ListFileError('zip_bomb');
    const nameLength = fixed.readUInt16LE(28);
    const name = slice(source, at + 46, nameLength).toString('utf8');
    const [method, packedSize, header] = [
      fixed.readUInt16LE(10),
      fixed.readUInt32LE(20),
      fixed.readUInt32LE(42),
    ];
    const isLink = fixed.readUInt16LE(4) >> 8 === MADE_ON_UNIX && fixed.readUInt32LE(38) >>> 28 === LINK_MODE;
    parts.push({ name, method, size, packedSize, header, isLink });
    at += 46 + nameLength + fixed.readUInt16LE(30) + fixed.readUInt16LE(32);
  }
  return parts;
}

/** The entries of an archive that lies in memory. @throws ListFileError as readZipDirectory */
export function readZipEntries(bytes: Buffer, limit: number): ZipEntry[] {
  const source = sourceOf(bytes);
  return readZipDirectory(source, limit).map((part) => {
    return { ...part, packed: slice(source, startOfPart(source, part), part.packedSize) };
  });
}

/** Where the packed bytes of a part start. @throws ListFileError not_a_list_file */
export function startOfPart(source: ByteSource, { header, packedSize }: ZipPart): number {
  const local = slice(source, header, 30);
  if (local.readUInt32LE(0) !== LOCAL_HEADER) throw new ListFileError('not_a_list_file');
  const start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + packedSize > source.size) throw new ListFileError('not_a_list_file');
  return start;
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

/** The end record itself. */
function findEndOfDirectory(source: ByteSource): Buffer {
  const first = Math.max(0, source.size - 22 - LONGEST_COMMENT);
  const tail = source.read(first, source.size - first);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return tail.subarray(at);
  }
  throw new ListFileError('not_a_list_file');
}

function slice(source: ByteSource, start: number, length: number): Buffer {
  if (start + length > source.size) throw new ListFileError('not_a_list_file');
  return source.read(start, length);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
