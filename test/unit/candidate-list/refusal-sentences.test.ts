import { describe, expect, it } from 'vitest';
import {
  REFUSAL_SENTENCES,
  refusalSentence,
  WARNING_SENTENCES,
  warningSentence,
} from '#shared/candidate-list/refusal-sentences.ts';

describe('refusal sentences', () => {
  it('names the row and the next step', () => {
    expect(refusalSentence('missing_name', 12)).toBe(
      'Dòng 12: thiếu họ tên. Điền họ tên rồi nhập lại dòng này.',
    );
    expect(refusalSentence('missing_name', 12, 'en')).toContain('Row 12');
    expect(warningSentence('footer_passed_over', 40)).toMatch(/^Từ dòng 40:/u);
  });

  it('is NFC, names its row and ends with a full stop in both languages', () => {
    for (const sentences of [...Object.values(REFUSAL_SENTENCES), ...Object.values(WARNING_SENTENCES)]) {
      for (const sentence of [sentences.vi, sentences.en]) {
        expect(sentence).toBe(sentence.normalize('NFC'));
        expect(sentence).toMatch(/\{rowNumber\}.*\.$/u);
      }
    }
  });
});
