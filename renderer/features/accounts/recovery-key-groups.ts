/** The recovery key as the groups people read aloud: its own hyphens, or fives where it has none. */
export function recoveryKeyGroups(key: string): string[] {
  const own = key.split(/[\s-]+/u).filter((group) => group !== '');
  return own.length > 1 ? own : (key.match(/.{1,5}/gu) ?? []);
}
