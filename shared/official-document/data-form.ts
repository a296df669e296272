/**
 * The form of a kind's data, read from its schema: what the window lays out, and what a field is called in a
 * sentence. Pure: zod's JSON Schema with the words of `labelled`, made smaller.
 */
import { z } from 'zod';
import type { FieldControl } from './frame-data.ts';

type Words = {
  readonly vi: string;
  readonly en: string;
  readonly hint: string;
  readonly control: FieldControl | null;
};

type Common = Words & {
  /** Key in its object; '' for an element of a list. */
  readonly key: string;
  /** Null may stand in place of a value. */
  readonly nullable: boolean;
  /** The key may be absent. */
  readonly optional: boolean;
  readonly initial: unknown;
};

export type TextField = Common & {
  readonly type: 'text';
  readonly maxLength: number;
  readonly required: boolean;
};
export type DateField = Common & { readonly type: 'date' };
export type NumberField = Common & {
  readonly type: 'number';
  readonly whole: boolean;
  readonly min: number | null;
  readonly max: number | null;
};
export type FlagField = Common & { readonly type: 'flag' };
export type Choice = { readonly value: string; readonly vi: string; readonly en: string };
export type ChoiceField = Common & { readonly type: 'choice'; readonly choices: readonly Choice[] };
export type FixedField = Common & { readonly type: 'fixed'; readonly value: unknown };
export type ListField = Common & {
  readonly type: 'list';
  readonly item: FormField;
  readonly maxItems: number;
};
export type GroupField = Common & { readonly type: 'group'; readonly fields: readonly FormField[] };
/** One of several shapes, told apart by a fixed field of each. */
export type VariantField = Common & {
  readonly type: 'variant';
  readonly by: string;
  readonly variants: readonly { readonly value: string; readonly group: GroupField }[];
};
export type FormField =
  | TextField
  | DateField
  | NumberField
  | FlagField
  | ChoiceField
  | FixedField
  | ListField
  | GroupField
  | VariantField;

type Json = Readonly<Record<string, unknown>>;

const forms = new WeakMap<z.ZodType, GroupField>();

/** The form of a schema; made once a schema. Throws for a schema that no form can show, which a test would find. */
export function formOf(schema: z.ZodType): GroupField {
  const known = forms.get(schema);
  if (known !== undefined) return known;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Json;
  const form = readField('', json, true);
  if (form.type !== 'group') throw new Error('the data of a document is an object');
  forms.set(schema, form);
  return form;
}

/** Where a path of the data leads, as a person would call it: 'Người ký, Họ và tên người ký'; the path itself if nowhere. */
export function fieldLabel(schema: z.ZodType, path: string, language: 'vi' | 'en' = 'vi'): string {
  const words: string[] = [];
  let field: FormField | undefined = formOf(schema);
  for (const part of path.split('.')) {
    if (field === undefined) break;
    if (field.type === 'list') {
      words.push(`${language === 'vi' ? 'dòng' : 'row'} ${Number(part) + 1}`);
      field = field.item;
      continue;
    }
    field = childOf(field, part);
    if (field !== undefined && field[language] !== '') words.push(field[language]);
  }
  return words.length === 0 ? path : words.join(', ');
}

function childOf(field: FormField, key: string): FormField | undefined {
  if (field.type === 'group') return field.fields.find((one) => one.key === key);
  if (field.type !== 'variant') return undefined;
  return field.variants.flatMap(({ group }) => group.fields).find((one) => one.key === key);
}

function readField(key: string, schema: Json, required: boolean): FormField {
  const { inner, nullable } = unwrapNull(schema);
  const meta = { ...inner, ...schema };
  const common: Common = {
    key,
    vi: text(meta.title),
    en: text(meta.titleEn),
    hint: text(meta.description),
    control: typeof meta.control === 'string' ? (meta.control as FieldControl) : null,
    nullable,
    optional: !required,
    initial: 'default' in schema ? schema.default : inner.default,
  };
  if (Array.isArray(inner.enum))
    return { ...common, type: 'choice', choices: inner.enum.map((value) => readChoice(value, meta.options)) };
  if ('const' in inner) return { ...common, type: 'fixed', value: inner.const };
  const variants = readVariants(inner);
  if (variants !== null) return { ...common, type: 'variant', ...variants };
  switch (inner.type) {
    case 'string':
      return inner.format === 'date' || common.control === 'date'
        ? { ...common, type: 'date' }
        : {
            ...common,
            type: 'text',
            maxLength: typeof inner.maxLength === 'number' ? inner.maxLength : Number.POSITIVE_INFINITY,
            required: typeof inner.minLength === 'number' && inner.minLength > 0,
          };
    case 'number':
    case 'integer':
      return {
        ...common,
        type: 'number',
        whole: inner.type === 'integer',
        min: typeof inner.minimum === 'number' ? inner.minimum : null,
        max: typeof inner.maximum === 'number' ? inner.maximum : null,
      };
    case 'boolean':
      return { ...common, type: 'flag' };
    case 'array':
      return {
        ...common,
        type: 'list',
        item: readField('', asJson(inner.items), true),
        maxItems: typeof inner.maxItems === 'number' ? inner.maxItems : Number.POSITIVE_INFINITY,
      };
    case 'object':
      return { ...common, type: 'group', fields: readFields(inner) };
    default:
      return { ...common, type: 'fixed', value: undefined };
  }
}

/** A choice without words of its own is what it says: 'Ông'. */
function readChoice(value: unknown, options: unknown): Choice {
  const words = asJson(asJson(options)[String(value)]);
  const own = String(value);
  return { value: own, vi: text(words.vi) || own, en: text(words.en) || own };
}

function readFields(schema: Json): FormField[] {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return Object.entries(asJson(schema.properties)).map(([key, property]) =>
    readField(key, asJson(property), required.includes(key)),
  );
}

function readVariants(schema: Json): Pick<VariantField, 'by' | 'variants'> | null {
  const options = optionsOf(schema);
  if (options === null) return null;
  const groups = options.map((option) => readField('', option, true));
  const first = groups[0];
  if (first?.type !== 'group') return null;
  const by = first.fields.find((field) => field.type === 'fixed')?.key;
  if (by === undefined) return null;
  const variants = groups.flatMap((group) => {
    if (group.type !== 'group') return [];
    const fixed = group.fields.find((field) => field.key === by);
    return fixed?.type === 'fixed' ? [{ value: String(fixed.value), group }] : [];
  });
  return variants.length === groups.length ? { by, variants } : null;
}

function optionsOf(schema: Json): Json[] | null {
  const options = Array.isArray(schema.anyOf) ? schema.anyOf : schema.oneOf;
  return Array.isArray(options) ? options.map(asJson) : null;
}

function unwrapNull(schema: Json): { inner: Json; nullable: boolean } {
  const options = optionsOf(schema);
  const rest = options?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = rest;
  if (options === null || options.length === rest.length || only === undefined)
    return { inner: schema, nullable: false };
  if (rest.length === 1) return { inner: only, nullable: true };
  return { inner: { ...schema, anyOf: rest, oneOf: undefined }, nullable: true };
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
