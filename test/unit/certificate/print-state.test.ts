import { describe, expect, it } from 'vitest';
import { isPrintable, printStanding, sortChoice } from '#renderer/features/certificates/print/print-state.ts';
import { readPrinter, toPrinterText } from '#renderer/features/certificates/printers/printer-fields.ts';
import { readNumber, writeNumber } from '#renderer/features/certificates/read-number.ts';
import { SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';
import type { CertificatePrint, Recipient } from '#shared/contract/certificates.ts';

const print = (state: CertificatePrint['state'], copy = 1): CertificatePrint => ({
  ...{
    id: `${state}${copy}`,
    jobId: 'j',
    awardId: 'a',
    copy,
    at: '',
    accountName: '',
    design: '',
    stock: '',
  },
  ...{ serial: '', goldenNumber: '', state, endedAt: null, endedBy: '', reason: '', minutes: '' },
});
const recipient = (more: Partial<Recipient> = {}): Recipient => ({
  ...{ awardId: 'a', kind: 'person', standing: 'in-force', revokedBy: '', hasObject: true },
  ...{ data: SAMPLE_CERTIFICATE, prints: [], reissues: [] },
  ...more,
});

describe('the certificate of a recipient', () => {
  it.each([
    ['left', recipient()],
    ['left', recipient({ prints: [print('unprinted')] })],
    ['printed', recipient({ prints: [print('printed'), print('spoiled')] })],
    ['spoiled', recipient({ prints: [print('spoiled')] })],
    ['spoiled', recipient({ prints: [print('printed', 2), print('spoiled')] })],
    ['revoked', recipient({ standing: 'revoked', prints: [print('printed')] })],
    ['no-object', recipient({ hasObject: false })],
  ] as const)('is %s', (standing, one) => {
    expect(printStanding(one)).toBe(standing);
    expect(isPrintable(one)).toBe(standing === 'left' || standing === 'spoiled');
  });

  it('of a choice is printed or was printed, never both', () => {
    const done = recipient({ awardId: 'b', prints: [print('printed')] });
    const choice = sortChoice([recipient(), done], new Set(['a', 'b']));
    expect(choice.printable.map(({ awardId }) => awardId)).toEqual(['a']);
    expect(choice.printed.map(({ id }) => id)).toEqual(['printed1']);
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['1,5', 1.5],
    ['-0.75', -0.75],
    ['+2', 2],
    ['', null],
    ['1,5mm', null],
    ['1,2,3', null],
  ])('%j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it('are shown with a comma', () => expect(writeNumber(-1.25)).toBe('-1,25'));
});

describe('a printer that is typed', () => {
  it('reads back as it was', () => {
    const profile = { ...TRUE_PROFILE, name: 'Máy A3', offsetXMm: 1.25, scaleYPercent: 99.5 };
    expect(readPrinter(toPrinterText(profile))).toEqual({ ok: true, profile });
  });

  it('names the fields that cannot be', () => {
    const read = readPrinter({ ...toPrinterText(), name: ' ', offsetX: '80', top: 'ba' });
    expect(read.ok ? [] : [...read.wrong].sort()).toEqual(['name', 'offsetX', 'top']);
  });
});
