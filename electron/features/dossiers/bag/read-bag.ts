import { createHash } from 'node:crypto';
import type { ByteSource } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { inflatePart } from '#electron/lists/xlsx/inflate-part.ts';
import { readZipDirectory, type ZipPart } from '#electron/lists/zip-archive.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import {
  type BagInfo,
  infoOf,
  pathProblem,
  readBagInfo,
  readManifest,
  sameFileKey,
} from '#shared/domain/dossiers/bag-files.ts';
import { dossierFromXml, type ExchangeDossier } from './exchange-record.ts';
import { readXml } from './xml-text.ts';

/** Most a bag may hold unpacked, in bytes. */
const BAG_LIMIT = 4 * 1024 ** 3 - 1;
/** Most a tag file or a description may hold: a million awards of one file stay below. */
const TEXT_LIMIT = 256 * 1024 ** 2;
/** A large file that grows more than this was made to fill a disk; a blank scan of a few megabytes is none. */
const MOST_GROWTH = 400;
const LARGE = 100 * 1024 ** 2;

/** A bag that passed every check: nothing of it has been written anywhere. */
export interface CheckedBag {
  readonly bagId: string;
  readonly info: BagInfo;
  readonly dossiers: readonly ExchangeDossier[];
  readonly bytes: number;
  /** Content of a document by its path in the bag. */
  open(path: string): AsyncGenerator<Buffer>;
}

function zipParts(source: ByteSource): ZipPart[] {
  try {
    return readZipDirectory(source, BAG_LIMIT);
  } catch (error) {
    if (error instanceof ListFileError) throw bagRefusal(error);
    throw new Refusal('BAG_DAMAGED', { name: 'zip' });
  }
}

function bagRefusal(error: ListFileError, name = 'zip'): Refusal {
  if (error.code === 'zip_bomb') return new Refusal('BAG_BOMB', { name });
  if (error.code === 'encrypted') return new Refusal('BAG_ENCRYPTED');
  return new Refusal('BAG_DAMAGED', { name });
}

/** Names that may not be in a bag, whatever it says of itself. */
function requirePlainNames(parts: readonly ZipPart[]): void {
  const seen = new Set<string>();
  const ranges: [start: number, end: number, name: string][] = [];
  for (const part of parts) {
    const { name } = part;
    if (pathProblem(name) !== null) throw new Refusal('BAG_PATH_OUTSIDE', { name });
    if (part.isLink) throw new Refusal('BAG_LINK', { name });
    const key = sameFileKey(name);
    if (seen.has(key)) throw new Refusal('BAG_DUPLICATE', { name });
    seen.add(key);
    if (part.size > LARGE && part.size > part.packedSize * MOST_GROWTH)
      throw new Refusal('BAG_BOMB', { name });
    ranges.push([part.header, part.header + 30 + part.packedSize, name]);
  }
  // Parts that share packed bytes unpack to far more than the file (Fifield, "A better zip bomb").
  ranges.sort((a, b) => a[0] - b[0]);
  for (const [index, [start, , name]] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before !== undefined && start < before[1]) throw new Refusal('BAG_BOMB', { name });
  }
}

/** The folder that holds bagit.txt, with its slash; '' when the bag lies at the top. */
function rootOf(parts: readonly ZipPart[]): string {
  const tag = parts.find(({ name }) => /^(?:[^/]+\/)?bagit\.txt$/u.test(name));
  if (tag === undefined) throw new Refusal('BAG_NOT_A_BAG');
  const root = tag.name.slice(0, -'bagit.txt'.length);
  const stray = parts.find(({ name }) => !name.startsWith(root));
  if (stray !== undefined) throw new Refusal('BAG_EXTRA', { name: stray.name });
  return root;
}

