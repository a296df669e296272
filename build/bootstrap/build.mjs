// Builds what is stale, and nothing else: a step of `npm test`.
import { buildStale } from './build-stale.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { say } from './run.mjs';

try {
  const built = await buildStale(findNodeOrLeave());
  console.log(built.length > 0 ? `Đã dựng: ${built.join(', ')}` : 'Không có gì phải dựng lại.');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
