import { describe, expect, test } from 'vitest';
import { readCaseFile } from '#shared/domain/eligibility/case-file.ts';
import { problemLine } from '#shared/domain/eligibility/wording.ts';
import { seedCatalogue } from '#test/support/eligibility-cases.ts';

const good = (id: string, changes = '') => `
- id: ${id}
  subject: {kind: ca-nhan, groups: [nguoi-lao-dong]}
  history: {ratings: {2024: tot}}
  proposal: {award: lao-dong-tien-tien, dossier_received: "2024-12-10"${changes}}`;
const read = (items: string) => readCaseFile(`cases:${items}\n`, seedCatalogue);

describe('a file of cases', () => {
  test('is read under `cases` and under `vectors`', () => {
    expect(read(good('a')).cases.map(({ id }) => id)).toEqual(['a']);
    expect(readCaseFile(`vectors:${good('b')}\n`, seedCatalogue).cases.map(({ id }) => id)).toEqual(['b']);
  });

  test('names the line and the reason of what cannot be judged, and judges the rest', () => {
    const bad = `
- id: khong-co-ngay
  subject: {kind: ca-nhan}
  proposal:
    award: lao-dong-tien-tien
    dossier_received: "2025-02-30"`;
    const { cases, problems } = read(good('a') + bad + good('c'));
    expect(cases.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toEqual([
      { id: 'khong-co-ngay', line: 10, code: 'date_does_not_exist', at: 'proposal.dossier_received' },
    ]);
    expect(problemLine(problems[0] ?? expect.fail())).toMatch(
      /^dòng 10, khong-co-ngay: ngày hoặc năm không có thật/,
    );
  });

  test.each([
    [good('a') + good('a'), 'same_id_twice'],
    [good('a', ', award2: x').replace('lao-dong-tien-tien', 'lao-dong-gioi'), 'unknown_award'],
    [good('a', ', route: r-1-2-3'), 'unknown_route'],
    [good('a', ', decision_date: "2024-12-01"'), 'decided_before_received'],
    [good('a').replace('tot', 'rat-tot'), 'wrong_value'],
    ['\n- [không phải', 'yaml_syntax'],
  ])('refuses %#: %s', (items, code) => {
    expect(read(items).problems.map((problem) => problem.code)).toContain(code);
  });

  test('without a list says so', () => {
    expect(readCaseFile('a: 1\n', seedCatalogue).problems).toMatchObject([{ line: 1, code: 'no_cases' }]);
  });
});
