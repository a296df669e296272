/** Ô 7 and 9b from the fields every document has: Nơi nhận and signer. */
import { signerCapacity } from './capacity.ts';
import { composeClosing, type PageFrame } from './compose-parts.ts';
import type { FrameData } from './frame-data.ts';
import type { Block, ColumnsBlock } from './model.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';

/** First entry of Nơi nhận in a document with 'Kính gửi'. */
export const AS_ABOVE = 'Như trên';

/** First entry of Nơi nhận in a decision: the article that names who carries it out. */
export const asArticle = (number: number): string => `Như Điều ${number}`;

/** An entry that this file writes itself and a person may have typed too. */
const COMPUTED_ENTRY = /^(Như (trên|Điều \d+)$|Lưu:)/iu;

/**
 * Entries of Nơi nhận without dash and mark: `first` (null: none), those given, the kept copy last, e.g.
 * 'Lưu: VT, NC (05b)'.
 */
export function distributionEntries(
  data: Pick<FrameData, 'distribution' | 'archive'>,
  first: string | null,
): readonly string[] {
  const given = data.distribution
    .map(entryText)
    .filter((entry) => entry !== '' && !COMPUTED_ENTRY.test(entry));
  const { unit, copies } = data.archive;
  const kept = copies === undefined ? '' : ` (${String(copies).padStart(2, '0')}b)`;
  return [...(first === null ? [] : [first]), ...given, `Lưu: ${withoutEndMark(unit) || 'VT'}${kept}`];
}

/** Nơi nhận beside the signature; `first` as in `distributionEntries`. */
export function composeSignedClosing(
  data: Pick<FrameData, 'distribution' | 'archive' | 'signer'> & Partial<Pick<FrameData, 'marks'>>,
  first: string | null,
  frame: PageFrame,
): ColumnsBlock {
  return composeClosing(
    {
      capacity: signerCapacity(data.signer),
      signerName: data.signer.name,
      ...(data.signer.otherOffice === undefined ? {} : { otherOffice: data.signer.otherOffice }),
      recipients: distributionEntries(data, first),
      ...(data.marks === undefined ? {} : { marks: data.marks }),
    },
    frame,
  );
}

/** The last block stays with the signature after it, which must never stand alone on a page. */
export function keepLastWithNext<B extends Block>(blocks: readonly B[]): readonly B[] {
  return blocks.map((block, index) => {
    const last = index === blocks.length - 1;
    return last && (block.type === 'paragraph' || block.type === 'table')
      ? { ...block, keepWithNext: true }
      : block;
  });
}
