import Box from '@mui/material/Box';
import type { KeyboardEvent, PointerEvent } from 'react';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Field } from '#shared/certificate/design.ts';

interface FieldBoxProps {
  readonly field: Field;
  readonly scale: number;
  readonly selected: boolean;
  readonly faulty: boolean;
  /** Not printed on blanks: shown with a lighter line. */
  readonly printed: boolean;
  readonly locked: boolean;
  readonly onBegin: (event: PointerEvent, id: string, what: 'move' | 'resize') => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onFocus: () => void;
}

/** Smaller boxes cannot be caught with a mouse, in pixels. */
const CATCHABLE_PX = 10;

/** The box of a field over the drawing: caught with the mouse, reached with Tab. */
export function FieldBox({ field, scale, selected, faulty, printed, locked, ...act }: FieldBoxProps) {
  const t = useTexts(certificateStudio);
  const colour = faulty ? 'var(--sv-bad-ink)' : selected ? '#8E1B1B' : printed ? '#5b7bb5' : '#b5b0a8';
  return (
    <Box
      component="button"
      type="button"
      aria-pressed={selected}
      aria-label={t('field', {
        name: field.name,
        x: writeNumber(field.xMm),
        y: writeNumber(field.yMm),
        width: writeNumber(field.widthMm),
        height: writeNumber(field.heightMm),
      })}
      title={field.name}
      onPointerDown={(event: PointerEvent) => act.onBegin(event, field.id, 'move')}
      onKeyDown={(event: KeyboardEvent) => act.onKey(event, field.id)}
      onFocus={act.onFocus}
      style={{
        left: field.xMm * scale,
        top: field.yMm * scale - (field.heightMm * scale < CATCHABLE_PX ? CATCHABLE_PX / 2 : 0),
        width: field.widthMm * scale,
        height: Math.max(CATCHABLE_PX, field.heightMm * scale),
        borderColor: colour,
      }}
      sx={{
        position: 'absolute',
        p: 0,
        m: 0,
        bgcolor: faulty ? 'rgb(150 27 27 / 0.08)' : selected ? 'rgb(142 27 27 / 0.05)' : 'transparent',
        border: selected ? '1.5px solid' : '1px dashed',
        cursor: locked ? 'default' : 'move',
        touchAction: 'none',
        '&:hover': { bgcolor: 'rgb(91 123 181 / 0.08)' },
        '&:focus-visible': { outline: '2px solid #8E1B1B', outlineOffset: 1 },
      }}
    >
      {selected && !locked && (
        <Box
          component="span"
          aria-hidden="true"
          onPointerDown={(event: PointerEvent) => {
            event.stopPropagation();
            act.onBegin(event, field.id, 'resize');
          }}
          sx={{
            position: 'absolute',
            right: -5,
            bottom: -5,
            width: 10,
            height: 10,
            bgcolor: '#8E1B1B',
            border: '1px solid #fff',
            cursor: 'nwse-resize',
          }}
        />
      )}
    </Box>
  );
}
