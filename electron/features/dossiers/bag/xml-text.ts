import { SaxesParser } from 'saxes';
import { escapeXml } from '#electron/documents/escape-xml.ts';
import type { XmlNode } from '#shared/domain/dossiers/xml-node.ts';

/** Name of the exchange format; the element names inside are those of NĐ 30/2020/NĐ-CP, Phụ lục VI. */
export const EXCHANGE_NAMESPACE = 'urn:so-vang:ho-so-luu-tru:1';

/** A whole XML file. */
export function writeXml(root: XmlNode): string {
  const write = ({ name, text, children }: XmlNode, depth: number, more = ''): string => {
    const indent = '  '.repeat(depth);
    if (children.length === 0) return `${indent}<${name}${more}>${escapeXml(text)}</${name}>\n`;
    return `${indent}<${name}${more}>\n${children.map((one) => write(one, depth + 1)).join('')}${indent}</${name}>\n`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, 0, ` xmlns="${EXCHANGE_NAMESPACE}"`)}`;
}

const DEEPEST = 20;

/** The root element; null for a text that is no such file: a document type, another namespace, broken XML. */
export function readXml(text: string): XmlNode | null {
  interface Open {
    readonly name: string;
    text: string;
    readonly children: XmlNode[];
  }
  const open: Open[] = [];
  let root: XmlNode | null = null;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new Error('a document type is not read');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.uri !== EXCHANGE_NAMESPACE || open.length >= DEEPEST) throw new Error('another format');
    open.push({ name: tag.local, text: '', children: [] });
  });
  parser.on('text', (piece) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const node: XmlNode = { ...closed, text: closed.children.length > 0 ? '' : closed.text };
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else parent.children.push(node);
  });
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return root;
}
