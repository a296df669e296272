/** Writes SVG path data point by point, through a map of the plane, so that one ornament serves all four sides. */
export type Point = readonly [x: number, y: number];
export type PlaneMap = (point: Point) => Point;

export class Pen {
  readonly #map: PlaneMap;
  readonly #parts: string[] = [];
  constructor(map: PlaneMap = (point) => point) {
    this.#map = map;
  }

  move(to: Point): this {
    return this.#add('M', to);
  }
  line(to: Point): this {
    return this.#add('L', to);
  }
  curve(first: Point, second: Point, to: Point): this {
    return this.#add('C', first, second, to);
  }
  close(): this {
    this.#parts.push('z');
    return this;
  }

  /** An ellipse turned by `turn` radians; four cubics, off by less than 0.03 % of the radius. */
  ellipse([cx, cy]: Point, rx: number, ry: number, turn = 0): this {
    const K = 0.5522847498;
    const at = (x: number, y: number): Point => [
      cx + x * rx * Math.cos(turn) - y * ry * Math.sin(turn),
      cy + x * rx * Math.sin(turn) + y * ry * Math.cos(turn),
    ];
    this.move(at(1, 0));
    this.curve(at(1, K), at(K, 1), at(0, 1));
    this.curve(at(-K, 1), at(-1, K), at(-1, 0));
    this.curve(at(-1, -K), at(-K, -1), at(0, -1));
    return this.curve(at(K, -1), at(1, -K), at(1, 0)).close();
  }

  /** A square around its middle. */
  square([cx, cy]: Point, half: number): this {
    this.move([cx - half, cy - half]).line([cx + half, cy - half]);
    return this.line([cx + half, cy + half])
      .line([cx - half, cy + half])
      .close();
  }

  get d(): string {
    return this.#parts.join('');
  }

  #add(command: string, ...points: readonly Point[]): this {
    const digits = points.flatMap((point) => this.#map(point)).map((value) => Math.round(value * 100) / 100);
    this.#parts.push(`${command}${digits.join(' ')}`);
    return this;
  }
}
