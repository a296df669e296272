/** How a value of a document's data stands in its box, and what is read from the box. Pure. */
import { toIso } from '#renderer/ui/date-text.ts';
import type { FormField, NumberField } from '#shared/official-document/data-form.ts';
import { formatDate, isRealDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import type { Json } from './form-store.ts';

/** The text of a one-box field. What does not fit its type stands as it is, so that nothing typed is lost. */
export function boxText(field: FormField, value: Json | undefined): string {
  const shown = value ?? (field.initial as Json | undefined) ?? null;
  if (shown === null) return '';
  if (field.type === 'number' && typeof shown === 'number')
    return field.control === 'money' ? groupThousands(shown) : String(shown).replace('.', ',');
  if (field.type === 'date' && typeof shown === 'string' && isRealDate(shown)) return formatDate(shown);
  if (Array.isArray(shown)) return shown.map((entry) => (typeof entry === 'string' ? entry : '')).join('\n');
  return typeof shown === 'object' ? '' : String(shown);
}

/** The value that a box's text means; undefined leaves the field out, so that its default holds. */
export function readBox(field: FormField, text: string): Json | undefined {
  switch (field.type) {
    case 'number':
      return readNumber(field, text);
    case 'date': {
      const { iso, problem } = toIso(text);
      if (problem !== null) return text.trim();
      return iso ?? (field.nullable ? null : '');
    }
    case 'list':
      return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
    case 'flag':
      return YES.has(fold(text.trim()));
    case 'choice':
      return readChoice(field, text);
    default:
      return text;
  }
}

const YES = new Set(['x', 'co', 'dung', 'true', '1', 'yes']);

/** A typed number: '1.500.000', '1 500 000', '12,5'; other text stays text, to be refused in words. */
function readNumber(field: NumberField, text: string): Json | undefined {
  const typed = text.trim();
  if (typed === '') return field.nullable ? null : undefined;
  const plain = typed.replace(/[\s\u00A0]/gu, '').replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/gu, '');
  const number = Number(plain.replace(',', '.'));
  return /^-?\d+(?:[.,]\d+)?$/u.test(plain) && Number.isFinite(number) ? number : typed;
}

function readChoice(field: FormField & { readonly type: 'choice' }, text: string): Json {
  const wanted = fold(text.trim());
  const found = field.choices.find(
    ({ value, vi, en }) => value === text || [value, vi, en].some((word) => fold(word) === wanted),
  );
  return found?.value ?? text.trim();
}

function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** A new element of a list: what its fields begin with. */
export function emptyItem(field: FormField): Json {
  switch (field.type) {
    case 'group':
      return Object.fromEntries(
        field.fields.flatMap((one) => {
          const value = startOf(one);
          return value === undefined ? [] : [[one.key, value]];
        }),
      );
    case 'variant': {
      const [first] = field.variants;
      return first === undefined ? {} : emptyItem(first.group);
    }
    case 'list':
      return [];
    default:
      return startOf(field) ?? '';
  }
}

/** Undefined where the default of the schema will do. */
function startOf(field: FormField): Json | undefined {
  if (field.type === 'fixed') return field.value as Json;
  if (field.optional) return undefined;
  if (field.type === 'group') return emptyItem(field);
  if (field.type === 'list') return [];
  if (field.type === 'choice') return field.choices[0]?.value ?? '';
  if (field.type === 'flag') return false;
  if (field.nullable) return null;
  return field.type === 'text' ? '' : undefined;
}
