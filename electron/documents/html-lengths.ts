/** Lengths of one document as CSS classes, because a style attribute is not allowed under our policy. */
export class LengthClasses {
  readonly #rules = new Map<string, string>();

  /** Class that makes an element this wide. */
  width(mm: number): string {
    return this.#add('w', mm, (length) => `width:${length}`);
  }

  /** Class that makes an element this high. */
  height(mm: number): string {
    return this.#add('h', mm, (length) => `height:${length}`);
  }

  /** Class that indents a paragraph on the left. */
  left(mm: number): string {
    return this.#add('le', mm, (length) => `margin-left:${length}`);
  }

  /** Class that indents a paragraph on the right. */
  right(mm: number): string {
    return this.#add('ri', mm, (length) => `margin-right:${length}`);
  }

  /** Class of a first line that starts this far to the left of the others. */
  hanging(mm: number): string {
    return this.#add('ha', mm, (length) => `text-indent:-${length}`);
  }

  /** Class of letters of this size. */
  size(pt: number): string {
    return this.#add('si', pt, (length) => `font-size:${length}`, 'pt');
  }

  /** The rules of all classes handed out so far. */
  rules(): readonly string[] {
    return [...this.#rules].map(([name, body]) => `.${name}{${body}}`);
  }

  #add(prefix: string, value: number, body: (length: string) => string, unit = 'mm'): string {
    const hundredths = Math.round(value * 100);
    const name = `${prefix}${hundredths}`;
    this.#rules.set(name, body(`${hundredths / 100}${unit}`));
    return name;
  }
}
