import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { documents } from '#renderer/i18n/documents.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { capacityLines, SIGNING_MODES, type SigningMode } from '#shared/official-document/capacity.ts';
import type { FormField, GroupField } from '#shared/official-document/data-form.ts';
import { FieldSet } from './field-set.tsx';
import { useFieldWords } from './field-words.ts';
import { useFormStore } from './form-context.tsx';
import type { Path } from './form-store.ts';
import { ScalarField } from './scalar-field.tsx';

/** Offices that each way of signing prints, in the order of the lines. */
const OFFICES = {
  head: ['onBehalfOf', 'head'],
  deputy: ['onBehalfOf', 'head', 'office'],
  acting: ['onBehalfOf', 'head'],
  'by-order': ['head', 'office'],
  'by-order-deputy': ['head', 'through', 'office'],
  'by-authorisation': ['head', 'office'],
} as const satisfies Record<SigningMode, readonly string[]>;

/** Who signs, and as what: only the offices that the chosen way prints, and the lines that come of them. */
export function SignerField({ field, path }: { readonly field: GroupField; readonly path: Path }) {
  const t = useTexts(documents);
  const { label } = useFieldWords(field);
  const { store } = useFormStore();
  const signing = field.fields.find(({ key }) => key === 'signing');
  const inner = signing?.type === 'group' ? signing.fields : [];
  const word = (key: string) => {
    const value = store.read([...path, 'signing', key]);
    return typeof value === 'string' ? value : '';
  };
  const mode = SIGNING_MODES.find((one) => one === word('mode')) ?? 'head';
  const lines = useSyncExternalStore(store.subscribe, () =>
    capacityLines({
      mode,
      onBehalfOf: word('onBehalfOf'),
      head: word('head'),
      office: word('office'),
      through: word('through'),
    }).join('\n'),
  );
  const part = (fields: readonly FormField[], key: string, under: Path) => {
    const one = fields.find((candidate) => candidate.key === key);
    return one === undefined ? null : <ScalarField key={key} field={one} path={[...under, key]} />;
  };
  return (
    <FieldSet legend={label}>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        {part(inner, 'mode', [...path, 'signing'])}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px 12px' }}>
          {OFFICES[mode].map((key) => part(inner, key, [...path, 'signing']))}
        </Box>
        {lines !== '' && (
          <Box>
            <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t('printedAs')}</Box>
            <Box sx={{ whiteSpace: 'pre-line', fontWeight: 600 }}>{lines}</Box>
          </Box>
        )}
        {field.fields
          .filter(({ key, control }) => key !== 'signing' && control !== 'hidden')
          .map((one) => (
            <ScalarField key={one.key} field={one} path={[...path, one.key]} />
          ))}
      </Box>
    </FieldSet>
  );
}
