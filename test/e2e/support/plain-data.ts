import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a word was found in plain: the file, and how it was written there. */
export interface PlainFind {
  readonly file: string;
  readonly spelling: string;
}

interface Spelling {
  readonly name: string;
  readonly bytes: Buffer;
}

/** 'Xoăng' → 'Xoang', the way search keys are folded. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

function utf16BigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Every way a word can stand in a file: letters, cases, encodings, addresses, JSON. */
function spellingsOf(word: string): Spelling[] {
  const letters = {
    NFC: word.normalize('NFC'),
    NFD: word.normalize('NFD'),
    'no accents': withoutAccents(word),
  };
  const cased = Object.entries(letters).flatMap(([name, text]) => [
    { name, text },
    { name: `${name} lower`, text: text.toLowerCase() },
    { name: `${name} upper`, text: text.toUpperCase() },
  ]);
  return cased.flatMap(({ name, text }) => [
    { name: `${name} UTF-8`, bytes: Buffer.from(text, 'utf8') },
    { name: `${name} UTF-16LE`, bytes: Buffer.from(text, 'utf16le') },
    { name: `${name} UTF-16BE`, bytes: utf16BigEndian(text) },
    { name: `${name} percent-encoded`, bytes: Buffer.from(encodeURIComponent(text), 'latin1') },
    {
      name: `${name} JSON escapes`,
      bytes: Buffer.from(
        text.replace(
          /[^\x20-\x7e]/gu,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
        'latin1',
      ),
    },
  ]);
}

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const facts = lstatSync(path, { throwIfNoEntry: false });
    if (facts?.isDirectory()) yield* filesUnder(path);
    else if (facts?.isFile()) yield path;
  }
}

/**
 * Reads every byte of every file (and every file's name) under the folders and answers where one of the
 * words stands in plain.
 */
export function findPlainData(folders: readonly string[], words: readonly string[]): PlainFind[] {
  const spellings = words.flatMap(spellingsOf);
  const finds: PlainFind[] = [];
  for (const folder of folders) {
    for (const path of filesUnder(folder)) {
      const file = relative(folder, path);
      const bytes = Buffer.concat([Buffer.from(`${file}\n`), readFileSync(path)]);
      for (const { name, bytes: wanted } of spellings) {
        if (bytes.includes(wanted)) finds.push({ file, spelling: name });
      }
    }
  }
  return finds;
}

/** The ways a word is written to disk when the search itself is put to the test. */
export function everySpelling(word: string): readonly Spelling[] {
  return spellingsOf(word);
}
