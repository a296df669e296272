/** A small tree of XML elements without attributes, as exchange files of the archive have it. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

export const leaf = (name: string, value: string | number | null): XmlNode => ({
  name,
  text: value === null ? '' : String(value),
  children: [],
});
export const branch = (name: string, children: readonly XmlNode[]): XmlNode => ({ name, text: '', children });

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];
/** Text of a child; '' where it is absent. */
export const textOf = (node: XmlNode | undefined, name: string): string => childOf(node, name)?.text ?? '';
/** A whole number, or null. */
export function numberOf(node: XmlNode | undefined, name: string): number | null {
  const text = textOf(node, name).trim();
  return /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}
