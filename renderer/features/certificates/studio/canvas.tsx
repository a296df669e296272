import Box from '@mui/material/Box';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type ImageUrls, SheetMarks } from '#renderer/features/certificates/sheet/sheet-view.tsx';
import { FieldBox } from '#renderer/features/certificates/studio/field-box.tsx';
import { RULER_PX, Ruler } from '#renderer/features/certificates/studio/ruler.tsx';
import {
  moveField,
  removeField,
  resizeField,
  type SnapLine,
  type StudioDesign,
  type StudioStep,
  snapMove,
} from '#renderer/features/certificates/studio/studio-state.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { SheetProblem } from '#shared/certificate/problems.ts';
import type { Sheet } from '#shared/certificate/sheet.ts';

interface CanvasProps {
  readonly design: StudioDesign;
  readonly sheet: Sheet;
  readonly images: ImageUrls;
  readonly problems: readonly SheetProblem[];
  readonly selected: string | null;
  /** Pixels a millimetre; null: as large as the room allows. */
  readonly zoom: number | null;
  readonly grid: boolean;
  readonly snap: boolean;
  readonly locked: boolean;
  readonly step: (step: StudioStep) => void;
  /** Tells the scale that fits, for the zoom buttons. */
  readonly onFit: (scale: number) => void;
}

interface Drag {
  readonly id: string;
  readonly what: 'move' | 'resize';
  readonly fromX: number;
  readonly fromY: number;
  readonly start: StudioDesign;
}

