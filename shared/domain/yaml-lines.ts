import { isMap, isPair, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';

/** A YAML text with the place of every value, so that a refusal can name the line. */
export interface LinedYaml {
  readonly value: unknown;
  /** Line (from 1) of the value at a path, or of the nearest thing above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Errors of syntax; when there are any, `value` must not be used. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

export function readLinedYaml(text: string): LinedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const errors = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.code,
  }));
  return {
    value: errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    errors,
    lineOf(path) {
      return Math.max(1, lines.linePos(offsetOf(document, path)).line);
    },
  };
}

/** Where a path stands: the key of its last field, an item of a list, or the nearest thing above that is there. */
export function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = (document.contents as ParsedNode | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item: unknown =
        typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
          ? node.items[Number(step)]
          : undefined;
      if (item === undefined) return offset;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
