/**
 * The tag files of a bag (RFC 8493) as text: pure, both ways. Names in manifests escape only CR, LF and the percent sign
 * (section 2.1.3); paths always use '/'.
 */

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface ManifestLine {
  readonly sha256: string;
  readonly path: string;
}

const escapeName = (path: string) => path.replace(/[%\r\n]/gu, (one) => encodeURIComponent(one));
const unescapeName = (path: string) => path.replace(/%(?:0A|0D|25)/giu, (one) => decodeURIComponent(one));

export function writeManifest(lines: readonly ManifestLine[]): string {
  return lines.map(({ sha256, path }) => `${sha256}  ${escapeName(path)}\n`).join('');
}

/** Null for a text that is no manifest of SHA-256. A leading '*' of old md5sum and './' are no part of a name. */
export function readManifest(text: string): ManifestLine[] | null {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const read = lines.map((line) => {
    const match = /^([0-9a-f]{64})[ \t]+\*?(.+)$/iu.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) return null;
    return { sha256: match[1].toLowerCase(), path: unescapeName(match[2]).replace(/^\.\//u, '') };
  });
  return read.every((line) => line !== null) ? read : null;
}

/** Labels of bag-info.txt; one may come several times. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

export function writeBagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('');
}

/** Lines that go on are indented (section 2.2.2). */
export function readBagInfo(text: string): BagInfo {
  const joined = text.replace(/(?:\r\n|\r|\n)[ \t]+/gu, ' ');
  return joined.split(/\r\n|\r|\n/u).flatMap((line) => {
    const at = line.indexOf(':');
    return at <= 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
  });
}

export const infoOf = (info: BagInfo, label: string): string | undefined =>
  info.find(([name]) => name.toLowerCase() === label.toLowerCase())?.[1];

/** Why a path may not be in a bag; null for a plain relative one. */
export function pathProblem(path: string): 'outside' | null {
  if (path === '' || path.includes('\0') || path.includes('\\')) return 'outside';
  if (path.startsWith('/') || path.startsWith('~') || /^[a-z]:/iu.test(path)) return 'outside';
  const parts = path.replace(/\/$/u, '').split('/');
  const bad = (part: string) =>
    part === '' ||
    part === '.' ||
    part === '..' ||
    /[. ]$/u.test(part) ||
    /[:*?"<>|]/u.test(part) ||
    DEVICES.test(part);
  return parts.some(bad) ? 'outside' : null;
}

/** Names that Windows gives to devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What two names have in common that are one file on some disk: written in NFC, without regard to case. */
export const sameFileKey = (path: string): string => path.normalize('NFC').toLocaleLowerCase('vi');
