/** Whether pasted text is cells of a spreadsheet: two columns at least, or several lines of one column. */
export function isPastedList(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) return true;
  return lines.length > 1;
}
