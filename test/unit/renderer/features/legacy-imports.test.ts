import { describe, expect, it } from 'vitest';
import { columnLetter, isBusy, isOpen, stepOf } from '#renderer/features/imports/import-words.ts';
import {
  FIELDS,
  fieldOf,
  hasName,
  type Mapping,
  withEncoding,
  withField,
} from '#renderer/features/imports/legacy-fields.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { legacyImportState } from '#shared/contract/legacy-import.ts';

const MAPPING: Mapping = {
  headerKey: 'tt|ho va ten|hinh thuc',
  headerRow: 1,
  firstRow: 2,
  columns: { ordinal: 0, name: 1, award: 2 },
  encodings: ['unicode', 'tcvn3'],
  pivot: 40,
  defaults: {
    award: '',
    decisionNumber: '',
    decisionDate: null,
    decisionYear: null,
    signer: '',
    unit: '',
    kind: null,
  },
};

describe('columns of an old list, chosen by hand', () => {
  it('give a field one column and a column one field', () => {
    const moved = withField(MAPPING, 2, 'name');
    expect(moved.columns).toEqual({ ordinal: 0, name: 2 });
    expect(fieldOf(moved, 1)).toBeNull();
    expect(hasName(moved)).toBe(true);
    expect(hasName(withField(moved, 2, null))).toBe(false);
    expect(hasName(withField(withField(withField(moved, 2, null), 1, 'familyNames'), 2, 'givenName'))).toBe(
      true,
    );
  });

  it('keep the encoding of every other column', () => {
    expect(withEncoding(MAPPING, 3, 'vni').encodings).toEqual(['unicode', 'tcvn3', 'unicode', 'vni']);
  });

  it('are named in the window, every field of them', () => {
    for (const field of FIELDS) expect(legacyImports.vi[`field_${field}`]).not.toBe('');
    expect([columnLetter(0), columnLetter(25), columnLetter(26), columnLetter(701)]).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
    ]);
  });
});

describe('the step of an import', () => {
  it('is where its state stands', () => {
    const steps = legacyImportState.options.map((state) => [
      state,
      stepOf(state),
      isBusy(state),
      isOpen(state),
    ]);
    expect(steps).toEqual([
      ['draft', 'sheet', false, true],
      ['checking', 'check', true, true],
      ['checked', 'check', false, true],
      ['running', 'run', true, false],
      ['paused', 'run', false, false],
      ['interrupted', 'run', false, false],
      ['cancelling', 'run', true, false],
      ['cancelled', 'result', false, false],
      ['done', 'result', false, false],
      ['failed', 'run', false, false],
      ['undoing', 'result', true, false],
      ['undone', 'result', false, false],
    ]);
  });
});
