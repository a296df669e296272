/** The head of a body, as decisions and signatures name it; a person corrects it where the body names it otherwise. */

/** First match wins; all in capitals. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(ỦY BAN|UBND|HỘI ĐỒNG)/u, 'CHỦ TỊCH'],
  [/^(SỞ|BỆNH VIỆN|TRUNG TÂM|CÔNG TY|TỔNG CÔNG TY)/u, 'GIÁM ĐỐC'],
  [/^TRƯỜNG/u, 'HIỆU TRƯỞNG'],
  [/^BỘ/u, 'BỘ TRƯỞNG'],
  [/^VĂN PHÒNG/u, 'CHÁNH VĂN PHÒNG'],
  [/^THANH TRA/u, 'CHÁNH THANH TRA'],
  [/^BAN/u, 'TRƯỞNG BAN'],
  [/^PHÒNG/u, 'TRƯỞNG PHÒNG'],
];

/** 'Ủy ban nhân dân tỉnh …' → 'CHỦ TỊCH'. */
export function headOf(body: string): string {
  const capitals = body.toLocaleUpperCase('vi').trim();
  return HEADS.find(([pattern]) => pattern.test(capitals))?.[1] ?? 'THỦ TRƯỞNG';
}

/** The usual deputy: 'PHÓ CHỦ TỊCH'; of a minister 'THỨ TRƯỞNG'. */
export function deputyOf(head: string): string {
  return head === 'BỘ TRƯỞNG' ? 'THỨ TRƯỞNG' : `PHÓ ${head}`;
}

/** 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …'; words that head and body share stand once: 'TRƯỞNG BAN DÂN TỘC'. */
export function authorityOf(body: string): string {
  const capitals = body.toLocaleUpperCase('vi').replace(/\s+/gu, ' ').trim();
  const head = headOf(body);
  const shared = ['VĂN PHÒNG', 'THANH TRA', 'BAN', 'PHÒNG'].find(
    (word) => head.endsWith(word) && capitals.startsWith(`${word} `),
  );
  return `${head} ${shared === undefined ? capitals : capitals.slice(shared.length + 1)}`;
}
