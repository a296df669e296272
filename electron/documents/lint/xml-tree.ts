/**
 * XML of Office files as a small tree, read piece by piece. No document type, no entity of its own making, no other
 * file; a callback may replace finished elements by what they mean, so that a long document never stands in memory whole.
 */
import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { DocxFileError } from './docx-file-error.ts';

export type XmlElement = {
  /** Usual prefix and local name, e.g. 'w:p', whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  /** What the callback made of it. */
  value?: unknown;
};

/** Called at the end of every element; `ancestors` from the root to its parent. */
export type OnElement = (element: XmlElement, ancestors: readonly XmlElement[]) => void;

/** Elements inside each other: Word itself stays far below. */
const DEEPEST = 200;
/** Read in one go before other work gets its turn, in bytes. */
const SLICE = 512 * 1024;

/** Usual prefix of every namespace that is looked at, in both forms of the standard (ECMA-376 Transitional, Strict). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/**
 * The root element of an XML part.
 * @throws DocxFileError doctype, too_deep, damaged
 */
export async function parseXml(bytes: Uint8Array, onElement?: OnElement): Promise<XmlElement> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw new DocxFileError('doctype');
  });
  parser.on('error', (error) => {
    throw new DocxFileError('damaged', { cause: error });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) throw new DocxFileError('too_deep');
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[qualify(attribute.uri, attribute.local)] = attribute.value;
    }
    const element: XmlElement = { name: qualify(tag.uri, tag.local), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) onElement?.(element, open);
  });
  const decoder = decoderOf(bytes);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
      if (at + SLICE < bytes.length) await setImmediate();
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof DocxFileError ? error : new DocxFileError('damaged', { cause: error });
  }
  if (root === undefined) throw new DocxFileError('damaged');
  return root;
}

function qualify(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES[uri] ?? '?'}:${local}`;
}

/** UTF-8, or UTF-16 where the bytes begin so; Office files know no other (ECMA-376 Part 2, 9.1.2). */
function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** The first child along a path of names. */
export function at(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of a name below `element`, in order. */
export function* findAll(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* findAll(child, name);
  }
}

/** `w:val` of the child of this name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return at(element, name)?.attributes['w:val'];
}

/** An on/off property: undefined when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = at(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** A whole number, also where a measure has a unit ('12pt', '2cm'), in twips; undefined when unreadable. */
export function twipsOf(text: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(text ?? '');
  if (match === null) return undefined;
  const TWIPS = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, pc: 240, pi: 240 } as const;
  const unit = match[2] as keyof typeof TWIPS | undefined;
  return Math.round(Number(match[1]) * (unit === undefined ? 1 : TWIPS[unit]));
}
