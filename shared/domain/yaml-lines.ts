import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

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
  const document: Document = parseDocument(text, {
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
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
