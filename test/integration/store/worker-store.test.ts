import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore } from '#electron/store/open-store.ts';
import { openWorkerStore } from '#electron/store/worker-store.ts';
import { workerGate } from '#electron/store/write-gate.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

function makeBoth() {
  const dataDir = makeFolder();
  const databaseKey = randomBytes(32);
  const office = openStore(dataDir, databaseKey, 'create');
  const keys = { dataDir, databaseKey, vaultKey: randomBytes(32), gate: office.gate.memory, worker: 1 };
  return { office, worker: openWorkerStore(keys) };
}
const WRITE = "INSERT INTO office_setting (key, value) VALUES (?, '')";

it('what a worker writes is seen by the office, and a slice that fails leaves nothing', () => {
  const { office, worker } = makeBoth();
  worker.write(() => worker.db.sql(WRITE, 'a'));
  expect(() =>
    worker.writeSlice(() => {
      worker.db.sql(WRITE, 'b');
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
  worker.writeSlice(() => worker.db.sql(WRITE, 'c'));
  expect(office.reader.sql("SELECT key FROM office_setting WHERE key < 'd' ORDER BY key")).toEqual([
    { key: 'a' },
    { key: 'c' },
  ]);
  worker.close();
  office.close();
});

it('the office waits for a worker without standing still, and goes on when the worker ends in its turn', async () => {
  const { office, worker } = makeBoth();
  const gate = workerGate(office.gate.memory, 7);
  gate.enter();
  let written = false;
  const writing = office.write(() => {
    written = true;
  });
  await wait(30);
  expect(written).toBe(false);
  office.gate.release(3);
  await wait(10);
  expect(written).toBe(false);
  office.gate.release(7);
  await writing;
  expect(written).toBe(true);
  gate.enter();
  gate.leave();
  worker.close();
  office.close();
});
