/** Mã hồ sơ (FileCode): OrganId, FileCatalog and FileNotation (NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục III, trường 1). */
export function fileCode(parts: {
  readonly organId: string;
  readonly year: number;
  readonly notation: string;
}): string {
  return [parts.organId, String(parts.year), parts.notation].filter((part) => part !== '').join('.');
}

/** Files are handed in to the archive of the office within one year after the work ended (NĐ 30/2020/NĐ-CP Điều 30). */
export function handInDue(endDate: string): string {
  const next = `${Number(endDate.slice(0, 4)) + 1}${endDate.slice(4)}`;
  // The 29th of February has no twin in the next year.
  return next.endsWith('-02-29') ? `${next.slice(0, 5)}02-28` : next;
}
