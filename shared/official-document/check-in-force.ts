/** Whether the legal bases were in force on the day of the decision (NĐ 30/2020/NĐ-CP Phụ lục I, Mục II.6). */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { DecisionData } from './decision-data.ts';
import { type DatedBasis, type DecisionFacts, inForceOn } from './decision-facts.ts';
import { withoutEndMark } from './recipient-text.ts';

/**
 * What a citation is known by: number and symbol ('152/2025/NĐ-CP'), else name and day of a law, which is cited without
 * its number. Null for lines that cite no text (minutes, proposals).
 */
export function citationKey(line: string): string | null {
  const law =
    /^Căn cứ\s+((?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s.+?)\s+(?:số\s+\S+\s+)?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu.exec(
      line,
    );
  if (law !== null) {
    const [, name = '', day = '', month = '', year = ''] = law;
    return `${searchKey(name)}|${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const numbered = /\b(\d{1,5})\/(\d{4})\/([A-ZĐ]{1,6}\d{0,2}(?:-[A-ZĐ0-9]+)*)/u.exec(line);
  return numbered === null ? null : `${Number(numbered[1])}/${numbered[2]}/${numbered[3]}`;
}

/** Bases that the office keeps must be in force on the day; laws and decrees it does not keep are worth a look. */
export function checkInForce(
  data: Pick<DecisionData, 'bases' | 'date'>,
  facts: Pick<DecisionFacts, 'bases' | 'day'>,
): DecisionCheck[] {
  const day = data.date ?? facts.day;
  const known = new Map<string, DatedBasis[]>();
  for (const basis of facts.bases) {
    const key = citationKey(basis.text);
    if (key !== null) known.set(key, [...(known.get(key) ?? []), basis]);
  }
  const cited = data.bases.map((line) => ({ line, versions: known.get(citationKey(line) ?? '') }));
  const ended = cited.find(
    ({ versions }) => versions !== undefined && !versions.some((version) => inForceOn(version, day)),
  );
  const unknown = cited.filter(
    ({ line, versions }) => versions === undefined && /^Căn cứ (Luật|Bộ luật|Nghị định|Thông tư)/u.test(line),
  );
  return [
    check(
      'bases-in-force',
      'must',
      ended === undefined,
      { vi: 'Các căn cứ còn hiệu lực vào ngày ký', en: 'The legal bases are in force on the day' },
      endedSentence(ended, day),
    ),
    check(
      'bases-known',
      'advice',
      facts.bases.length === 0 || unknown.length === 0,
      { vi: 'Các căn cứ có trong danh mục', en: 'The legal bases are in the catalogue' },
      {
        vi: `Chưa có trong danh mục căn cứ, hãy tự kiểm tra hiệu lực: ${unknown.map(({ line }) => inBrief(line)).join('; ')}.`,
        en: `Not in the catalogue, check for yourself: ${unknown.map(({ line }) => inBrief(line)).join('; ')}.`,
      },
    ),
  ];
}

function endedSentence(
  ended: { readonly line: string; readonly versions: readonly DatedBasis[] | undefined } | undefined,
  day: string | null,
) {
  const name = inBrief(ended?.line ?? '');
  const [version] = ended?.versions ?? [];
  const before = version !== undefined && day !== null && day < version.validFrom;
  const when = before
    ? `chưa có hiệu lực (từ ngày ${formatDate(version.validFrom)})`
    : `đã hết hiệu lực${version?.validTo == null ? '' : ` (sau ngày ${formatDate(version.validTo)})`}`;
  const on = day === null ? '' : ` vào ngày ký ${formatDate(day)}`;
  return {
    vi: `${name} ${when}${on}: hãy thay bằng căn cứ đang có hiệu lực.`,
    en: `${name} is not in force${day === null ? '' : ` on ${formatDate(day)}`}: use the text in force.`,
  };
}

/** 'Nghị định số 152/2025/NĐ-CP', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'. */
function inBrief(line: string): string {
  const name = withoutEndMark(line.replace(/^Căn cứ /u, ''));
  const numbered = /^(.+?số \S+)/u.exec(name)?.[1];
  return numbered ?? /^(.+? năm \d{4})/u.exec(name)?.[1] ?? name;
}
