/** The encoding of a column, from its cells; where cells differ the column is mixed and read cell by cell. */
import { type CellJudgement, encodingOfFont, judgeCell, SURE_BY } from '#shared/legacy-list/judge-cell.ts';
import { restoreText } from '#shared/legacy-list/restore-text.ts';
import type { ColumnEncoding, FoundColumn } from '#shared/legacy-list/types.ts';
import { CODECS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

export interface SampleCell {
  readonly rowNumber: number;
  readonly text: string;
  readonly font?: string | null;
}

export type ColumnGuess = Pick<FoundColumn, 'encoding' | 'confidence' | 'ask' | 'votes' | 'samples'>;

const SAMPLES_SHOWN = 6;
/** Below this a person is asked. */
const SURE_ENOUGH = 0.8;
const LONGEST_SAMPLE = 120;

/** `cells` are the texts of one column below the header, as the file has them. */
export function detectColumnEncoding(cells: readonly SampleCell[]): ColumnGuess {
  const judged = cells
    .map(({ text, font }) => ({ text, ...judgeCell(text, font) }))
    .filter(({ encoding }) => encoding !== null);
  const votes: Partial<Record<LegacyEncoding, number>> = {};
  for (const { encoding, sure } of judged) {
    if (sure && encoding !== null) votes[encoding] = (votes[encoding] ?? 0) + 1;
  }
  const encoding = chooseEncoding(judged, encodingOfFont(cells[0]?.font));
  const agreeing = judged.filter((cell) => agrees(cell, encoding)).length;
  const confidence = judged.length === 0 ? 1 : agreeing / judged.length;
  const unclear = Object.keys(votes).length === 0 && judged.length > 2;
  return {
    encoding,
    confidence,
    ask: (unclear || confidence < SURE_ENOUGH) && encoding !== 'unicode',
    votes,
    samples: samplesOf(cells, encoding),
  };
}

type Judged = CellJudgement & { readonly text: string };

/** In a mixed column a clear cell agrees; else one to which the encoding of the column does not do worse than another. */
function agrees({ sure, scores, encoding }: Judged, column: ColumnEncoding): boolean {
  if (column === 'mixed' || encoding === null) return sure;
  const own = scores[column === 'tcvn3-capitals' ? 'tcvn3' : column] ?? Number.NEGATIVE_INFINITY;
  return encoding === column || own >= (scores[encoding] ?? 0) - SURE_BY;
}

function chooseEncoding(judged: readonly Judged[], byFont: LegacyEncoding | null): ColumnEncoding {
  const clear = judged.filter(({ sure }) => sure);
  // VISCII keeps à, ô and their kind where Unicode has them: such a cell speaks against neither.
  const viscii = clear.some(({ encoding }) => encoding === 'viscii');
  const telling = viscii ? clear.filter(({ text }) => CODECS.viscii.decode(text) !== text) : clear;
  const voted = new Set(telling.map(({ encoding }) => encoding));
  // Decomposed and composed Unicode are read alike: they make no mixture.
  if (voted.has('unicode')) voted.delete('nfd');
  const [only] = voted;
  if (voted.size > 1) return 'mixed';
  if (only !== undefined && only !== null) return only;
  const total = new Map<LegacyEncoding, number>();
  for (const { scores } of judged) {
    for (const [one, score] of Object.entries(scores) as [LegacyEncoding, number][])
      total.set(one, (total.get(one) ?? 0) + score);
  }
  const [best] = [...total].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 0 ? best[0] : (byFont ?? 'unicode');
}

/** Cells that change most first: they show best whether the guess is right. */
function samplesOf(cells: readonly SampleCell[], encoding: ColumnEncoding): FoundColumn['samples'] {
  const short = (text: string) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
  return cells
    .slice(0, 300)
    .map(({ rowNumber, text, font }) => ({
      rowNumber,
      before: short(text),
      after: short(restoreText(text, encoding, null, font ?? null).text),
    }))
    .sort((a, b) => Number(b.before !== b.after) - Number(a.before !== a.after) || a.rowNumber - b.rowNumber)
    .slice(0, SAMPLES_SHOWN);
}
