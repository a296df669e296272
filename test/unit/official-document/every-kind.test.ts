import { describe, expect, it } from 'vitest';
import { DRAFTABLE } from '#shared/domain/draft-documents/draftable.ts';
import { frameDraft } from '#shared/domain/draft-documents/frame.ts';
import { checkDocument } from '#shared/official-document/check-document.ts';
import { type FormField, formOf } from '#shared/official-document/data-form.ts';
import { DOCUMENT_KINDS, findKind } from '#shared/official-document/kinds/index.ts';
import { readLeniently } from '#shared/official-document/read-leniently.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { isWritable } from '#shared/official-document/writable.ts';

const OFFICE = { name: 'Ủy ban nhân dân tỉnh Hư Cấu', parent: '', place: 'Hư Cấu', abbreviation: 'UBND' };
const writable = DOCUMENT_KINDS.filter(isWritable).map((kind) => ({ id: kind.id, kind }));

/** Paths of fields a person sees without a Vietnamese label. */
function unlabelled(field: FormField, at: string): string[] {
  if (field.control === 'hidden' || field.type === 'fixed') return [];
  const here = field.vi === '' && !at.endsWith('[]') && at !== '' ? [at] : [];
  if (field.type === 'group')
    return [...here, ...field.fields.flatMap((one) => unlabelled(one, `${at}.${one.key}`))];
  if (field.type === 'list') return [...here, ...unlabelled(field.item, `${at}[]`)];
  return here;
}

describe.each(writable)('$id', ({ kind }) => {
  it('has a form whose every field is called by a Vietnamese name', () => {
    expect(formOf(kind.schema).fields.flatMap((one) => unlabelled(one, one.key))).toEqual([]);
  });

  it('begins as an empty draft that shows a page', () => {
    const { data } = readLeniently(kind.schema, frameDraft(kind, OFFICE, 2026, null));
    expect(data).not.toBeNull();
    expect(kind.compose(data, DEFAULT_WORDING).sections.length).toBeGreaterThan(0);
  });

  it('has samples that the common checks let through', () => {
    for (const { name, data } of kind.samples()) {
      const own = new Set(kind.check?.(data).map(({ rule }) => rule));
      const checks = checkDocument(kind, data, kind.compose(data, DEFAULT_WORDING));
      const common = ['symbol', 'place', 'subject', 'open-gap'].filter((rule) => !own.has(rule));
      const broken = checks.filter(({ rule, holds }) => !holds && common.includes(rule));
      expect(broken.map(({ rule, message }) => `${name}: ${rule}: ${message.vi}`)).toEqual([]);
    }
  });
});

describe('what can be drafted', () => {
  it('are kinds that there are and that a person writes', () => {
    for (const id of Object.values(DRAFTABLE).flat()) {
      const kind = findKind(id);
      expect(kind === undefined ? id : isWritable(kind)).toBe(true);
    }
  });
});
