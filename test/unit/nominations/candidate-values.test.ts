import { describe, expect, it } from 'vitest';
import {
  blankCandidate,
  type CandidateValues,
  readCandidate,
} from '#renderer/features/nominations/candidates/candidate-values.ts';

const id = '5f0a51d2-7d0a-4d8e-9c55-0c4d5a7f1c11';
const typed = (changes: Partial<CandidateValues>): CandidateValues => ({
  ...blankCandidate(null),
  ...changes,
});

describe('readCandidate', () => {
  it('reads a person as typed, in NFC and without stray spaces', () => {
    const values = typed({
      name: '  Nguyễn  Thị Ánh '.normalize('NFD'),
      honorific: 'ba',
      birthDate: '5/3/1987',
    });
    expect(readCandidate(id, values)).toMatchObject({
      candidate: { name: 'Nguyễn Thị Ánh', honorific: 'ba', birthDate: '1987-03-05', kind: 'person' },
    });
  });

  it('drops what only a person has when the candidate is a collective', () => {
    const values = typed({
      kind: 'collective',
      name: 'Phòng Ngân sách',
      honorific: 'ong',
      birthDate: '1/1/1990',
    });
    expect(readCandidate(id, values)).toMatchObject({
      candidate: { honorific: null, birthDate: null, position: '' },
    });
  });

  it('names every field that is wrong', () => {
    expect(readCandidate(id, typed({ name: ' ', birthDate: '30/02/1987' }))).toEqual({
      faults: { name: 'empty', birthDate: 'date_does_not_exist' },
    });
    expect(readCandidate(id, typed({ name: 'A'.repeat(2000) }))).toEqual({ faults: { name: 'too_long' } });
  });

  it('keeps an apostrophe', () => {
    expect(readCandidate(id, typed({ name: "H'Hen Niê" }))).toMatchObject({
      candidate: { name: "H'Hen Niê" },
    });
  });

  it('starts the next form with the kind and the unit of the one before', () => {
    expect(blankCandidate({ kind: 'collective', unitName: 'Sở Y tế' })).toMatchObject({
      kind: 'collective',
      unitName: 'Sở Y tế',
      name: '',
    });
  });
});
