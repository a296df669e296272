import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { conditionSentence, type NameOf } from '#shared/domain/catalogue/condition-sentence.ts';
import {
  type ConditionName,
  type ConditionNode,
  conditionNode,
} from '#shared/domain/catalogue/conditions.ts';
import { CONDITION_FIELDS, CONDITION_NAMES, freshCondition } from './condition-specs.ts';
import { fieldOf, type Path, withField } from './field-spec.ts';
import { useFieldsEditor } from './fields-context.ts';
import { ItemFrame } from './item-frame.tsx';
import { useItemIds } from './list-editor.tsx';
import { useRefs } from './ref-options.tsx';

interface ConditionsEditorProps {
  readonly label: string;
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error?: string | undefined;
}

const nodesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isAny = (node: unknown) => fieldOf(node, 'condition') === 'any';
const nameOfNode = (node: unknown) => fieldOf(node, 'condition') as ConditionName;
/** Stands in the list of kinds for "one of several alternatives". */
const ALTERNATIVES = 'any';

/** The sentence of a condition while it is filled in; half-filled ones are named by their kind. */
function sentenceOf(node: unknown, nameOf: NameOf, otherwise: string): string {
  const read = conditionNode.safeParse(node);
  return read.success ? conditionSentence(read.data as ConditionNode, nameOf) : otherwise;
}

/** Conditions that must hold together, chosen from the closed vocabulary; alternatives hold lists of their own. */
export function ConditionsEditor({ label, path, value, onChange, error }: ConditionsEditorProps) {
  const t = useTexts(catalogueFields);
  const { nameOf, faults } = useRefs();
  const FieldsEditor = useFieldsEditor();
  const nodes = nodesOf(value);
  const { ids, add, remove } = useItemIds(nodes.length);
  const [opened, setOpened] = useState<string | null>(null);
  const [kind, setKind] = useState<ConditionName | typeof ALTERNATIVES>('held_title');
  const here = path.join('.');
  const put = (index: number, next: unknown) =>
    onChange(nodes.map((old, place) => (place === index ? next : old)));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {label}
      </Box>
      {nodes.map((node, index) => {
        const id = ids[index] ?? String(index);
        const named = t(isAny(node) ? 'condition_any' : `condition_${nameOfNode(node)}`);
        return (
          <ItemFrame
            key={id}
            title={sentenceOf(node, nameOf, named)}
            open={opened === id}
            faulty={[...faults.keys()].some((place) => place.startsWith(`${here}.${index}`))}
            onToggle={() => setOpened(opened === id ? null : id)}
            onRemove={() => {
              remove(index);
              onChange(nodes.filter((_node, place) => place !== index));
            }}
          >
            <Box sx={{ color: 'text.secondary', mb: 1 }}>{named}</Box>
            {isAny(node) ? (
              <Branches path={[...path, index]} node={node} onChange={(next) => put(index, next)} />
            ) : (
              <FieldsEditor
                fields={{
                  ...CONDITION_FIELDS[nameOfNode(node)],
                  cite: { edit: 'cite', nullable: true, label: 'cite' },
                }}
                path={[...path, index]}
                value={node}
                onChange={(next) => put(index, next)}
              />
            )}
          </ItemFrame>
        );
      })}
      {error !== undefined && <Box sx={{ color: 'error.main', fontSize: '0.78rem' }}>{error}</Box>}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
        <Box sx={{ flex: 1 }}>
          <SelectInput
            label={t('newCondition')}
            value={kind}
            onChange={(event) => setKind(event.target.value as typeof kind)}
            options={[...CONDITION_NAMES, ALTERNATIVES].map((name) => ({
              value: name,
              label: t(`condition_${name as ConditionName | typeof ALTERNATIVES}`),
            }))}
          />
        </Box>
        <Button
          onClick={() => {
            setOpened(add());
            onChange([
              ...nodes,
              kind === ALTERNATIVES ? { condition: 'any', of: [[], []] } : freshCondition(kind),
            ]);
          }}
        >
          {t('addCondition')}
        </Button>
      </Box>
    </Box>
  );
}

function Branches({
  path,
  node,
  onChange,
}: {
  path: Path;
  node: unknown;
  onChange: (value: unknown) => void;
}) {
  const t = useTexts(catalogueFields);
  const branches = nodesOf(fieldOf(node, 'of'));
  const { ids, add, remove } = useItemIds(branches.length);
  const set = (of: unknown[]) => onChange(withField(node, 'of', of));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {branches.map((branch, index) => (
        <Box key={ids[index] ?? index} sx={{ borderLeft: '2px solid var(--sv-gold)', pl: 1.25 }}>
          <ConditionsEditor
            label={t('alternative', { number: index + 1 })}
            path={[...path, 'of', index]}
            value={branch}
            onChange={(next) => set(branches.map((old, place) => (place === index ? next : old)))}
          />
          {branches.length > 2 && (
            <Button
              size="small"
              sx={{ mt: 0.5 }}
              onClick={() => {
                remove(index);
                set(branches.filter((_branch, place) => place !== index));
              }}
            >
              {t('removeAlternative', { number: index + 1 })}
            </Button>
          )}
        </Box>
      ))}
      <Box>
        <Button
          size="small"
          onClick={() => {
            add();
            set([...branches, []]);
          }}
        >
          {t('addAlternative')}
        </Button>
      </Box>
    </Box>
  );
}
