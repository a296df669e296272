import { expect, test } from 'vitest';
import { groupMissing } from '#renderer/features/nominations/steps/group-missing.ts';

test('papers a return named are told once, with those whose they are', () => {
  const lines = ['Tờ trình', 'Báo cáo thành tích: Lê A', 'Biên bản', 'Báo cáo thành tích: Tổ 1: dân vận'];
  expect(groupMissing(lines)).toEqual([
    { paper: 'Tờ trình', of: [] },
    { paper: 'Báo cáo thành tích', of: ['Lê A', 'Tổ 1: dân vận'] },
    { paper: 'Biên bản', of: [] },
  ]);
});
