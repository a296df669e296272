/** A small reader for the XML of Office files (no DTD, no CDATA): enough to hold a file against the rules. */

export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
};

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/gu;

/** The root element. */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  for (const [, closing, name, attributes, selfClosing, text] of source
    .replace(/<\?.*?\?>/gsu, '')
    .matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (closing === '/') open.pop();
    else {
      const node: XmlNode = {
        name: name ?? '',
        attributes: readAttributes(attributes ?? ''),
        children: [],
        text: '',
      };
      parent.children.push(node);
      if (selfClosing !== '/') open.push(node);
    }
  }
  const [element] = root.children;
  if (element === undefined || open.length !== 1) throw new Error('not well-formed XML');
  return element;
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/gu)].map(([, name, value]) => [
      name,
      unescapeXml(value ?? ''),
    ]),
  );
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** All elements of a name below `node`, in document order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The child elements of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element along a path of child names. */
export function at(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((current, name) => childrenOf(current, name)[0], node);
}
