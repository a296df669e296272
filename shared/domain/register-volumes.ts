/** A book is bound in volumes of so many lines: Phụ lục IV of NĐ 30/2020/NĐ-CP has "Quyển số" on the cover. */
export interface Volume<Line> {
  /** 1, 2 … */
  readonly volume: number;
  readonly lines: readonly Line[];
  /** No more lines will come to it. */
  readonly full: boolean;
}

/** Lines in their order, `perVolume` to a volume. */
export function splitVolumes<Line>(lines: readonly Line[], perVolume: number): Volume<Line>[] {
  const count = Math.ceil(lines.length / perVolume);
  return Array.from({ length: count }, (_, index) => {
    const part = lines.slice(index * perVolume, (index + 1) * perVolume);
    return { volume: index + 1, lines: part, full: part.length === perVolume };
  });
}
