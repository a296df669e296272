import { describe, expect, it } from 'vitest';
import { purposeOf, WRITABLE_KINDS } from '#renderer/document-editor/writable-kinds.ts';
import { fileStem, sourceHref } from '#renderer/features/documents/document-words.ts';
import { filterDocuments, NO_FILTER } from '#renderer/features/documents/filter-documents.ts';
import type { DocumentRow } from '#shared/contract/documents.ts';

const row = (more: Partial<DocumentRow>): DocumentRow => ({
  id: crypto.randomUUID(),
  kind: 'plan',
  title: 'Về việc phát động phong trào thi đua năm 2026',
  state: 'draft',
  number: null,
  symbol: 'KH-UBND',
  issuedOn: null,
  signerName: 'Phạm Văn Ký',
  source: null,
  sourceTitle: '',
  createdBy: '',
  updatedAt: '2026-05-06T08:00:00.000Z',
  version: 0,
  ...more,
});
const rows = [
  row({}),
  row({ state: 'issued', number: 7, issuedOn: '2025-03-02', updatedAt: '2026-01-01T00:00:00Z' }),
  row({
    kind: 'notice',
    state: 'recalled',
    number: 1,
    symbol: 'TB-UBND',
    issuedOn: '2026-02-02',
    title: 'Kết quả',
  }),
];
const found = (more: Partial<typeof NO_FILTER>) =>
  filterDocuments(rows, { ...NO_FILTER, ...more }, (kind) =>
    kind === 'plan' ? 'Kế hoạch' : 'Thông báo',
  ).map((one) => rows.indexOf(one));

describe('the list of documents', () => {
  it('is filtered by state, kind, year of issue (of a draft: of its last change) and words without accents', () => {
    expect(found({})).toEqual([0, 1, 2]);
    expect(found({ state: 'issued' })).toEqual([1]);
    expect(found({ kind: 'notice' })).toEqual([2]);
    expect(found({ year: '2025' })).toEqual([1]);
    expect(found({ year: '2026' })).toEqual([0, 2]);
    expect(found({ text: 'phat dong thi dua' })).toEqual([0, 1]);
    expect(found({ text: '07/kh' })).toEqual([1]);
    expect(found({ text: 'thong bao', state: 'issued' })).toEqual([]);
  });
});

describe('words of a document', () => {
  it('names its file by kind and number, and the page of its source', () => {
    expect(rows.map(fileStem)).toEqual(['plan-2026-05-06', 'plan-07-KH-UBND-2025', 'notice-01-TB-UBND-2026']);
    expect(sourceHref(row({ source: { type: 'council', id: 'x' } }))).toBe('#/council/x');
    expect(sourceHref(row({ source: { type: 'candidate', id: 'x' } }))).toBeNull();
  });

  it('offers no kind that grants awards or is a register, and says what each is for', () => {
    expect(WRITABLE_KINDS.map(({ id }) => id)).not.toContain('award-decision');
    expect(WRITABLE_KINDS.map(({ group }) => group)).not.toContain('register');
    for (const kind of WRITABLE_KINDS) expect(purposeOf(kind, 'vi').length).toBeGreaterThan(10);
  });
});
