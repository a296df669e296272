import { type PointerEvent, useRef } from 'react';

interface ColumnGripProps {
  /** Pixels of the column while it is pulled. */
  readonly onPull: (width: number) => void;
  readonly onEnd: (width: number) => void;
}

/** The edge of a column's head: pulled by the pointer. For the keyboard a list offers the same in its panel of columns. */
export function ColumnGrip({ onPull, onEnd }: ColumnGripProps) {
  const start = useRef({ x: 0, width: 0 });
  const widthAt = (event: PointerEvent) =>
    Math.max(NARROWEST, Math.round(start.current.width + event.clientX - start.current.x));
  return (
    <i
      aria-hidden="true"
      className="grip"
      onPointerDown={(event) => {
        event.preventDefault();
        const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPull(widthAt(event));
      }}
      onPointerUp={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onEnd(widthAt(event));
      }}
    />
  );
}

const NARROWEST = 40;
