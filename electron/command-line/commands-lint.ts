import { existsSync, readFileSync, statSync } from 'node:fs';
import { DOCX_LIMIT_BYTES } from '#electron/documents/lint/docx-package.ts';
import { lintFile } from '#electron/features/form-check/lint-file.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { LintFacts } from '#shared/official-document/lint/facts.ts';
import { isInForm } from '#shared/official-document/lint/report.ts';
import { countOf, reportLines } from '#shared/official-document/lint/report-words.ts';
import { type Command, print, requirePositional, textOption, UsageError } from './command.ts';
import { dataPlace } from './data-place.ts';
import { openHere } from './open-here.ts';
import { REFUSED } from './report-refusal.ts';
import { signInHere } from './sign-in-here.ts';

/** What the office of this folder knows: its place, its legal bases, names of awards. Throws Refusal. */
async function factsOfOffice(folder: string): Promise<LintFacts> {
  const office = await openHere(dataPlace(folder, false));
  try {
    const client = await signInHere(office);
    return await client.formCheck.facts({});
  } finally {
    await office.close();
  }
}

const lint: Command = {
  usage: 'lint FILE.docx [--office DIR] [--json]',
  summary:
    'kiểm tra thể thức một tệp .docx bất kỳ theo 65 mục của Nghị định 30/2020/NĐ-CP; --office: đối chiếu thêm địa danh, căn cứ của đơn vị đó',
  valued: ['office'],
  run: async (input) => {
    const path = requirePositional(input, 0, 'tệp .docx');
    if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`không thấy tệp ${path}`);
    // A file of any size may be named: it is measured before it is read.
    if (statSync(path).size > DOCX_LIMIT_BYTES) throw new Refusal('DOCX_TOO_LARGE');
    const folder = textOption(input, 'office');
    const facts = folder === undefined ? {} : await factsOfOffice(folder);
    const report = await lintFile(readFileSync(path), facts);
    const broken = { must: countOf(report, 'broken', 'must'), house: countOf(report, 'broken', 'house') };
    print(input, { file: path, inForm: isInForm(report), broken, ...report }, reportLines(report));
    return isInForm(report) ? 0 : REFUSED;
  },
};

export const lintCommands = { lint };
