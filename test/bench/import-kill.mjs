// An import of an old list ended by kill -9 at random moments, in a real process on a real file, and gone on with each
// time: whatever the moments, every import must end in the same state, row by row, as one that nothing disturbed.
// npm run -s bench -- import-kill [--kills N] [--size ROWS]. Exit status 1 with the first difference.
import { parseArgs } from 'node:util';
import { copyOffice, endState, live, prepareOffice, removeFolders } from '../support/import-lives.ts';
import { machine } from './measure.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, size: { type: 'string', default: '5000' } },
});
const KILLS = Number(values.kills);
/** Kills of one import before it may end. */
const IN_ONE = 10;

console.log(machine());
const prepared = await prepareOffice(Number(values.size));
const whole = copyOffice(prepared);
const undisturbed = await live(whole);
if (undisturbed === null) throw new Error('the office was killed');
const span = undisturbed.seconds * 1000;
const expected = await endState(whole);
console.log(`undisturbed: ${undisturbed.status.imported} awards in ${undisturbed.seconds.toFixed(1)} s`);

let [kills, imports, different] = [0, 0, 0];
while (kills < KILLS) {
  const office = copyOffice(prepared);
  let inOne = 0;
  while (inOne < IN_ONE && kills < KILLS) {
    // At the start, in the middle, at the end: the last kills of an import are as likely as the first.
    const ended = await live(office, Math.random() * ((1.5 * span) / (IN_ONE - inOne)));
    if (ended !== null) break;
    inOne += 1;
    kills += 1;
  }
  const last = await live(office);
  imports += 1;
  const state = await endState(office);
  if (state !== expected || last?.status.state !== 'done') {
    different += 1;
    console.log(`after ${inOne} kills:\n${state}\ninstead of\n${expected}`);
  }
  console.error(`${kills} kills, ${imports} imports`);
}
console.log(`${kills} kills in ${imports} imports of ${values.size} rows: ${different} ended otherwise`);
removeFolders();
process.exit(different === 0 ? 0 : 1);
