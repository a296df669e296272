import { describe, expect, it } from 'vitest';
import {
  type FileProblem,
  isReadable,
  readCatalogueFile,
  writeCatalogueFile,
} from '#shared/domain/catalogue/catalogue-file.ts';
import { checkCatalogue } from '#shared/domain/catalogue/check-catalogue.ts';
import { PROBLEM_CODES } from '#shared/domain/catalogue/check-problem.ts';
import { PROBLEM_SENTENCES, problemSentence } from '#shared/domain/catalogue/problem-sentences.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';

const file = writeCatalogueFile(SEED_ENTRIES, '2026-11-22');
const lines = file.split('\n');

/** The first line from `from` on that contains the text, counted from 1. */
function lineOf(text: string, from = 1, source = lines): number {
  const index = source.findIndex((line, place) => place >= from - 1 && line.includes(text));
  if (index < 0) throw new Error(`no line with ${text}`);
  return index + 1;
}

/** The seed file with one line replaced. */
function withLine(line: number, change: (text: string) => string): string {
  return lines.map((text, index) => (index === line - 1 ? change(text) : text)).join('\n');
}

function problemsOf(text: string): readonly FileProblem[] {
  const read = readCatalogueFile(text);
  if (isReadable(read)) throw new Error('the file was read');
  return read.problems;
}

