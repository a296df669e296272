// npm run -s bench [-- NAME …]: measurements that say how fast the program is on this machine; not part of npm test.
// search: a keystroke until its results are painted. judge: a list of thousands. documents: .docx and PDF beside the bare
// libraries. numbers: ten thousand lives of the register, each ended by kill -9. archive: an office of a million awards;
// archive-rivals: its search beside MiniSearch and Orama.
// import: an old list of 100,000 rows end to end. import-kill: an import ended by kill -9 a hundred times.
// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { join } from 'node:path';
import { buildStale } from './build-stale.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { handOver, projectRoot, say } from './run.mjs';

const SCRIPTS = new Map([
  ['search', 'search-in-window.mjs'],
  ['judge', 'judge-in-office.mjs'],
  ['documents', 'documents.mjs'],
  ['numbers', 'numbers.mjs'],
  ['archive', 'archive.mjs'],
  ['archive-rivals', 'archive-rivals.mjs'],
  ['import', 'import.mjs'],
  ['import-kill', 'import-kill.mjs'],
]);

const [first = '', ...rest] = process.argv.slice(2);
const named = SCRIPTS.get(first);
const [script, more] = named === undefined ? ['search-in-window.mjs', process.argv.slice(2)] : [named, rest];

try {
  await ensurePackages();
  const node = findNodeOrLeave();
  await buildStale(node);
  await handOver(node, [join(projectRoot, 'test', 'bench', script), ...more]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
