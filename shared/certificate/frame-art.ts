/**
 * The printed border of a certificate on white paper. The inner line has exactly the size the design says, as the
 * decree measures it ("đường trang trí hoa văn phía trong", NĐ 50/2006/NĐ-CP Điều 28); the ornament is our own.
 */
import type { DesignContent, Frame } from './design.ts';
import { Pen, type PlaneMap, type Point } from './pen.ts';
import { type Box, FRAME_ID, type PathMark } from './sheet.ts';

/** Inner and outer line; the band between them is equally wide on all sides. */
export function frameBoxes(
  frame: Frame,
  sheet: DesignContent['sheet'],
): { readonly inner: Box; readonly outer: Box; readonly bandMm: number } {
  const left = (sheet.widthMm - frame.innerWidthMm) / 2;
  const top = (sheet.heightMm - frame.innerHeightMm) / 2;
  const bandMm = Math.min(left, top) - frame.marginMm;
  const inner = { left, top, right: left + frame.innerWidthMm, bottom: top + frame.innerHeightMm };
  return { inner, outer: grown(inner, bandMm), bandMm };
}

function grown(box: Box, mm: number): Box {
  return { left: box.left - mm, top: box.top - mm, right: box.right + mm, bottom: box.bottom + mm };
}

function rectangle({ left, top, right, bottom }: Box): string {
  return new Pen().move([left, top]).line([right, top]).line([right, bottom]).line([left, bottom]).close().d;
}

interface SideOfFrame {
  readonly lengthMm: number;
  /** (along the side, outwards from the inner line) → the sheet. */
  readonly map: PlaneMap;
}

function sidesOf({ left, top, right, bottom }: Box): readonly SideOfFrame[] {
  const width = right - left;
  const height = bottom - top;
  return [
    { lengthMm: width, map: ([s, h]) => [left + s, top - h] },
    { lengthMm: height, map: ([s, h]) => [right + h, top + s] },
    { lengthMm: width, map: ([s, h]) => [right - s, bottom + h] },
    { lengthMm: height, map: ([s, h]) => [left - h, bottom - s] },
  ];
}

/** Quarter of a sine wave as a cubic: control points at these shares of length and height. */
const QUARTER = { x1: 0.3261, y1: 0.5123, x2: 0.6381 } as const;

/** A wave along a side: `phase` in quarters of the period. */
function wave(
  pen: Pen,
  lengthMm: number,
  centreMm: number,
  heightMm: number,
  periods: number,
  phase: number,
) {
  const step = lengthMm / (periods * 4);
  const level = (quarter: number) => [0, 1, 0, -1][((quarter % 4) + 4) % 4] ?? 0;
  const at = (quarter: number): Point => [quarter * step, centreMm + heightMm * level(quarter + phase)];
  pen.move(at(0));
  for (let quarter = 0; quarter < periods * 4; quarter += 1) {
    const [x0, y0] = at(quarter);
    const [x1, y1] = at(quarter + 1);
    const rising = level(quarter + phase) === 0;
    const bend = (share: number, height: number): Point => [x0 + step * share, y0 + (y1 - y0) * height];
    // From the axis to the crest the wave is steep first; from the crest back it mirrors.
    if (rising) pen.curve(bend(QUARTER.x1, QUARTER.y1), bend(QUARTER.x2, 1), [x1, y1]);
    else pen.curve(bend(1 - QUARTER.x2, 0), bend(1 - QUARTER.x1, 1 - QUARTER.y1), [x1, y1]);
  }
}

/** Interlaced waves with a seed in every eye. */
function wavesArt(side: SideOfFrame, bandMm: number) {
  const centre = bandMm / 2;
  const height = bandMm * 0.27;
  const periods = Math.max(2, Math.round(side.lengthMm / (bandMm * 0.92)));
  const gold = new Pen(side.map);
  for (const phase of [0, 1, 2, 3]) wave(gold, side.lengthMm, centre, height, periods, phase);
  const fine = new Pen(side.map);
  for (const phase of [0, 2]) wave(fine, side.lengthMm, centre, height * 0.55, periods * 2, phase);
  const seeds = new Pen(side.map);
  const step = side.lengthMm / (periods * 4);
  for (let eye = 1; eye < periods * 4; eye += 2)
    seeds.ellipse([eye * step, centre], bandMm * 0.03, bandMm * 0.03);
  return { gold: gold.d, fine: fine.d, seeds: seeds.d };
}

