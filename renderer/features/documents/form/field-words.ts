import { FIELD_HINTS } from '#renderer/i18n/document-field-hints.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import type { FormField } from '#shared/official-document/data-form.ts';

/** Label and hint of a field in the language of the window. */
export function useFieldWords(field: FormField): {
  readonly label: string;
  readonly hint: string | undefined;
} {
  const language = useLanguage();
  const label = field[language] || field.vi || field.key;
  const hint = language === 'vi' ? FIELD_HINTS[field.key] : field.hint || undefined;
  return { label, hint };
}
