// Documents beside the bare libraries, in one run: npm run -s bench -- documents [PART] [RUNS]. Run it on a quiet machine.
// A part is a module beside this one that exports `run(runs)`.
import { machine } from './measure.mjs';

/** @type {Readonly<Record<string, () => Promise<{ run(runs: number): Promise<void> }>>>} */
const PARTS = {
  docx: () => import('./documents-docx.mjs'),
  certificates: () => import('./documents-certificates.mjs'),
};

const words = process.argv.slice(2);
const names = words.filter((word) => Object.hasOwn(PARTS, word));
const runs = Number(words.find((word) => /^\d+$/u.test(word)) ?? 5);

console.log(machine());
for (const name of names.length === 0 ? Object.keys(PARTS) : names) {
  const part = await PARTS[name]?.();
  console.log(`\n${name}`);
  await part?.run(runs);
}