describe('catalogue file', () => {
  it('round-trips the whole seed', () => {
    const read = readCatalogueFile(file);
    if (!isReadable(read)) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
    expect(read.exported).toBe('2026-11-22');
    const key = (entry: { kind: string; key: string; validFrom: string }) =>
      `${entry.kind} ${entry.key} ${entry.validFrom}`;
    const byKey = new Map(read.entries.map((entry) => [key(entry), entry]));
    expect(byKey.size).toBe(SEED_ENTRIES.length);
    for (const entry of SEED_ENTRIES) expect(byKey.get(key(entry))).toEqual(entry);
  });

  it('writes a second time what it wrote the first time', () => {
    const read = readCatalogueFile(file);
    if (!isReadable(read)) throw new Error('not read');
    expect(writeCatalogueFile(read.entries, read.exported)).toBe(file);
  });

  it('leaves out what a store keeps beside an entry', () => {
    const [entry] = SEED_ENTRIES;
    if (entry === undefined) throw new Error('no entry');
    const stored = { ...entry, id: 'row-1', confirmedBy: 'someone' };
    expect(writeCatalogueFile([stored], '2026-11-22')).toBe(writeCatalogueFile([entry], '2026-11-22'));
  });

  it('reads a file with Windows line ends and a byte order mark', () => {
    expect(isReadable(readCatalogueFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`))).toBe(true);
  });

  it('refuses an unknown condition with its line', () => {
    const line = lineOf('condition: held_title');
    expect(problemsOf(withLine(line, (text) => text.replace('held_title', 'holds_title')))).toEqual([
      expect.objectContaining({ line, code: 'unknown_condition', facts: { condition: 'holds_title' } }),
    ]);
  });

  it('refuses a wrong value inside a condition at its own line', () => {
    const line = lineOf('consecutive: nam');
    expect(problemsOf(withLine(line, (text) => text.replace('nam', 'thang')))).toEqual([
      expect.objectContaining({ line, code: 'wrong_value' }),
    ]);
  });

  it('refuses a day that does not exist', () => {
    const line = lineOf('validFrom: 2024-01-01');
    expect(problemsOf(withLine(line, (text) => text.replace('2024-01-01', '2024-02-30')))).toEqual([
      expect.objectContaining({ line, code: 'bad_date' }),
    ]);
  });

  it('refuses versions of a key that overlap, and a version that ends before it begins', () => {
    const salary = lineOf('base_salary:');
    const open = lineOf('validTo: 2024-06-30', salary);
    expect(problemsOf(withLine(open, (text) => text.replace('2024-06-30', 'null')))).toContainEqual(
      expect.objectContaining({ code: 'overlapping_dates' }),
    );
    expect(problemsOf(withLine(open, (text) => text.replace('2024-06-30', '2001-06-30')))).toEqual([
      expect.objectContaining({ line: open, code: 'reversed_dates' }),
    ]);
  });

  it('refuses a key written twice in one entry, and two entries of one key and day', () => {
    const line = lineOf('nameEn:');
    const doubled = lines.toSpliced(line, 0, lines[line - 1] ?? '').join('\n');
    expect(problemsOf(doubled)).toEqual([
      expect.objectContaining({ line: line + 1, code: 'duplicate_key', facts: { key: 'nameEn' } }),
    ]);
    const start = lineOf('- key: R7');
    const end = lineOf('  alias:', start);
    const twice = lines.toSpliced(end - 1, 0, ...lines.slice(start - 1, end - 1)).join('\n');
    expect(problemsOf(twice)).toEqual([
      expect.objectContaining({ code: 'duplicate_key', facts: { key: 'R7', from: '2026-10-01' } }),
    ]);
  });

  it('refuses what the catalogue does not have, and a citation that the law does not have', () => {
    const retention = lineOf('retentionClass: ret-1');
    expect(problemsOf(withLine(retention, (text) => text.replace('ret-1', 'ret-99')))).toEqual([
      expect.objectContaining({
        line: retention,
        code: 'dangling_reference',
        facts: { target: 'retention', ref: 'ret-99' },
      }),
    ]);
    const cite = lineOf('cite: 44.1.đ');
    expect(problemsOf(withLine(cite, (text) => text.replace('44.1.đ', '44.1.y')))).toEqual([
      expect.objectContaining({ line: cite, code: 'citation_not_in_law', facts: { cite: '44.1.y' } }),
    ]);
  });

  it('refuses criteria that go in a circle', () => {
    const award = lineOf('- key: lao-dong-tien-tien');
    const line = lineOf('condition: task_level_in_year', award);
    const indent = ' '.repeat((lines[line - 1] ?? '').indexOf('condition:'));
    const circle = lines
      .toSpliced(
        line - 1,
        3,
        `${indent.slice(2)}- condition: meets_title_standard`,
        `${indent}cite: 24.1.a`,
        `${indent}titles: [chien-si-thi-dua-co-so]`,
      )
      .join('\n');
    const problems = problemsOf(circle);
    expect(problems.map(({ code }) => code)).toContain('cycle');
    expect(problems[0]?.facts.circle).toMatch(/r-23-2.* → /);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  it('refuses a file that is no catalogue, of another version, broken, or with references', () => {
    expect(problemsOf('')).toEqual([expect.objectContaining({ code: 'not_a_catalogue' })]);
    expect(problemsOf('a: 1')).toEqual([expect.objectContaining({ code: 'not_a_catalogue' })]);
    expect(problemsOf(file.replace('version: 1', 'version: 2'))).toEqual([
      expect.objectContaining({ line: lineOf('version: 1'), code: 'other_version' }),
    ]);
    expect(problemsOf('format: so-vang-catalogue\nversion: "1')).toEqual([
      expect.objectContaining({ code: 'syntax' }),
    ]);
    expect(problemsOf('a: &x 1\nb: *x\n')).toEqual([
      expect.objectContaining({ line: 2, code: 'alias_not_allowed' }),
    ]);
    expect(problemsOf('a: &x [*x]\n')[0]?.code).toBe('alias_not_allowed');
    expect(problemsOf(`${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
  });

  it('refuses an unknown kind and a missing field with their lines', () => {
    const line = lineOf('  retention:');
    expect(problemsOf(withLine(line, () => '  retentions:'))).toEqual([
      expect.objectContaining({ line, code: 'unknown_kind' }),
    ]);
    const vnd = lineOf('vnd: 2340000');
    expect(problemsOf(withLine(vnd, (text) => text.replace('vnd', 'dong'))).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing_field', 'unknown_field']),
    );
  });

  it('has a sentence in both languages for every code, with no fact left open', () => {
    expect(Object.keys(PROBLEM_SENTENCES).sort()).toEqual([...PROBLEM_CODES].sort());
    const line = lineOf('condition: held_title');
    const [problem] = problemsOf(withLine(line, (text) => text.replace('held_title', 'holds_title')));
    if (problem === undefined) throw new Error('no problem');
    expect(problemSentence(problem, 'vi')).toMatch(new RegExp(`^Dòng ${line}: .*holds_title`));
    expect(problemSentence(problem, 'en')).not.toMatch(/[{}]/);
  });
});

describe('the seed', () => {
  it('has no problem', () => {
    expect(checkCatalogue(SEED_ENTRIES)).toEqual([]);
  });
});
