import { describeFault, refusalOf } from '#electron/office/refuse.ts';
import { refusalSentence } from '#shared/contract/refusals.ts';

/** Exit status of a refused command (0 done, 2 wrong usage). */
export const REFUSED = 1;

/** One line on standard error: code and reason, what to do; as JSON on standard output when asked. */
export function reportRefusal(error: unknown, json: boolean): number {
  const refusal = refusalOf(error);
  const sentence = refusalSentence(refusal.code, refusal.facts);
  if (refusal.code === 'INTERNAL') process.stderr.write(`${describeFault('command', error)}\n`);
  process.stderr.write(`${refusal.code}: ${sentence}\n`);
  if (json)
    process.stdout.write(`${JSON.stringify({ refused: refusal.code, sentence, ...refusal.facts })}\n`);
  return REFUSED;
}
