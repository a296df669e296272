import { expect, it } from 'vitest';
import { dueBars } from '#renderer/features/dossiers/keeping/due-bars.ts';

it('shows what is over in one bar, then every year without gaps', () => {
  const years = [
    { year: 2019, files: 2 },
    { year: 2024, files: 1 },
    { year: 2026, files: 4 },
    { year: 2028, files: 5 },
    { year: 2090, files: 9 },
  ];
  expect(dueBars(years, 2026)).toEqual([
    { year: 2025, files: 3, before: true },
    { year: 2026, files: 4, before: false },
    { year: 2027, files: 0, before: false },
    { year: 2028, files: 5, before: false },
  ]);
  expect(dueBars([], 2026)).toEqual([]);
});
