import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_LETTERS, FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { type FontFamily, measureTextMm, missingLetters } from '#shared/official-document/text-width.ts';
import { fontMetricsSource } from '../../../build/fonts/measure-fonts.mjs';

const source = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('the widths of the bundled fonts', () => {
  it('are what measure-fonts.mjs reads in the font files', () => {
    expect(source('shared/official-document/font-metrics.ts')).toBe(fontMetricsSource());
  });

  it.each(Object.keys(FONT_METRICS) as FontFamily[])(
    '%s has every Vietnamese letter in every face',
    (family) => {
      const letters = [...FONT_LETTERS].filter((letter) => /[A-Za-zÀ-ỹĐđ0-9–“”… ]/u.test(letter)).join('');
      for (const bold of [false, true])
        for (const italic of [false, true])
          expect(missingLetters(letters, { bold, italic }, family)).toEqual([]);
    },
  );

  it('tell letters that no bundled font has', () => {
    expect(missingLetters('Nguyễn 漢 Ж', {}, 'Tinos')).toEqual(['漢', 'Ж']);
  });

  it('differ between the families', () => {
    expect(measureTextMm('Nguyễn Thị Ánh Tuyết', 20, {}, 'Be Vietnam Pro')).toBeGreaterThan(
      measureTextMm('Nguyễn Thị Ánh Tuyết', 20, {}, 'Tinos'),
    );
  });
});
