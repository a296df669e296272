import { memo } from 'react';

interface RulerProps {
  readonly lengthMm: number;
  readonly scale: number;
  readonly along: 'x' | 'y';
}

/** Pixels across a ruler. */
export const RULER_PX = 20;

/** Millimetres along the sheet; fewer ticks where there is no room for them. */
export const Ruler = memo(function Ruler({ lengthMm, scale, along }: RulerProps) {
  const every = scale >= 4 ? 1 : scale >= 1.6 ? 5 : 10;
  const numbers = scale >= 2.5 ? 10 : scale >= 1.2 ? 20 : 50;
  const length = lengthMm * scale;
  const ticks = Array.from({ length: Math.floor(lengthMm / every) + 1 }, (_, index) => index * every);
  const across = along === 'x';
  const d = ticks
    .map((mm) => {
      const high = mm % 10 === 0 ? 8 : mm % 5 === 0 ? 6 : 4;
      const at = Math.round(mm * scale) + 0.5;
      return across ? `M${at} ${RULER_PX}v${-high}` : `M${RULER_PX} ${at}h${-high}`;
    })
    .join('');
  return (
    <svg
      aria-hidden="true"
      width={across ? length : RULER_PX}
      height={across ? RULER_PX : length}
      overflow="visible"
      fontSize={9}
      fill="var(--sv-muted)"
    >
      <path d={d} stroke="var(--sv-control)" strokeWidth={1} />
      {ticks
        .filter((mm) => mm % numbers === 0)
        .map((mm) => (
          <text
            key={mm}
            {...(across
              ? { x: mm * scale + 2, y: 9 }
              : { x: -mm * scale - 2, y: 9, transform: 'rotate(-90)', textAnchor: 'end' })}
          >
            {mm}
          </text>
        ))}
    </svg>
  );
});
