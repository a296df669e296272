import type { Kin, UnitGenealogy } from '#shared/contract/unit-history.ts';

export const BOX = { width: 190, height: 54, across: 124, down: 14, margin: 8 } as const;

export interface PlacedKin extends Kin {
  readonly x: number;
  readonly y: number;
}

export interface PlacedStep {
  readonly key: string;
  readonly path: string;
  readonly whole: boolean;
  /** Where its day is written. */
  readonly x: number;
  readonly y: number;
  readonly day: string;
}

export interface GenealogyLayout {
  readonly width: number;
  readonly height: number;
  readonly kin: readonly PlacedKin[];
  readonly steps: readonly PlacedStep[];
}

/** Generations from left to right, each in the order in which its units are joined to the one before. */
export function layOutGenealogy({ kin, descents }: Pick<UnitGenealogy, 'kin' | 'descents'>): GenealogyLayout {
  const columns = [...Map.groupBy(kin, ({ generation }) => generation)].sort(([a], [b]) => a - b);
  const tallest = Math.max(1, ...columns.map(([, members]) => members.length));
  const step = BOX.height + BOX.down;
  const height = tallest * step - BOX.down + 2 * BOX.margin;
  const placed = new Map<string, PlacedKin>();
  columns.forEach(([, members], column) => {
    const top = (height - (members.length * step - BOX.down)) / 2;
    members.forEach((member, row) => {
      const x = BOX.margin + column * (BOX.width + BOX.across);
      placed.set(member.id, { ...member, x, y: top + row * step });
    });
  });
  const width = columns.length * (BOX.width + BOX.across) - BOX.across + 2 * BOX.margin;
  const steps = descents.flatMap(({ from, to, day, whole }): PlacedStep[] => {
    const [start, end] = [placed.get(from), placed.get(to)];
    if (start === undefined || end === undefined) return [];
    const [x1, y1] = [start.x + BOX.width, start.y + BOX.height / 2];
    const [x2, y2] = [end.x, end.y + BOX.height / 2];
    const bend = Math.max(24, (x2 - x1) / 2);
    return [
      {
        key: `${from} ${to} ${day}`,
        path: `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`,
        whole,
        x: (x1 + x2) / 2,
        y: (y1 + y2) / 2,
        day,
      },
    ];
  });
  return { width, height, kin: [...placed.values()], steps };
}
