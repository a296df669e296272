import { previousDay } from '#shared/vietnamese/dates.ts';
import type { CatalogueEntry } from '../entries.ts';
import { dated, origin } from './dated.ts';

/** One key: the versions follow each other. */
export const BASE_SALARY_KEY = 'muc-luong-co-so';

const SEEN = origin('decree', 'Trích nghị định');
const MEMORY = origin('memory', 'Ghi theo trí nhớ, cần đối chiếu văn bản');

/** First day, đồng a month, text. Before 2013-07-01 the sum was called mức lương tối thiểu chung. */
const ROWS = [
  ['2003-01-01', 290_000, 'NĐ 03/2003/NĐ-CP', MEMORY],
  ['2005-10-01', 350_000, 'NĐ 118/2005/NĐ-CP', MEMORY],
  ['2006-10-01', 450_000, 'NĐ 94/2006/NĐ-CP', MEMORY],
  ['2008-01-01', 540_000, 'NĐ 166/2007/NĐ-CP', MEMORY],
  ['2009-05-01', 650_000, 'NĐ 33/2009/NĐ-CP', MEMORY],
  ['2010-05-01', 730_000, 'NĐ 28/2010/NĐ-CP', MEMORY],
  ['2011-05-01', 830_000, 'NĐ 22/2011/NĐ-CP', MEMORY],
  ['2012-05-01', 1_050_000, 'NĐ 31/2012/NĐ-CP', MEMORY],
  ['2013-07-01', 1_150_000, 'NĐ 66/2013/NĐ-CP', MEMORY],
  ['2016-05-01', 1_210_000, 'NĐ 47/2016/NĐ-CP', MEMORY],
  ['2017-07-01', 1_300_000, 'NĐ 47/2017/NĐ-CP', MEMORY],
  ['2018-07-01', 1_390_000, 'NĐ 72/2018/NĐ-CP', MEMORY],
  ['2019-07-01', 1_490_000, 'NĐ 38/2019/NĐ-CP', MEMORY],
  ['2023-07-01', 1_800_000, 'NĐ 24/2023/NĐ-CP', MEMORY],
  ['2024-07-01', 2_340_000, 'NĐ 73/2024/NĐ-CP Điều 3.2', SEEN],
  ['2026-07-01', 2_530_000, 'NĐ 161/2026/NĐ-CP Điều 3.2', SEEN],
] as const;

export const BASE_SALARIES: readonly CatalogueEntry[] = ROWS.map(([from, vnd, cite, seen], index) => {
  const next = ROWS[index + 1];
  const to = next === undefined ? null : previousDay(next[0]);
  return dated('base_salary', BASE_SALARY_KEY, [from, to], seen, { vnd, cite });
});
