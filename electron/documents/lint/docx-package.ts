/**
 * The package of a .docx someone sent: nothing in it is trusted, nothing outside it is fetched, and only the parts that
 * describe the text are unpacked.
 */
import { posix } from 'node:path';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { readZipEntries, unpackEntry, type ZipEntry } from '#electron/lists/zip-archive.ts';
import { DocxFileError } from './docx-file-error.ts';
import { childrenOf, parseXml } from './xml-tree.ts';

/** Largest file, in bytes. */
export const DOCX_LIMIT_BYTES = 50 * 1024 * 1024;
/** Most bytes that all parts may declare, pictures included, though these are never unpacked. */
const MOST_DECLARED = 500 * 1024 * 1024;
/** Largest XML part. The list of 5,000 recipients of this program has about 13 MB. */
const LARGEST_PART = 120 * 1024 * 1024;
const MOST_ENTRIES = 5_000;
/** Our own lists, the most regular text there is, pack to 1:40; deflate ends at 1:1032. */
const MOST_RATIO = 200;
/** Below this size a high ratio harms nobody. */
const RATIO_FROM = 4 * 1024 * 1024;

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');

export type Relationship = {
  readonly id: string;
  /** Last part of its type: 'header', 'hyperlink', 'attachedTemplate' … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};

export type DocxPackage = {
  /** Name of the main part, e.g. 'word/document.xml'. */
  readonly main: string;
  has(part: string): boolean;
  /** Bytes of a part. Throws DocxFileError. */
  read(part: string): Uint8Array;
  relationshipsOf(part: string): Promise<readonly Relationship[]>;
  /** Relationships of every part that lead out of the file. */
  readonly external: readonly Relationship[];
};

/**
 * Opens the package.
 * @throws DocxFileError not_docx, old_doc, web_page, encrypted, damaged, macros, zip_bomb, too_large, doctype
 */
export async function openDocxPackage(bytes: Uint8Array): Promise<DocxPackage> {
  if (bytes.length > DOCX_LIMIT_BYTES) throw new DocxFileError('too_large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!startsWith(buffer, ZIP)) throw new DocxFileError(kindOfOther(buffer));
  const entries = entriesOf(buffer);
  const read = (part: string): Uint8Array => {
    const entry = entries.get(part);
    if (entry === undefined) throw new DocxFileError('damaged');
    return unpack(entry);
  };
  if (!entries.has('[Content_Types].xml')) throw new DocxFileError('not_docx');
  await refuseMacros([...entries.keys()], read('[Content_Types].xml'));
  const relationshipsOf = async (part: string) => {
    const name = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
    return entries.has(name) ? readRelationships(read(name), part) : [];
  };
  const start = (await relationshipsOf('')).find(({ type }) => type === 'officeDocument');
  if (start === undefined || !entries.has(start.target)) throw new DocxFileError('not_docx');
  const external: Relationship[] = [];
  for (const name of entries.keys()) {
    if (!name.endsWith('.rels')) continue;
    const from = posix.join(posix.dirname(name), '..', posix.basename(name, '.rels'));
    external.push(...(await readRelationships(read(name), from)).filter((one) => one.external));
  }
  return { main: start.target, has: (part) => entries.has(part), read, relationshipsOf, external };
}

function entriesOf(buffer: Buffer): ReadonlyMap<string, ZipEntry> {
  let list: ZipEntry[];
  try {
    list = readZipEntries(buffer, MOST_DECLARED);
  } catch (error) {
    throw translate(error);
  }
  if (list.length > MOST_ENTRIES) throw new DocxFileError('zip_bomb');
  const entries = new Map<string, ZipEntry>();
  for (const entry of list) {
    const name = entry.name.replace(/^\/+/u, '');
    // Of two parts of one name another reader may take the other one.
    if (entries.has(name)) throw new DocxFileError('damaged');
    entries.set(name, entry);
  }
  return entries;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART) throw new DocxFileError('zip_bomb');
  if (entry.size > RATIO_FROM && entry.size > entry.packed.length * MOST_RATIO) {
    throw new DocxFileError('zip_bomb');
  }
  try {
    return unpackEntry(entry);
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (!(error instanceof ListFileError)) return error;
  const code = error.code === 'encrypted' || error.code === 'zip_bomb' ? error.code : 'damaged';
  return new DocxFileError(code, { cause: error });
}

/** Macros by name of the part and by content type: either alone is enough to run them. */
async function refuseMacros(names: readonly string[], contentTypes: Uint8Array): Promise<void> {
  const named = names.some((name) => /vbaProject|vbaData|\/activeX\/|macrosheets/iu.test(name));
  const types = (await parseXml(contentTypes)).children.map(({ attributes }) => attributes.ContentType ?? '');
  if (named || types.some((type) => /macroEnabled|vbaProject|vbaData|activeX/iu.test(type))) {
    throw new DocxFileError('macros');
  }
  if (!types.some((type) => /wordprocessingml\.(document|template)\.main\+xml/u.test(type))) {
    throw new DocxFileError('not_docx');
  }
}

async function readRelationships(bytes: Uint8Array, from: string): Promise<Relationship[]> {
  const root = await parseXml(bytes);
  return childrenOf(root, 'pr:Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//u, ''),
      target: external ? target : inPackage(from, target),
      external,
    };
  });
}

/** Internal targets are relative to the folder of their part, or to the root when they begin with a slash. */
function inPackage(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
}

/** What a file that is no archive is, by its first bytes. */
function kindOfOther(bytes: Buffer): 'encrypted' | 'old_doc' | 'web_page' | 'damaged' | 'not_docx' {
  if (startsWith(bytes, OLE2)) {
    const holds = (name: string) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
    if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
    return holds('WordDocument') ? 'old_doc' : 'not_docx';
  }
  const start = bytes.subarray(0, 1024).toString('latin1').trimStart().replace(/^ï»¿/u, '');
  if (start.startsWith('{\\rtf')) return 'old_doc';
  if (
    /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|mime-version:|<(?:p|div|table|h\d|span|meta)[\s>])/iu.test(
      start,
    )
  ) {
    return 'web_page';
  }
  return 'not_docx';
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
