import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldLabel, formOf } from '#shared/official-document/data-form.ts';
import { amount, documentDate, frameFields, labelled, text } from '#shared/official-document/frame-data.ts';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';

const schema = z.strictObject({
  kind: z.literal('trial'),
  ...frameFields,
  day: labelled(documentDate, { vi: 'Ngày họp', en: 'Day' }),
  people: labelled(
    z.array(
      z.strictObject({
        name: labelled(text(300).min(1), { vi: 'Họ và tên', en: 'Name' }),
        sex: labelled(z.enum(['Ông', 'Bà']).default('Ông'), {
          vi: 'Xưng hô',
          en: 'Honorific',
          options: { Ông: { vi: 'Ông', en: 'Mr' } },
        }),
        sum: labelled(amount.default(null), { vi: 'Tiền thưởng', en: 'Bonus', control: 'money' }),
      }),
    ),
    { vi: 'Danh sách', en: 'List' },
  ),
  open: labelled(z.boolean().default(false), { vi: 'Công khai', en: 'Public', hint: 'Đăng trên cổng' }),
  place: z.discriminatedUnion('at', [
    z.strictObject({ at: z.literal('room'), room: labelled(text(10), { vi: 'Phòng', en: 'Room' }) }),
    z.strictObject({ at: z.literal('online'), link: labelled(text(10), { vi: 'Địa chỉ', en: 'Link' }) }),
  ]),
});

describe('the form of a schema', () => {
  const form = formOf(schema);
  const field = (key: string) => form.fields.find((one) => one.key === key);

  it('tells types, words, defaults and bounds', () => {
    expect(field('kind')).toMatchObject({ type: 'fixed', value: 'trial' });
    expect(field('day')).toMatchObject({ type: 'date', nullable: true, vi: 'Ngày họp', optional: true });
    expect(field('open')).toMatchObject({ type: 'flag', initial: false, hint: 'Đăng trên cổng' });
    expect(field('people')).toMatchObject({
      type: 'list',
      optional: false,
      item: {
        type: 'group',
        fields: [
          { key: 'name', type: 'text', required: true, maxLength: 300 },
          {
            key: 'sex',
            type: 'choice',
            choices: [
              { value: 'Ông', vi: 'Ông', en: 'Mr' },
              { value: 'Bà', vi: 'Bà', en: 'Bà' },
            ],
            initial: 'Ông',
          },
          { key: 'sum', type: 'number', whole: true, nullable: true, control: 'money', min: 0 },
        ],
      },
    });
    expect(field('distribution')).toMatchObject({ type: 'list', item: { type: 'text' }, maxItems: 50 });
    expect(field('number')).toMatchObject({ control: 'hidden' });
    expect(field('place')).toMatchObject({
      type: 'variant',
      by: 'at',
      variants: [{ value: 'room' }, { value: 'online' }],
    });
  });

  it('names a place in the data as a person would', () => {
    expect(fieldLabel(schema, 'people.4.name')).toBe('Danh sách, dòng 5, Họ và tên');
    expect(fieldLabel(schema, 'signer.name', 'en')).toBe('Signer, Name of the signer');
    expect(fieldLabel(schema, 'place.link')).toBe('Địa chỉ');
    expect(fieldLabel(schema, 'nowhere')).toBe('nowhere');
  });
});

describe('kinds of document', () => {
  it.each(DOCUMENT_KINDS.map((kind) => ({ id: kind.id, kind })))('$id has a form', ({ kind }) => {
    expect(formOf(kind.schema).fields.length).toBeGreaterThan(5);
  });
});
