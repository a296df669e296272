import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  CONDITION_FIELDS,
  CONDITION_NAMES,
  freshCondition,
} from '#renderer/features/catalogue/edit/condition-specs.ts';
import { CONTENT_FIELDS } from '#renderer/features/catalogue/edit/content-specs.ts';
import { type Fields, withField } from '#renderer/features/catalogue/edit/field-spec.ts';
import { numberText, readTyped } from '#renderer/features/catalogue/edit/number-text.ts';
import { parameterText, readParameter } from '#renderer/features/catalogue/edit/read-parameter.ts';
import { salaryStairs } from '#renderer/features/catalogue/sections/salary-steps.ts';
import { plainCondition } from '#shared/domain/catalogue/conditions.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';

describe('numbers of the form', () => {
  const whole = { min: 1, max: 1_000_000_000, whole: true };
  it('are shown and read as people write them', () => {
    expect(numberText(1.5, false)).toBe('1,5');
    expect(numberText(0.7, true)).toBe('70');
    expect(readTyped('1,5', { min: 0, max: 10, whole: false }, false, null)).toBe(1.5);
    expect(readTyped('2.530.000', whole, false, null)).toBe(2_530_000);
    expect(readTyped('66,7', { min: 0, max: 100, whole: false }, true, null)).toBe(0.667);
  });

  it('stay the typed text while they are none, so that nothing is guessed', () => {
    expect(readTyped('năm', whole, false, null)).toBe('năm');
    expect(readTyped('0', whole, false, null)).toBe('0');
    expect(readTyped(' ', whole, false, undefined)).toBeUndefined();
  });
});

describe('a parameter of the province', () => {
  it('is nothing, a number, yes or no, or a text', () => {
    expect(['', '15', '66,7', 'có', 'Không', 'Theo quy chế'].map(readParameter)).toEqual([
      null,
      15,
      66.7,
      true,
      false,
      'Theo quy chế',
    ]);
    const words = { yes: 'có', no: 'không' };
    for (const value of [15, 66.7, true, false, 'Theo quy chế'])
      expect(readParameter(parameterText(value, words))).toBe(value);
  });
});

describe('fields of a condition', () => {
  it.each(CONDITION_NAMES)('%s: the form has every field its schema has', (name) => {
    const option = plainCondition.options.find((one) => one.shape.condition.value === name);
    const fixed = ['condition', 'cite', 'source'];
    // One value only: written when the condition is added, never asked.
    const single: Record<string, string[]> = { years_at_level: ['window'], round_anniversary: ['of'] };
    const schema = Object.keys(option?.shape ?? {}).filter((key) => !fixed.includes(key));
    expect(Object.keys(CONDITION_FIELDS[name]).sort()).toEqual(
      schema.filter((key) => !(single[name] ?? []).includes(key)).sort(),
    );
    const shape = (option?.shape ?? {}) as Record<string, z.ZodType>;
    const missing = schema.filter(
      (key) => !(key in freshCondition(name)) && shape[key]?.safeParse(undefined).success !== true,
    );
    expect(missing).toEqual([]);
  });

  it('of an award and the rest exist in the seed under the same names', () => {
    for (const [kind, fields] of Object.entries(CONTENT_FIELDS)) {
      const contents = SEED_ENTRIES.filter((entry) => entry.kind === kind).map(({ content }) => content);
      const known = new Set(contents.flatMap((content) => Object.keys(content)));
      const named = Object.keys(fields as Fields).filter((field) => !known.has(field));
      // Optional in the schema, used by no entry that comes with the program.
      expect(
        named.filter((field) => !['note', 'ask'].includes(field)),
        kind,
      ).toEqual([]);
    }
  });

  it('are set without touching the others, and taken away when they are none', () => {
    expect(withField({ a: 1, b: 2 }, 'b', 3)).toEqual({ a: 1, b: 3 });
    expect(withField({ a: 1, b: 2 }, 'b', undefined)).toEqual({ a: 1 });
    expect(Object.keys(withField({ a: 1, b: 2 }, 'a', 9))).toEqual(['a', 'b']);
  });
});

describe('the stairs of the base salary', () => {
  it('begin at the first sum, rise at each day, and end at the right edge', () => {
    const { line, points } = salaryStairs(
      [
        { from: '2026-01-01', vnd: 200 },
        { from: '2024-01-01', vnd: 100 },
      ],
      '2028-01-01',
      { width: 100, height: 10 },
    );
    expect(points.map(({ y }) => y)).toEqual([5, 0]);
    expect(points[0]?.x).toBe(0);
    expect(points[1]?.x).toBeCloseTo(50, 0);
    expect(line).toMatch(/^M0 5H50(\.\d)?V0H100$/u);
    expect(salaryStairs([], '2026-01-01', { width: 1, height: 1 })).toEqual({ line: '', points: [] });
  });
});
