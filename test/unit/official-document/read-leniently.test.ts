import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import { readLeniently } from '#shared/official-document/read-leniently.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { memoKind } from '#test/support/memo-kind.ts';

const read = (data: unknown) => readLeniently(memoKind.schema, data);
const whole = {
  kind: 'memo',
  agency: { name: 'SỞ HƯ CẤU', place: 'Hư Cấu', symbol: 'TB-SHC' },
  signer: { name: 'Phạm Văn Ký' },
  subject: 'Về việc thử',
};

describe('lenient reading', () => {
  it('leaves whole data as strict reading has it', () => {
    expect(read(whole)).toMatchObject({ problems: [], data: { subject: 'Về việc thử', lines: [] } });
  });

  it.each([
    ['nothing at all', {}, ['kind', 'agency', 'signer', 'subject']],
    ['an empty word', { ...whole, subject: '' }, ['subject']],
    ['another type', { ...whole, lines: 'Ai đó' }, ['lines']],
    ['a broken row', { ...whole, lines: [{ who: 'A' }, { who: null }, {}] }, ['lines.1.who', 'lines.2.who']],
    ['unknown keys', { ...whole, colour: 'red' }, ['']],
    ['an impossible day', { ...whole, date: '2026-02-30' }, ['date']],
    ['an unknown choice', { ...whole, sizePreset: 'C' }, ['sizePreset']],
    ['too much text', { ...whole, subject: 'x'.repeat(201) }, ['subject']],
    ['a margin beyond the sheet', { ...whole, margins: { top: 99 } }, ['margins.top']],
  ])('shows %s and names it', (_what, data, paths) => {
    const { data: shown, problems } = read(data);
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(shown).not.toBeNull();
    if (shown !== null) expect(memoKind.compose(shown, DEFAULT_WORDING).sections).toHaveLength(1);
  });

  it('shows an empty page for what is no data, and null where even stand-ins do not help', () => {
    for (const data of ['text', null, []])
      expect(read(data).data).toMatchObject({ subject: '[…]', lines: [] });
    const never = z.strictObject({ kind: z.string().refine(() => false) });
    expect(readLeniently(never, { kind: 'x' })).toMatchObject({ data: null, problems: [{ path: 'kind' }] });
  });

  it.each(DOCUMENT_KINDS.map((kind) => ({ id: kind.id, kind })))(
    'shows a $id of which only the frame is known',
    ({ kind }) => {
      const { data } = readLeniently(kind.schema, { kind: kind.id });
      expect(data).not.toBeNull();
      expect(kind.compose(data, DEFAULT_WORDING).sections.length).toBeGreaterThan(0);
    },
  );
});
