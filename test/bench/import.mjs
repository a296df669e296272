// Bringing an old list in, end to end: a workbook of 100,000 rows read, understood, checked for doubles, written and
// indexed by the thread of a running office, beside the bare reading of the same file by the same reader in the same run;
// what the office notices meanwhile, and the memory of its process.
// npm run -s bench -- import [--size N] [--huge]. --huge: a million rows as well.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { noNotes } from '../../electron/lists/list-rows.ts';
import { openListFile } from '../../electron/lists/open-list-file.ts';
import { live, prepareOffice, removeFolders } from '../support/import-lives.ts';
import { machine, median, printRow, timed } from './measure.mjs';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '100000' }, huge: { type: 'boolean', default: false } },
});
const MOST_SECONDS = 20;
const MOST_TIMES = 10;
const MOST_MEGABYTES = 600;

/** Every row of a file, none kept. @param {string} path */
async function bareRead(path) {
  const handle = openSync(path, 'r');
  const source = {
    size: fstatSync(handle).size,
    /** @param {number} start @param {number} length */
    read: (start, length) => {
      const bytes = Buffer.alloc(Math.min(length, source.size - start));
      readSync(handle, bytes, 0, bytes.length, start);
      return bytes;
    },
  };
  const file = await openListFile(source, path, tmpdir());
  let rows = 0;
  for await (const some of file.rows(0, noNotes())) rows += some.length;
  file.close();
  closeSync(handle);
  return rows;
}

console.log(machine());
printRow([
  'rows',
  'bare reading s',
  'end to end s',
  'times',
  'memory MB',
  'thread stood ms',
  'read ms',
  'write ms',
]);
let failed = false;
for (const size of [Number(values.size), ...(values.huge ? [1_000_000] : [])]) {
  const prepared = await prepareOffice(size);
  const readings = [];
  for (let round = 0; round < (size > 200_000 ? 1 : 3); round += 1)
    readings.push(await timed(() => bareRead(prepared.file)));
  const bare = median(readings) / 1000;
  const life = await live(prepared);
  if (life === null) throw new Error('the office was killed');
  const { seconds, megabytes, stalls, status } = life;
  if (status.state !== 'done')
    throw new Error(`the import ended as ${status.state} ${status.failure?.code ?? ''}`);
  printRow([size, bare, seconds, seconds / bare, megabytes, stalls.thread, stalls.read, stalls.write]);
  const { imported, refused, doubtful, duplicates } = status.counts;
  console.log(`  ${imported} awards, ${duplicates} doubles, ${refused + doubtful} rows to correct`);
  failed ||= megabytes > MOST_MEGABYTES;
  if (size === 100_000) failed ||= seconds > MOST_SECONDS || seconds > MOST_TIMES * bare;
  removeFolders();
}
console.log(failed ? 'more than it may take' : 'within its bounds');
process.exit(failed ? 1 : 0);
