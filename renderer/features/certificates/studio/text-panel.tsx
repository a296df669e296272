import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useRef, useState } from 'react';
import { ColourField } from '#renderer/features/certificates/studio/colour-field.tsx';
import { NumberField } from '#renderer/features/certificates/studio/number-field.tsx';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { BUNDLED_FAMILIES, isBundledFamily, type TextField } from '#shared/certificate/design.ts';
import {
  fromShownTemplate,
  SLOT_NAMES,
  SLOTS,
  toShownTemplate,
  unknownSlots,
} from '#shared/certificate/slots.ts';

interface TextPanelProps {
  readonly field: TextField;
  readonly disabled: boolean;
  readonly onText: (change: Partial<TextField>, run: string) => void;
}

const LOOKS = ['bold', 'italic', 'upper'] as const;
const ALIGNS = ['left', 'center', 'right'] as const;
const VALIGNS = ['top', 'middle', 'bottom'] as const;

/** What a text field prints and how it looks. */
export function TextPanel({ field, disabled, onText }: TextPanelProps) {
  const t = useTexts(certificateStudio);
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(() => toShownTemplate(field.template, language));
  const [unknown] = unknownSlots(fromShownTemplate(typed));
  const take = (shown: string) => {
    setTyped(shown);
    const template = fromShownTemplate(shown);
    // A slot nobody knows is told here and kept out of the design until it is right.
    if (unknownSlots(template).length === 0) onText({ template }, 'template');
  };
  const insert = (slot: string) => {
    const area = box.current;
    if (area === null || slot === '') return;
    const words = toShownTemplate(`{${slot}}`, language);
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
    take(area.value);
    area.focus();
  };
  const families = isBundledFamily(field.family) ? BUNDLED_FAMILIES : [field.family, ...BUNDLED_FAMILIES];
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Multiline
        ref={box}
        label={t('text')}
        rows={2}
        disabled={disabled}
        defaultValue={typed}
        help={t('textHelp')}
        error={unknown === undefined ? undefined : t('unknownSlot', { name: unknown })}
        onChange={(event) => take(event.target.value)}
      />
      <SelectInput
        label={t('insert')}
        hideLabel
        value=""
        disabled={disabled}
        onChange={(event) => insert(event.target.value)}
        options={[
          { value: '', label: t('insert') },
          ...SLOT_NAMES.map((slot) => ({ value: slot, label: SLOTS[slot][language] })),
        ]}
      />
      <SelectInput
        label={t('family')}
        value={field.family}
        disabled={disabled}
        onChange={(event) => onText({ family: event.target.value }, 'family')}
        options={families.map((family) => ({
          value: family,
          label: isBundledFamily(family) ? family : t('familyMissing', { family }),
        }))}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {LOOKS.map((look) => (
          <FormControlLabel
            key={look}
            label={t(look)}
            control={
              <Checkbox
                checked={field[look]}
                disabled={disabled}
                onChange={(event) => onText({ [look]: event.target.checked }, look)}
              />
            }
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, alignItems: 'start' }}>
        <NumberField
          label={t('size')}
          value={field.sizePt}
          min={field.minSizePt}
          max={150}
          disabled={disabled}
          onNumber={(sizePt) => onText({ sizePt }, 'size')}
        />
        <NumberField
          label={t('minSize')}
          value={field.minSizePt}
          min={5}
          max={field.sizePt}
          disabled={disabled}
          onNumber={(minSizePt) => onText({ minSizePt }, 'minSize')}
        />
        <NumberField
          label={t('maxLines')}
          value={field.maxLines}
          min={1}
          max={12}
          disabled={disabled}
          onNumber={(lines) => onText({ maxLines: Math.round(lines) }, 'maxLines')}
        />
        <NumberField
          label={t('lineHeight')}
          value={field.lineHeight}
          min={0.8}
          max={2.5}
          by={0.1}
          disabled={disabled}
          onNumber={(lineHeight) => onText({ lineHeight }, 'lineHeight')}
        />
        <NumberField
          label={t('tracking')}
          value={field.trackingEm}
          min={-0.05}
          max={0.5}
          by={0.01}
          disabled={disabled}
          onNumber={(trackingEm) => onText({ trackingEm }, 'tracking')}
        />
        <ColourField
          label={t('colour')}
          value={field.colour}
          disabled={disabled}
          onColour={(colour) => onText({ colour }, 'colour')}
        />
        <SelectInput
          label={t('align')}
          value={field.align}
          disabled={disabled}
          onChange={(event) =>
            onText({ align: ALIGNS.find((align) => align === event.target.value) ?? 'center' }, 'align')
          }
          options={ALIGNS.map((align) => ({ value: align, label: t(`align.${align}`) }))}
        />
        <SelectInput
          label={t('valign')}
          value={field.valign}
          disabled={disabled}
          onChange={(event) =>
            onText({ valign: VALIGNS.find((valign) => valign === event.target.value) ?? 'middle' }, 'valign')
          }
          options={VALIGNS.map((valign) => ({ value: valign, label: t(`valign.${valign}`) }))}
        />
      </Box>
    </Box>
  );
}
