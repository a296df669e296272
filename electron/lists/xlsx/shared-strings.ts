import type { ByteSource } from '#electron/lists/byte-source.ts';
import type { ZipPart } from '#electron/lists/zip-archive.ts';
import { unescapeText } from './cell-text.ts';
import { openSpillFile, type SpillFile } from './spill-file.ts';
import { listen } from './workbook-parts.ts';

/** The texts of a workbook, by number. */
export interface SharedStrings {
  text(index: number): string | null;
  /** Font of a text that has its own; null = the font of the cell. */
  font(index: number): string | null;
  close(): void;
}

/** Texts of a block: Excel numbers them as they first occur, so rows in their order find most in a few blocks. */
const IN_BLOCK = 256;
/** What may lie in memory. */
export interface TextBounds {
  /** Characters of unpacked texts kept ready. */
  readonly ready: number;
  /** Bytes of packed blocks; further ones go to the disk, sealed. */
  readonly packed: number;
}
const BOUNDS: TextBounds = { ready: 8 * 1024 * 1024, packed: 64 * 1024 * 1024 };
const BETWEEN = '\u0000';

/**
 * Reads the texts of a workbook with bounded memory, however many there are. `folder` is where blocks go that have no
 * room. @throws ListFileError
 */
export async function readSharedStrings(
  source: ByteSource,
  part: ZipPart | null,
  folder: string,
  bounds: TextBounds = BOUNDS,
): Promise<SharedStrings> {
  const store = makeBlocks(folder, bounds);
  const fonts = new Map<number, string>();
  if (part === null) return { text: store.text, font: () => null, close: store.close };
  let count = 0;
  let text = '';
  let font: string | null = null;
  let inText = false;
  let phonetic = false;
  try {
    await listen(source, part, {
      open: (element, attributes) => {
        if (element === 't') inText = !phonetic;
        else if (element === 'rPh') phonetic = true;
        else if (element === 'rFont') font ??= attributes.val ?? null;
      },
      text: (piece) => {
        if (inText) text += piece;
      },
      close: (element) => {
        if (element === 't') inText = false;
        else if (element === 'rPh') phonetic = false;
        else if (element === 'si') {
          store.add(unescapeText(text));
          if (font !== null) fonts.set(count, font);
          count += 1;
          text = '';
          font = null;
        }
      },
    });
    store.seal();
  } catch (error) {
    store.close();
    throw error;
  }
  return { text: store.text, font: (index) => fonts.get(index) ?? null, close: store.close };
}

function makeBlocks(folder: string, bounds: TextBounds) {
  const packed: (Buffer | number)[] = [];
  const ready = new Map<number, readonly string[]>();
  let readySize = 0;
  let inMemory = 0;
  let spill: SpillFile | null = null;
  let open: string[] = [];
  let evicting = false;
  let newest = -1;

  const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const keep = (block: number, texts: readonly string[]) => {
    ready.set(block, texts);
    readySize += sizeOf(texts);
    for (const [oldest, old] of ready) {
      if (readySize <= bounds.ready || oldest === block) break;
      ready.delete(oldest);
      readySize -= sizeOf(old);
      evicting = true;
    }
  };
  const unpack = (block: number): readonly string[] => {
    const bytes = packed[block];
    if (bytes === undefined) return [];
    const texts = (typeof bytes === 'number' ? spill?.take(bytes) : bytes)?.toString('utf8') ?? '';
    return texts.split(BETWEEN);
  };
  const seal = () => {
    if (open.length === 0) return;
    const bytes = Buffer.from(open.join(BETWEEN), 'utf8');
    if (inMemory + bytes.length <= bounds.packed) {
      packed.push(bytes);
      inMemory += bytes.length;
    } else {
      spill ??= openSpillFile(folder);
      packed.push(spill.put(bytes));
    }
    if (readySize < bounds.ready) keep(packed.length - 1, open);
    open = [];
  };

  return {
    add: (text: string) => {
      open.push(text);
      if (open.length === IN_BLOCK) seal();
    },
    seal,
    text: (index: number): string | null => {
      const block = Math.floor(index / IN_BLOCK);
      const known = ready.get(block);
      const texts = known ?? unpack(block);
      if (known === undefined) keep(block, texts);
      else if (evicting && block !== newest) {
        // The blocks of texts that recur (units, awards) stay.
        ready.delete(block);
        ready.set(block, texts);
      }
      newest = block;
      return texts[index % IN_BLOCK] ?? null;
    },
    close: () => spill?.close(),
  };
}
