import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { NumberField } from '#renderer/features/certificates/studio/number-field.tsx';
import type { StudioDesign, StudioStep } from '#renderer/features/certificates/studio/studio-state.ts';
import { usePicture } from '#renderer/features/certificates/studio/use-picture.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { type DesignContent, type Frame, ORNAMENTS, SHEET_LIMITS_MM } from '#shared/certificate/design.ts';

interface SheetPanelProps {
  readonly design: StudioDesign;
  readonly disabled: boolean;
  readonly step: (step: StudioStep) => void;
}

/** The border a sheet gets when it is first asked for: room for the hand on every side. */
function usualFrame({ widthMm, heightMm }: DesignContent['sheet'], ornament: Frame['ornament']): Frame {
  const innerWidthMm = Math.round(widthMm * 0.8);
  const innerHeightMm = Math.round(heightMm * 0.77);
  return { innerWidthMm, innerHeightMm, marginMm: 8, ornament, gold: '#b8860b', red: '#c4161c' };
}

/** The design as a whole: name, award, paper, border, scanned blank. */
export function SheetPanel({ design, disabled, step }: SheetPanelProps) {
  const t = useTexts(certificateStudio);
  const { content } = design;
  const { data: awardTypes } = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const change = (next: Partial<StudioDesign>, run: string) =>
    step({ kind: 'change', design: { ...design, ...next }, run });
  const changeContent = (next: Partial<DesignContent>, run: string) =>
    change({ content: { ...content, ...next } }, run);
  const changeFrame = (next: Partial<Frame>, run: string) =>
    content.frame !== null && changeContent({ frame: { ...content.frame, ...next } }, run);
  const { sheet, frame } = content;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextInput
        label={t('designName')}
        defaultValue={design.name}
        disabled={disabled}
        onChange={(event) => change({ name: event.target.value }, 'designName')}
      />
      <ChoiceInput
        label={t('award')}
        optional
        disabled={disabled}
        options={(awardTypes ?? []).map((type) => ({ value: type.id, label: type.name }))}
        value={design.awardTypeIds[0] ?? null}
        onChoose={(id) => change({ awardTypeIds: id === null ? [] : [id] }, 'award')}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, alignItems: 'start' }}>
        <NumberField
          label={t('sheetWidth')}
          value={sheet.widthMm}
          min={SHEET_LIMITS_MM.min}
          max={SHEET_LIMITS_MM.max}
          disabled={disabled}
          onNumber={(widthMm) => changeContent({ sheet: { ...sheet, widthMm } }, 'sheet')}
        />
        <NumberField
          label={t('sheetHeight')}
          value={sheet.heightMm}
          min={SHEET_LIMITS_MM.min}
          max={SHEET_LIMITS_MM.max}
          disabled={disabled}
          onNumber={(heightMm) => changeContent({ sheet: { ...sheet, heightMm } }, 'sheet')}
        />
        <SelectInput
          label={t('paper')}
          value={content.paper}
          disabled={disabled}
          onChange={(event) =>
            changeContent({ paper: event.target.value === 'blank' ? 'blank' : 'white' }, 'paper')
          }
          options={[
            { value: 'white', label: t('paper.white') },
            { value: 'blank', label: t('paper.blank') },
          ]}
        />
        <SelectInput
          label={t('frame')}
          value={frame?.ornament ?? ''}
          disabled={disabled || content.paper === 'blank'}
          onChange={(event) => {
            const ornament = ORNAMENTS.find((one) => one === event.target.value);
            if (ornament === undefined) changeContent({ frame: null }, 'frame');
            else
              changeContent(
                { frame: frame === null ? usualFrame(sheet, ornament) : { ...frame, ornament } },
                'frame',
              );
          }}
          options={[
            { value: '', label: t('frameNone') },
            ...ORNAMENTS.map((ornament) => ({ value: ornament, label: t(`ornament.${ornament}`) })),
          ]}
        />
      </Box>
      {frame !== null && content.paper === 'white' && (
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 1, alignItems: 'end' }}>
          <NumberField
            label={t('innerWidth')}
            value={frame.innerWidthMm}
            min={20}
            max={sheet.widthMm - 2 * frame.marginMm - 1}
            disabled={disabled}
            onNumber={(innerWidthMm) => changeFrame({ innerWidthMm }, 'frame')}
          />
          <NumberField
            label={t('innerHeight')}
            value={frame.innerHeightMm}
            min={20}
            max={sheet.heightMm - 2 * frame.marginMm - 1}
            disabled={disabled}
            onNumber={(innerHeightMm) => changeFrame({ innerHeightMm }, 'frame')}
          />
          <NumberField
            label={t('margin')}
            value={frame.marginMm}
            min={3}
            max={100}
            disabled={disabled}
            onNumber={(marginMm) => changeFrame({ marginMm }, 'frame')}
          />
        </Box>
      )}
      <UnderlayPanel content={content} disabled={disabled} onContent={changeContent} />
      <FormControlLabel
        label={t('reviewed')}
        control={
          <Checkbox
            checked={!design.reviewNeeded}
            disabled={disabled}
            onChange={(event) => change({ reviewNeeded: !event.target.checked }, 'review')}
          />
        }
      />
    </Box>
  );
}

interface UnderlayPanelProps {
  readonly content: DesignContent;
  readonly disabled: boolean;
  readonly onContent: (next: Partial<DesignContent>, run: string) => void;
}

const UNDERLAY_NUMBERS = [
  ['x', 'xMm', -100, 600],
  ['y', 'yMm', -100, 600],
  ['width', 'widthMm', 10, 800],
  ['height', 'heightMm', 10, 800],
] as const;

function UnderlayPanel({ content, disabled, onContent }: UnderlayPanelProps) {
  const t = useTexts(certificateStudio);
  const { underlay, sheet } = content;
  const picture = usePicture('underlay', ({ id }) =>
    onContent({ underlay: { imageId: id, opacity: 0.6, xMm: 0, yMm: 0, ...sheet } }, 'underlay'),
  );
  return (
    <Box component="section" aria-label={t('underlay')} sx={{ display: 'grid', gap: 1 }}>
      <FileDrop
        accept="image/png,image/jpeg"
        label={t('underlayUpload')}
        hint={t('underlayHelp')}
        disabled={disabled}
        onFiles={([file]) => void picture.upload(file)}
      />
      <RefusalAlert error={picture.error} />
      {underlay !== null && (
        <>
          <Box
            sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 0.75, alignItems: 'start' }}
          >
            {UNDERLAY_NUMBERS.map(([label, key, min, max]) => (
              <NumberField
                key={key}
                label={t(label)}
                value={underlay[key]}
                min={min}
                max={max}
                disabled={disabled}
                onNumber={(mm) => onContent({ underlay: { ...underlay, [key]: mm } }, `underlay ${key}`)}
              />
            ))}
          </Box>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'end' }}>
            <NumberField
              label={t('opacity')}
              value={Math.round(underlay.opacity * 100)}
              min={10}
              max={100}
              by={10}
              disabled={disabled}
              onNumber={(percent) =>
                onContent({ underlay: { ...underlay, opacity: percent / 100 } }, 'opacity')
              }
            />
            <Button disabled={disabled} onClick={() => onContent({ underlay: null }, 'underlay')}>
              {t('underlayRemove')}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}
