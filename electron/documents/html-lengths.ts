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

  /** Class that indents a paragraph on both sides. */
  inset(mm: number): string {
    return this.#add('in', mm, (length) => `margin-left:${length};margin-right:${length}`);
  }

  /** The rules of all classes handed out so far. */
  rules(): readonly string[] {
    return [...this.#rules].map(([name, body]) => `.${name}{${body}}`);
  }

  #add(prefix: string, mm: number, body: (length: string) => string): string {
    const hundredths = Math.round(mm * 100);
    const name = `${prefix}${hundredths}`;
    this.#rules.set(name, body(`${hundredths / 100}mm`));
    return name;
  }
}
