// npm run -s bench [-- search|judge …]: the speed of the search as a person sees it, or of judging a long list; not
// part of npm test.
// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { join } from 'node:path';
import { buildStale } from './build-stale.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { handOver, projectRoot, say } from './run.mjs';

const [first = '', ...rest] = process.argv.slice(2);
const [script, more] =
  first === 'judge'
    ? ['judge-in-office.mjs', rest]
    : ['search-in-window.mjs', first === 'search' ? rest : process.argv.slice(2)];

try {
  await ensurePackages();
  const node = findNodeOrLeave();
  await buildStale(node);
  await handOver(node, [join(projectRoot, 'test', 'bench', script), ...more]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