/** Reach of the snap, in pixels. */
const SNAP_PX = 5;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The sheet at scale between its rulers; fields are dragged, stepped with the arrows, enlarged by their corner. */
export function Canvas(props: CanvasProps) {
  const { design, sheet, images, problems, selected, zoom, grid, snap, locked, step, onFit } = props;
  const t = useTexts(certificateStudio);
  const holder = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(2);
  const [lines, setLines] = useState<readonly SnapLine[]>([]);
  const drag = useRef<Drag | null>(null);
  const scale = zoom ?? fit;
  const { widthMm, heightMm } = design.content.sheet;

  useEffect(() => {
    const place = holder.current;
    if (place === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const room = entry.contentRect;
      const fits = Math.min((room.width - RULER_PX - 12) / widthMm, (room.height - RULER_PX - 12) / heightMm);
      setFit(Math.max(0.5, fits));
      onFit(Math.max(0.5, fits));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [widthMm, heightMm, onFit]);

  const begin = (event: PointerEvent, id: string, what: Drag['what']) => {
    step({ kind: 'select', id });
    if (locked || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { id, what, fromX: event.clientX, fromY: event.clientY, start: design };
  };
  const follow = (event: PointerEvent) => {
    const held = drag.current;
    if (held === null) return;
    const dxMm = (event.clientX - held.fromX) / scale;
    const dyMm = (event.clientY - held.fromY) / scale;
    const run = `drag ${held.id}`;
    if (held.what === 'resize') {
      step({ kind: 'change', design: resizeField(held.start, held.id, dxMm, dyMm), run });
      return;
    }
    const reach = snap && !event.altKey ? SNAP_PX / scale : 0;
    const snapped = snapMove(held.start, held.id, dxMm, dyMm, reach);
    setLines(reach > 0 ? snapped.lines : []);
    step({ kind: 'change', design: moveField(held.start, held.id, snapped.dxMm, snapped.dyMm), run });
  };
  const end = () => {
    drag.current = null;
    setLines([]);
    step({ kind: 'endRun' });
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    if (locked || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      event.preventDefault();
      const by = event.shiftKey ? 0.1 : 1;
      step({
        kind: 'change',
        design: moveField(design, id, arrow[0] * by, arrow[1] * by),
        run: `arrows ${id}`,
      });
    } else if (event.key === 'Delete') {
      event.preventDefault();
      step({ kind: 'change', design: removeField(design, id) });
      step({ kind: 'select', id: null });
    }
  };

  const { underlay } = design.content;
  const behind = underlay === null ? undefined : images.get(underlay.imageId);
  const faulty = new Set(problems.map(({ fieldId }) => fieldId));
  return (
    <Box
      ref={holder}
      sx={{ position: 'relative', height: '100%', overflow: 'auto', bgcolor: 'var(--sv-quiet-bg)' }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `${RULER_PX}px auto`,
          width: widthMm * scale + RULER_PX + 8,
          p: '4px 0 0 4px',
        }}
      >
        <Box sx={{ bgcolor: 'var(--sv-surface)' }} />
        <Box sx={{ bgcolor: 'var(--sv-surface)', height: RULER_PX }}>
          <Ruler lengthMm={widthMm} scale={scale} along="x" />
        </Box>
        <Box sx={{ bgcolor: 'var(--sv-surface)', width: RULER_PX }}>
          <Ruler lengthMm={heightMm} scale={scale} along="y" />
        </Box>
        <Box
          role="group"
          aria-label={`${t('canvas')}. ${t('canvasHelp')}`}
          onPointerMove={follow}
          onPointerUp={end}
          onPointerCancel={end}
          onPointerDown={(event) => {
            if (event.target === event.currentTarget) step({ kind: 'select', id: null });
          }}
          style={{ width: widthMm * scale, height: heightMm * scale }}
          sx={{
            position: 'relative',
            bgcolor: '#fff',
            boxShadow: '0 1px 6px rgb(0 0 0 / 0.25)',
            overflow: 'hidden',
          }}
        >
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${widthMm} ${heightMm}`}
            width={widthMm * scale}
            height={heightMm * scale}
            style={{ fontKerning: 'none' }}
            pointerEvents="none"
          >
            {behind !== undefined && underlay !== null && (
              <image
                href={behind}
                x={underlay.xMm}
                y={underlay.yMm}
                width={underlay.widthMm}
                height={underlay.heightMm}
                opacity={underlay.opacity}
                preserveAspectRatio="none"
              />
            )}
            {grid && <Grid widthMm={widthMm} heightMm={heightMm} scale={scale} />}
            <SheetMarks marks={sheet.marks} images={images} />
            {lines.map((line) => (
              <path
                key={line.axis}
                d={line.axis === 'x' ? `M${line.atMm} 0V${heightMm}` : `M0 ${line.atMm}H${widthMm}`}
                stroke="#c4161c"
                strokeWidth={1 / scale}
                strokeDasharray={`${4 / scale} ${3 / scale}`}
              />
            ))}
          </svg>
          {design.content.fields.map((field) => (
            <FieldBox
              key={field.id}
              field={field}
              scale={scale}
              selected={field.id === selected}
              faulty={faulty.has(field.id)}
              printed={field.on === 'both' || design.content.paper === 'white'}
              locked={locked}
              onBegin={begin}
              onKey={onKey}
              onFocus={() => step({ kind: 'select', id: field.id })}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

/** Lines every ten millimetres, and every one where they are apart enough to see. */
function Grid({ widthMm, heightMm, scale }: { widthMm: number; heightMm: number; scale: number }) {
  const lines = (every: number) => {
    const across = Array.from({ length: Math.floor(widthMm / every) }, (_, index) => (index + 1) * every);
    const down = Array.from({ length: Math.floor(heightMm / every) }, (_, index) => (index + 1) * every);
    return `${across.map((x) => `M${x} 0V${heightMm}`).join('')}${down.map((y) => `M0 ${y}H${widthMm}`).join('')}`;
  };
  return (
    <>
      {scale >= 4 && <path d={lines(1)} stroke="#b9cbe8" strokeWidth={0.5 / scale} opacity={0.5} />}
      <path d={lines(10)} stroke="#8fa9d6" strokeWidth={0.6 / scale} opacity={0.6} />
    </>
  );
}
