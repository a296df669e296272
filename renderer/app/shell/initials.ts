/** Two letters of a Vietnamese name: the first of the family name and of the given name ("Đỗ Thị Thu Hà" → "ĐH"). */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('vi') ?? '').join('');
}
