import type { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';

/** Key of a label in i18n/catalogue-fields.ts. */
export type LabelKey = TextKey<typeof catalogueFields>;

export interface Option {
  readonly value: string;
  /** A word of the law, or a label of the window. */
  readonly word?: string;
  readonly label?: LabelKey;
}

/** What a list of ids may name. */
export type RefKind = 'award' | 'office' | 'body' | 'parameter' | 'route' | 'dossier_set' | 'retention';

/** How one value of an entry's content is edited; the shape follows the schema of domain/catalogue. */
export type FieldSpec =
  | { readonly edit: 'line' | 'prose' | 'cite'; readonly nullable?: boolean; readonly optional?: boolean }
  | {
      readonly edit: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly nullable?: boolean;
      readonly optional?: boolean;
    }
  /** Stored as 0 to 1, shown in per cent. */
  | { readonly edit: 'percent'; readonly optional?: boolean }
  | { readonly edit: 'yesno'; readonly optional?: boolean; readonly nullable?: boolean }
  | { readonly edit: 'day'; readonly nullable: true }
  | {
      readonly edit: 'choice';
      readonly options: readonly Option[];
      readonly nullable?: boolean;
      readonly optional?: boolean;
    }
  | { readonly edit: 'many'; readonly options: readonly Option[]; readonly optional?: boolean }
  | { readonly edit: 'ref'; readonly of: RefKind; readonly nullable?: boolean }
  | { readonly edit: 'refs'; readonly of: RefKind; readonly optional?: boolean }
  /** Free short texts, one a line. */
  | { readonly edit: 'lines' }
  | {
      readonly edit: 'group';
      readonly fields: Fields;
      readonly nullable?: boolean;
      readonly fresh?: () => object;
    }
  | { readonly edit: 'list'; readonly fields: Fields; readonly fresh: () => object; readonly titleOf: string }
  | { readonly edit: 'conditions' }
  /** A number, yes/no or text that the office enters; empty until then. */
  | { readonly edit: 'value' };

/** Fields of an object, in the order of the form. */
export type Fields = Readonly<Record<string, FieldSpec & { readonly label: LabelKey }>>;

export type Path = readonly (string | number)[];

/** An object with one field set; undefined takes the field away (exact optional fields). */
export function withField(object: unknown, key: string, value: unknown): Record<string, unknown> {
  const { [key]: _old, ...rest } = (object ?? {}) as Record<string, unknown>;
  return value === undefined ? rest : { ...(object as Record<string, unknown>), [key]: value };
}

/** A field of an object that may be none. */
export const fieldOf = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined;
