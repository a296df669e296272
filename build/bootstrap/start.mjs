// npm start: installs what is missing, builds what is stale, opens Sổ Vàng.
// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { join } from 'node:path';
import { buildStale } from './build-stale.mjs';
import { browser, decideShell } from './decide-shell.mjs';
import { fetchElectron, findElectron, readLastAttempt } from './electron-binary.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { handOver, projectRoot, say } from './run.mjs';

const args = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);

try {
  await ensurePackages();
  const node = findNodeOrLeave();
  await buildStale(node);

  let decision = decideShell({
    args,
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    electronPresent: findElectron() !== undefined,
    lastAttempt: readLastAttempt(),
    today,
  });
  if (decision.fetchFirst && !(await fetchElectron(node, today))) {
    decision = browser('chưa có Electron và không tải được');
  }
  const electron = findElectron();
  if (decision.shell === 'electron' && electron) {
    say(decision.why);
    await handOver(electron, [projectRoot, ...args]);
  }
  // The browser shell says its own line (only it knows which browser there is); this is the reason for it.
  const env = { ...process.env, SO_VANG_WHY_BROWSER: decision.why };
  await handOver(node, [join(projectRoot, 'dist', 'office', 'serve.mjs'), ...args], { env });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
