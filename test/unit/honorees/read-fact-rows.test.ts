import { describe, expect, it } from 'vitest';
import { awardResolver } from '#electron/features/honorees/pasted-facts.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { readFactRows } from '#shared/domain/honorees/read-fact-rows.ts';

const resolve = awardResolver(openCatalogue(SEED_ENTRIES));
const read = (text: string) => readFactRows(text, resolve);
const one = (text: string) => read(text)[0];

describe('pasted years of a history', () => {
  it.each([
    ['2021 CSTĐCS 123/QĐ-UBND 15/12/2021', 'chien-si-thi-dua-co-so', '123/QĐ-UBND', '2021-12-15'],
    [
      'Năm 2022: Lao động tiên tiến (QĐ số 45/QĐ-SYT ngày 5.1.2023)',
      'lao-dong-tien-tien',
      '45/QĐ-SYT',
      '2023-01-05',
    ],
    ['2020\tLĐTT\t7/QĐ-STC\t', 'lao-dong-tien-tien', '7/QĐ-STC', null],
    ['2023 chien si thi dua co so', 'chien-si-thi-dua-co-so', '', null],
  ])('%s', (text, title, decisionNumber, decidedOn) => {
    expect(one(text)).toMatchObject({
      problem: null,
      decisionNumber,
      decidedOn,
      content: { kind: 'title', title },
    });
  });

  it.each([
    ['2021 HTXSNV', 'xuat-sac'],
    ['2021 Hoàn thành tốt nhiệm vụ 12/QĐ-X', 'tot'],
    ['2021 hoàn thành', 'hoan-thanh'],
    ['2021 Không hoàn thành nhiệm vụ', 'khong-hoan-thanh'],
  ])('reads the rating of %s', (text, level) => {
    expect(one(text)?.content).toEqual({ kind: 'rating', year: 2021, level });
  });

  it('keeps line numbers over empty lines and reads forms of commendation', () => {
    const rows = read('2021 HTT\r\n\r\n2022 Bằng khen của Thủ tướng Chính phủ 9/QĐ-TTg 02/02/2023');
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([1, 3]);
    expect(rows[1]?.content).toMatchObject({ kind: 'award', award: 'bang-khen-thu-tuong' });
  });

  it.each([
    ['CSTĐCS 2021', 'no-year'],
    ['2021', 'no-name'],
    ['2021 Siêu nhân', 'unknown-name'],
    ['2021 CSTĐ', 'ambiguous-name'],
    ['2021 LĐTT 31/02/2022', 'bad-date'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(one(text)?.problem).toBe(problem);
  });
});
