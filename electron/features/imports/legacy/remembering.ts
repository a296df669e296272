/** The same function, asked once for each of the last texts: lists repeat units, awards and numbers in many rows. */
export function remembering<Result>(of: (text: string) => Result, most = 50_000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
