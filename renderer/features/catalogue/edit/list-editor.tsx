import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { FieldSpec, Path } from './field-spec.ts';
import { fieldOf } from './field-spec.ts';
import { useFieldsEditor } from './fields-context.ts';
import { ItemFrame } from './item-frame.tsx';
import { useRefs } from './ref-options.tsx';

interface ListEditorProps {
  readonly label: string;
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
  readonly spec: Extract<FieldSpec, { edit: 'list' }>;
}

/** Identities of the items of a list, so that boxes keep their text when an item before them goes. */
export function useItemIds(length: number) {
  const [ids, setIds] = useState(() => Array.from({ length }, () => crypto.randomUUID() as string));
  return {
    ids,
    add: () => {
      const id = crypto.randomUUID() as string;
      setIds((old) => [...old, id]);
      return id;
    },
    remove: (index: number) => setIds((old) => old.filter((_id, place) => place !== index)),
  };
}

/** A list of things with fields: each opens under its title; one can be added at the end or taken out. */
export function ListEditor({ label, path, value, onChange, error, spec }: ListEditorProps) {
  const t = useTexts(catalogueFields);
  const { nameOf, faults } = useRefs();
  const FieldsEditor = useFieldsEditor();
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const { ids, add, remove } = useItemIds(items.length);
  const [opened, setOpened] = useState<string | null>(null);
  const here = path.join('.');
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {label} ({items.length})
      </Box>
      {items.map((item, index) => {
        const title = fieldOf(item, spec.titleOf);
        const id = ids[index] ?? String(index);
        return (
          <ItemFrame
            key={id}
            title={typeof title === 'string' && title !== '' ? nameOf(title) : t('newItem')}
            open={opened === id}
            faulty={[...faults.keys()].some((place) => place.startsWith(`${here}.${index}.`))}
            onToggle={() => setOpened(opened === id ? null : id)}
            onRemove={() => {
              remove(index);
              onChange(items.filter((_item, place) => place !== index));
            }}
          >
            <FieldsEditor
              fields={spec.fields}
              path={[...path, index]}
              value={item}
              onChange={(next) => onChange(items.map((old, place) => (place === index ? next : old)))}
            />
          </ItemFrame>
        );
      })}
      {error !== undefined && <Box sx={{ color: 'error.main', fontSize: '0.78rem' }}>{error}</Box>}
      <Box>
        <Button
          size="small"
          onClick={() => {
            setOpened(add());
            onChange([...items, spec.fresh()]);
          }}
        >
          {t('addItem')}
        </Button>
      </Box>
    </Box>
  );
}