/** A row of lotus petals that opens outwards, each petal within a larger one. */
function lotusArt(side: SideOfFrame, bandMm: number) {
  const foot = bandMm * 0.2;
  const high = bandMm * 0.6;
  const count = Math.max(3, Math.round(side.lengthMm / (bandMm * 0.5)));
  const wide = side.lengthMm / count;
  const petal = (pen: Pen, middle: number, share: number) => {
    const half = (wide / 2) * share;
    const top = foot + high * share;
    pen
      .move([middle - half, foot])
      .curve(
        [middle - half * 1.05, foot + high * share * 0.55],
        [middle - half * 0.35, top * 0.9],
        [middle, top],
      )
      .curve(
        [middle + half * 0.35, top * 0.9],
        [middle + half * 1.05, foot + high * share * 0.55],
        [middle + half, foot],
      );
  };
  const gold = new Pen(side.map);
  const fine = new Pen(side.map);
  const seeds = new Pen(side.map);
  for (let index = 0; index < count; index += 1) {
    const middle = (index + 0.5) * wide;
    petal(gold, middle, 1);
    petal(fine, middle, 0.68);
    seeds.ellipse([middle, foot + high * 0.22], bandMm * 0.025, bandMm * 0.05);
    if (index > 0) seeds.ellipse([index * wide, foot + high * 0.86], bandMm * 0.028, bandMm * 0.028);
  }
  return { gold: gold.d, fine: fine.d, seeds: seeds.d };
}

/** A flower of turned ellipses in each corner of the band. */
function cornerArt(inner: Box, bandMm: number) {
  const centre = bandMm / 2;
  const middles: readonly Point[] = [
    [inner.left - centre, inner.top - centre],
    [inner.right + centre, inner.top - centre],
    [inner.right + centre, inner.bottom + centre],
    [inner.left - centre, inner.bottom + centre],
  ];
  const gold = new Pen();
  const fine = new Pen();
  const seeds = new Pen();
  for (const middle of middles) {
    fine.square(middle, bandMm * 0.45);
    for (let turn = 0; turn < 8; turn += 1)
      gold.ellipse(middle, bandMm * 0.36, bandMm * 0.14, (turn * Math.PI) / 8);
    fine.ellipse(middle, bandMm * 0.4, bandMm * 0.4).ellipse(middle, bandMm * 0.16, bandMm * 0.16);
    seeds.ellipse(middle, bandMm * 0.06, bandMm * 0.06);
  }
  return { gold: gold.d, fine: fine.d, seeds: seeds.d };
}

/** The marks of the border, outermost line first. */
export function frameArt(frame: Frame, sheet: DesignContent['sheet']): readonly PathMark[] {
  const { inner, outer, bandMm } = frameBoxes(frame, sheet);
  const mark = (d: string, more: Partial<PathMark>): PathMark => ({
    kind: 'path',
    fieldId: FRAME_ID,
    d,
    fill: null,
    stroke: frame.gold,
    strokeMm: 0.3,
    box: outer,
    ...more,
  });
  const rules = [
    mark(rectangle(outer), { strokeMm: Math.min(1.1, bandMm / 12) }),
    mark(rectangle(grown(outer, -Math.min(1.8, bandMm / 8))), { strokeMm: 0.25 }),
    mark(rectangle(grown(inner, Math.min(1.6, bandMm / 9))), { stroke: frame.red, strokeMm: 0.25 }),
    mark(rectangle(inner), { stroke: frame.red, strokeMm: 0.7 }),
  ];
  if (frame.ornament === 'lines' || bandMm < 4) return rules;
  const draw = frame.ornament === 'waves' ? wavesArt : lotusArt;
  const parts = [...sidesOf(inner).map((side) => draw(side, bandMm)), cornerArt(inner, bandMm)];
  const joined = (key: 'gold' | 'fine' | 'seeds') => parts.map((part) => part[key]).join('');
  return [
    ...rules,
    mark(joined('gold'), { strokeMm: 0.35 }),
    mark(joined('fine'), { stroke: frame.red, strokeMm: 0.22 }),
    mark(joined('seeds'), { fill: frame.red, stroke: null }),
  ];
}

/** A five-pointed star that fills its box: a place for the emblem the office supplies, itself nobody's emblem. */
export function starMark(fieldId: string, box: Box, colour: string): PathMark {
  const cx = (box.left + box.right) / 2;
  const cy = (box.top + box.bottom) / 2;
  const radius = Math.min(box.right - box.left, box.bottom - box.top) / 2;
  const pen = new Pen();
  for (let corner = 0; corner < 10; corner += 1) {
    const angle = -Math.PI / 2 + (corner * Math.PI) / 5;
    const length = corner % 2 === 0 ? radius : radius * 0.382;
    const point: Point = [cx + length * Math.cos(angle), cy + length * Math.sin(angle)];
    if (corner === 0) pen.move(point);
    else pen.line(point);
  }
  return { kind: 'path', fieldId, d: pen.close().d, fill: colour, stroke: null, strokeMm: 0, box };
}
