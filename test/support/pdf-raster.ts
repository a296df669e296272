/** A page of a PDF as grey pixels, asked in millimetres. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withFolder } from './pdf.ts';
import { runTool, type Tools } from './tools.ts';

export interface Raster {
  /** The darkest pixel within `reachMm` of a point: 0 black, 255 white. */
  darkest(xMm: number, yMm: number, reachMm: number): number;
  /** A square code as dark and light squares; its size in squares is found by the pattern in its corner. */
  grid(xMm: number, yMm: number, sizeMm: number): boolean[][];
}

/** Draws page `page` at `dpi`. */
export function rasterOf(tools: Tools, pdf: Uint8Array, dpi: number, page = 1): Promise<Raster> {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'page.pdf');
    await writeFile(file, pdf);
    const out = path.join(folder, 'page');
    const range = ['-f', String(page), '-l', String(page), '-singlefile'];
    await runTool(tools.pdftoppm, ['-gray', '-r', String(dpi), ...range, file, out]);
    return readGray(await readFile(`${out}.pgm`), dpi / 25.4);
  });
}

/** Portable graymap, binary (P5). */
function readGray(bytes: Buffer, pixelsPerMm: number): Raster {
  const head = /^P5\s+(?:#.*\s+)?(\d+)\s+(\d+)\s+(\d+)\s/u.exec(bytes.toString('latin1', 0, 200));
  if (head === null) throw new Error('not a graymap');
  const width = Number(head[1]);
  const height = Number(head[2]);
  const start = head[0].length;
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (bytes[start + y * width + x] ?? 255);
  const darkAt = (xMm: number, yMm: number) =>
    at(Math.floor(xMm * pixelsPerMm), Math.floor(yMm * pixelsPerMm)) < 128;

  return {
    darkest(xMm, yMm, reachMm) {
      const reach = Math.ceil(reachMm * pixelsPerMm);
      const [cx, cy] = [Math.round(xMm * pixelsPerMm), Math.round(yMm * pixelsPerMm)];
      let darkest = 255;
      for (let y = cy - reach; y <= cy + reach; y += 1)
        for (let x = cx - reach; x <= cx + reach; x += 1) darkest = Math.min(darkest, at(x, y));
      return darkest;
    },
    grid(xMm, yMm, sizeMm) {
      // The top edge of the corner pattern is seven squares of dark.
      let dark = 0;
      const step = sizeMm / 2000;
      while (dark < 2000 && darkAt(xMm + 0.1 + dark * step, yMm + sizeMm / 200 + 0.1)) dark += 1;
      const roughly = (sizeMm * 7) / (dark * step + 0.1);
      const size = Math.round((roughly - 17) / 4) * 4 + 17;
      const square = sizeMm / size;
      return Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_column, column) =>
          darkAt(xMm + (column + 0.5) * square, yMm + (row + 0.5) * square),
        ),
      );
    },
  };
}
