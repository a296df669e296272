/**
 * A process that is killed on purpose: opens the office of a folder and goes on with its one import of an old list,
 * from the beginning or from where the last life of it ended. Prints 'working' when the work is under way and 'done'
 * with the status as JSON. Run: node importing-office.ts DATA_DIR IMPORT_ID SETTINGS.json
 */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openOffice } from '#electron/office/open-office.ts';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { connect, makePorts, PASSWORD } from '#test/support/office-client.ts';

const [dataDir = '', importId = '', settingsFile = ''] = process.argv.slice(2);
const office = await openOffice({ dataDir, ports: makePorts({ now: new Date('2026-05-06T08:00:00') }) });
let token: string | null = null;
const client = connect(
  (request) => office.fetch(request),
  () => token,
);
token = (await client.accounts.signIn({ login: 'archivist', password: PASSWORD })).token;

const before = await client.imports.legacyStatus({ importId });
const start = performance.now();
if (before.state === 'draft')
  await client.imports.runLegacy({
    importId,
    settings: JSON.parse(readFileSync(settingsFile, 'utf8')),
    again: true,
  });
else if (before.state === 'interrupted') await client.imports.resumeLegacy({ importId });
process.stdout.write('working\n');

// What everybody else notices meanwhile: how long the thread stands still, how long reading and writing take.
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let [longestRead, longestWrite] = [0, 0];
let status: LegacyImportStatus = before;
for (;;) {
  const asked = performance.now();
  status = await client.imports.legacyStatus({ importId });
  longestRead = Math.max(longestRead, performance.now() - asked);
  if (status.state !== 'running') break;
  const { store } = office.core.archive();
  const written = performance.now();
  await store.write(() => store.writer.sql("UPDATE office_setting SET value = value WHERE key = 'no-such'"));
  longestWrite = Math.max(longestWrite, performance.now() - written);
  await wait(50);
}
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const stalls = { thread: delay.max / 1e6, read: longestRead, write: longestWrite };
await office.close();
process.stdout.write(`done ${JSON.stringify({ status, seconds, megabytes, stalls })}\n`);
