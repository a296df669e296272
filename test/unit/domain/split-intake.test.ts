import { expect, it } from 'vitest';
import { splitIntake } from '#shared/domain/split-intake.ts';

it('a list falls into one group an award and deciding office, in the order of the list', () => {
  const list = ['b', 'a', 'b', 'c', 'a'].map((awardTypeId, at) => ({ id: String(at), awardTypeId }));
  const office = (award: string) => (award === 'c' ? 'xa' : 'tinh');
  expect(splitIntake(list, office)).toEqual([
    { awardTypeId: 'b', decidingOffice: 'tinh', candidateIds: ['0', '2'] },
    { awardTypeId: 'a', decidingOffice: 'tinh', candidateIds: ['1', '4'] },
    { awardTypeId: 'c', decidingOffice: 'xa', candidateIds: ['3'] },
  ]);
  expect(splitIntake([], office)).toEqual([]);
});
