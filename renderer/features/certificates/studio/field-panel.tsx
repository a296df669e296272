import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { ColourField } from '#renderer/features/certificates/studio/colour-field.tsx';
import { NumberField } from '#renderer/features/certificates/studio/number-field.tsx';
import {
  changeField,
  changeText,
  removeField,
  type StudioDesign,
  type StudioStep,
} from '#renderer/features/certificates/studio/studio-state.ts';
import { TextPanel } from '#renderer/features/certificates/studio/text-panel.tsx';
import { usePicture } from '#renderer/features/certificates/studio/use-picture.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { Field } from '#shared/certificate/design.ts';

interface FieldPanelProps {
  readonly design: StudioDesign;
  readonly field: Field;
  readonly disabled: boolean;
  readonly step: (step: StudioStep) => void;
}

const PLACES = [
  ['x', 'xMm', -100],
  ['y', 'yMm', -100],
  ['width', 'widthMm', 1],
  ['height', 'heightMm', 0.1],
] as const;

/** Everything about the field that is chosen. */
export function FieldPanel({ design, field, disabled, step }: FieldPanelProps) {
  const t = useTexts(certificateStudio);
  const change = (edit: (one: Field) => Field, run: string) =>
    step({ kind: 'change', design: changeField(design, field.id, edit), run: `${run} ${field.id}` });
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextInput
        label={t('name')}
        defaultValue={field.name}
        disabled={disabled}
        onChange={(event) => {
          const name = event.target.value.trim();
          if (name !== '') change((one) => ({ ...one, name }), 'name');
        }}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 0.75, alignItems: 'start' }}>
        {PLACES.map(([label, key, min]) => (
          <NumberField
            key={key}
            label={t(label)}
            value={field[key]}
            min={min}
            max={600}
            disabled={disabled}
            onNumber={(mm) => change((one) => ({ ...one, [key]: mm }), key)}
          />
        ))}
      </Box>
      {field.kind === 'text' && (
        <TextPanel
          field={field}
          disabled={disabled}
          onText={(edit, run) =>
            step({ kind: 'change', design: changeText(design, field.id, edit), run: `${run} ${field.id}` })
          }
        />
      )}
      {field.kind === 'rule' && (
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
          <NumberField
            label={t('thickness')}
            value={field.thicknessMm}
            min={0.05}
            max={5}
            by={0.1}
            disabled={disabled}
            onNumber={(thicknessMm) => change((one) => ({ ...one, thicknessMm }) as Field, 'thickness')}
          />
          <ColourField
            label={t('colour')}
            value={field.colour}
            disabled={disabled}
            onColour={(colour) => change((one) => ({ ...one, colour }) as Field, 'colour')}
          />
        </Box>
      )}
      {field.kind === 'emblem' && <EmblemPanel field={field} disabled={disabled} change={change} />}
      <FormControlLabel
        label={t('onBlank')}
        control={
          <Checkbox
            checked={field.on === 'both'}
            disabled={disabled}
            onChange={(event) =>
              change((one) => ({ ...one, on: event.target.checked ? 'both' : 'white' }), 'on')
            }
          />
        }
      />
      <Box sx={{ fontSize: '0.78rem', color: 'text.secondary', mt: -1 }}>{t('onBlankHelp')}</Box>
      <Box>
        <Button
          disabled={disabled}
          onClick={() => {
            step({ kind: 'change', design: removeField(design, field.id) });
            step({ kind: 'select', id: null });
          }}
        >
          {t('removeField')}
        </Button>
      </Box>
    </Box>
  );
}

interface EmblemPanelProps {
  readonly field: Extract<Field, { kind: 'emblem' }>;
  readonly disabled: boolean;
  readonly change: (edit: (one: Field) => Field, run: string) => void;
}

function EmblemPanel({ field, disabled, change }: EmblemPanelProps) {
  const t = useTexts(certificateStudio);
  const setImage = (imageId: string | null) =>
    change((one) => (one.kind === 'emblem' ? { ...one, imageId } : one), 'image');
  const picture = usePicture('emblem', ({ id }) => setImage(id));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FileDrop
        accept="image/png,image/jpeg"
        label={t('emblemUpload')}
        hint={t('emblemHelp')}
        disabled={disabled}
        onFiles={([file]) => void picture.upload(file)}
      />
      <RefusalAlert error={picture.error} />
      {field.imageId === null ? (
        <ColourField
          label={t('colour')}
          value={field.colour}
          disabled={disabled}
          onColour={(colour) => change((one) => ({ ...one, colour }) as Field, 'colour')}
        />
      ) : (
        <Button disabled={disabled} onClick={() => setImage(null)}>
          {t('emblemClear')}
        </Button>
      )}
    </Box>
  );
}