/** Checks a bag by every rule of RFC 8493, and reads its files. Throws a Refusal BAG_… that names what is wrong. */
export async function checkBag(
  source: ByteSource,
  report: (done: number) => void = () => {},
): Promise<CheckedBag> {
  const parts = zipParts(source);
  requirePlainNames(parts);
  const root = rootOf(parts);
  const files = new Map(
    parts
      .filter(({ name }) => !name.endsWith('/'))
      .map((part) => [part.name.slice(root.length), part] as const),
  );
  const part = (path: string): ZipPart => {
    const found = files.get(path);
    if (found === undefined) throw new Refusal('BAG_MISSING', { name: path });
    return found;
  };
  async function* open(path: string): AsyncGenerator<Buffer> {
    try {
      yield* inflatePart(source, part(path));
    } catch (error) {
      if (error instanceof ListFileError) throw bagRefusal(error, path);
      throw error;
    }
  }
  const textOfFile = async (path: string): Promise<string> => {
    if (part(path).size > TEXT_LIMIT) throw new Refusal('BAG_BOMB', { name: path });
    const pieces: Buffer[] = [];
    for await (const piece of open(path)) pieces.push(piece);
    return Buffer.concat(pieces)
      .toString('utf8')
      .replace(/^\uFEFF/u, '');
  };

  const version = infoOf(readBagInfo(await textOfFile('bagit.txt')), 'BagIt-Version');
  if (version === undefined || !/^(?:1\.0|0\.97)$/u.test(version)) throw new Refusal('BAG_NOT_A_BAG');
  if (files.has('fetch.txt')) throw new Refusal('BAG_FETCH');
  const manifest = readManifest(await textOfFile('manifest-sha256.txt'));
  if (manifest === null) throw new Refusal('BAG_DAMAGED', { name: 'manifest-sha256.txt' });
  const listed = new Map<string, string>();
  for (const { path, sha256 } of manifest) {
    if (pathProblem(path) !== null || !path.startsWith('data/'))
      throw new Refusal('BAG_PATH_OUTSIDE', { name: path });
    if (listed.has(path)) throw new Refusal('BAG_DUPLICATE', { name: path });
    listed.set(path, sha256);
  }
  for (const path of listed.keys()) part(path);
  for (const path of files.keys())
    if (path.startsWith('data/') && !listed.has(path)) throw new Refusal('BAG_EXTRA', { name: path });
  if (files.has('tagmanifest-sha256.txt')) {
    const tags = readManifest(await textOfFile('tagmanifest-sha256.txt'));
    if (tags === null) throw new Refusal('BAG_DAMAGED', { name: 'tagmanifest-sha256.txt' });
    for (const { path, sha256 } of tags) {
      if (pathProblem(path) !== null) throw new Refusal('BAG_PATH_OUTSIDE', { name: path });
      await requireHash(open(path), sha256, path);
    }
  }
  let bytes = 0;
  let done = 0;
  for (const [path, sha256] of listed) {
    bytes += await requireHash(open(path), sha256, path);
    done += 1;
    report(done);
  }
  const info = files.has('bag-info.txt') ? readBagInfo(await textOfFile('bag-info.txt')) : [];
  const oxum = infoOf(info, 'Payload-Oxum');
  if (oxum !== undefined && oxum !== `${bytes}.${listed.size}`)
    throw new Refusal('BAG_DAMAGED', { name: 'Payload-Oxum' });
  const bagId = infoOf(info, 'External-Identifier') ?? '';
  if (bagId === '' || bagId.length > 200) throw new Refusal('BAG_NO_FILES');

  const dossiers: ExchangeDossier[] = [];
  for (const path of listed.keys()) {
    if (!/^data\/[^/]+\/ho-so\.xml$/u.test(path)) continue;
    const tree = readXml(await textOfFile(path));
    const read = tree === null ? { problem: 'XML' } : dossierFromXml(tree);
    if ('problem' in read) throw new Refusal('BAG_METADATA', { name: path, field: read.problem });
    for (const { file } of read.dossier.items)
      if (file !== null && listed.get(file.path) !== file.sha256)
        throw new Refusal(listed.has(file.path) ? 'BAG_WRONG_HASH' : 'BAG_MISSING', { name: file.path });
    dossiers.push(read.dossier);
  }
  if (dossiers.length === 0) throw new Refusal('BAG_NO_FILES');
  return { bagId, info, dossiers, bytes, open };
}

/** Bytes of the file. Throws BAG_WRONG_HASH. */
async function requireHash(pieces: AsyncGenerator<Buffer>, sha256: string, name: string): Promise<number> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    size += piece.length;
  }
  if (hash.digest('hex') !== sha256) throw new Refusal('BAG_WRONG_HASH', { name });
  return size;
}
