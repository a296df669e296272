import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newHeader, openBlock, sealBlock } from '#electron/store/sealed-stream.ts';

/** Blocks put aside on the disk, sealed with a key that dies with this object: nothing plain, nothing left over. */
export interface SpillFile {
  /** The place of the block, for `take`. */
  put(block: Buffer): number;
  take(place: number): Buffer;
  close(): void;
}

export function openSpillFile(folder: string): SpillFile {
  const path = join(folder, `spill-${randomUUID()}`);
  const handle = openSync(path, 'wx+');
  const [key, header] = [randomBytes(32), newHeader()];
  const places: { readonly start: number; readonly length: number }[] = [];
  let end = 0;
  return {
    put: (block) => {
      const sealed = sealBlock(key, header, places.length, block, false);
      writeSync(handle, sealed, 0, sealed.length, end);
      places.push({ start: end, length: sealed.length });
      end += sealed.length;
      return places.length - 1;
    },
    take: (place) => {
      const { start = 0, length = 0 } = places[place] ?? {};
      const sealed = Buffer.alloc(length);
      readSync(handle, sealed, 0, length, start);
      return openBlock(key, header, place, sealed, false);
    },
    close: () => {
      closeSync(handle);
      rmSync(path, { force: true });
    },
  };
}
