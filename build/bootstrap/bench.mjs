// npm run -s bench: the speed of the search as a person sees it; not part of npm test.
// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { join } from 'node:path';
import { buildStale } from './build-stale.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { handOver, projectRoot, say } from './run.mjs';

try {
  await ensurePackages();
  const node = findNodeOrLeave();
  await buildStale(node);
  await handOver(node, [
    join(projectRoot, 'test', 'bench', 'search-in-window.mjs'),
    ...process.argv.slice(2),
  ]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
