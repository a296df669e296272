/** Copies of a .docx with one thing changed in its XML. */
import { readZipEntries, unpackEntry, writeStoredZip } from '#electron/lists/zip-archive.ts';

const LIMIT = 100_000_000;

export type Parts = Map<string, Buffer>;

export function unpackDocx(bytes: Uint8Array): Parts {
  return new Map(readZipEntries(Buffer.from(bytes), LIMIT).map((entry) => [entry.name, unpackEntry(entry)]));
}

export function packDocx(parts: Parts): Uint8Array {
  return writeStoredZip([...parts].map(([name, content]) => ({ name, content })));
}

/** Changes one part. Throws when nothing changed: a mutant equal to its original would test nothing. */
export function changePart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unpackDocx(bytes);
  const before = parts.get(part)?.toString('utf8');
  if (before === undefined) throw new Error(`no part ${part}`);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  parts.set(part, Buffer.from(after, 'utf8'));
  return packDocx(parts);
}

export function changeDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return changePart(bytes, 'word/document.xml', change);
}

/** Changes the innermost paragraphs whose text holds `words` (the first one, unless `which` says so). */
export function changeParagraph(
  bytes: Uint8Array,
  words: string,
  change: (paragraph: string) => string,
  which = 0,
): Uint8Array {
  return changeDocument(bytes, (xml) => {
    let seen = -1;
    return xml.replace(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gsu, (paragraph) => {
      if (!textOf(paragraph).includes(words)) return paragraph;
      seen += 1;
      return seen === which ? change(paragraph) : paragraph;
    });
  });
}

/** Text of a piece of WordprocessingML. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}

/** `<w:name …/>` in the properties of a paragraph becomes `other`; put there when it is not there. */
export function setParagraphProperty(paragraph: string, name: string, other: string): string {
  const found = new RegExp(`<w:${name}(?: [^>]*)?/>`, 'u');
  const head = /<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0];
  if (head === undefined) return paragraph.replace(/^(<w:p(?: [^>]*)?>)/u, `$1<w:pPr>${other}</w:pPr>`);
  const changed = found.test(head)
    ? head.replace(found, other)
    : head.replace('</w:pPr>', `${other}</w:pPr>`);
  return paragraph.replace(head, changed);
}

/** The same for every run of the paragraph. */
export function setRunProperty(paragraph: string, name: string, other: string): string {
  const found = new RegExp(`<w:${name}(?: [^>]*)?/>`, 'u');
  return paragraph.replace(
    /<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>)?/gsu,
    (start, inner: string | undefined) => {
      const run = start.slice(0, start.indexOf('>') + 1);
      const properties = inner ?? '';
      const changed = found.test(properties) ? properties.replace(found, other) : properties + other;
      return `${run}<w:rPr>${changed}</w:rPr>`;
    },
  );
}

/** Other words in the runs of a paragraph. */
export function setWords(paragraph: string, from: string | RegExp, to: string): string {
  return paragraph.replace(
    /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/gu,
    (_, open: string, text: string, close: string) => {
      return `${open}${text.replace(from, to)}${close}`;
    },
  );
}
