/** A paper that a return named, with those whose it is; nobody: it is about the whole submission. */
export interface MissingGroup {
  readonly paper: string;
  readonly of: readonly string[];
}

/** Groups "Báo cáo thành tích: Nguyễn Văn A" lines by their paper, in the order they were named. */
export function groupMissing(lines: readonly string[]): MissingGroup[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const mark = line.indexOf(': ');
    const paper = mark < 0 ? line : line.slice(0, mark);
    const names = groups.get(paper) ?? [];
    groups.set(paper, names);
    if (mark >= 0) names.push(line.slice(mark + 2));
  }
  return [...groups].map(([paper, of]) => ({ paper, of }));
}
