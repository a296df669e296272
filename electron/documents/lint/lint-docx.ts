import { setImmediate } from 'node:timers/promises';
import type { LintFacts } from '#shared/official-document/lint/facts.ts';
import { lintSteps } from '#shared/official-document/lint/lint-document.ts';
import type { LintReport } from '#shared/official-document/lint/report.ts';
import { readDocx } from './read-docx.ts';

/**
 * Holds a .docx of any origin against the checks of form.
 * @throws DocxFileError when it is not read: macros, outside content, a zip bomb, no .docx at all …
 */
export async function lintDocx(bytes: Uint8Array, facts: LintFacts = {}): Promise<LintReport> {
  const steps = lintSteps(await readDocx(bytes), facts);
  let step = steps.next();
  while (step.done !== true) {
    // A list of thousands takes a while: other calls go on in between.
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}
