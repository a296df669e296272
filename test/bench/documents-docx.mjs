// A decision with 5,000 recipients, from its stored data to the .docx on the disk, beside the bare docx library that
// makes and packs only the list: the same rows, columns, heading and cantSplit. And how long the office stands still while it
// hands such a file out. The goal: at most 1.0 × the library's time.
import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as docx from 'docx';
import { runJob } from '../../electron/jobs/run-job.ts';
import { openOffice } from '../../electron/office/open-office.ts';
import { query } from '../../electron/store/database.ts';
import { decisionPath, SESSION_HEADER } from '../../shared/contract/transport.ts';
import { composeDecision } from '../../shared/official-document/compose-decision.ts';
import { decisionDataSchema } from '../../shared/official-document/decision-data.ts';
import { mmToTwips } from '../../shared/official-document/layout.ts';
import { sampleDecisions } from '../../shared/official-document/sample-decisions.ts';
import { writeLargeList } from '../support/large-list.ts';
import { manyRecipients } from '../support/long-decision.ts';
import { connect, makePorts, OFFICE_PROFILE, PASSWORD } from '../support/office-client.ts';
import { ensureUnit } from '../support/office-story.ts';
import { median, printRow, timed } from './measure.mjs';

const RECIPIENTS = 5000;

/** The thread as it is built, not as it is written: what an office runs. */
const WORKER = new URL('../../dist/office/write-docx-worker.mjs', import.meta.url);

/** @param {string} json */
function tablesOf(json) {
  const document = composeDecision(decisionDataSchema.parse(JSON.parse(json)));
  return document.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === 'table'
        ? [{ columns: block.columns, rows: block.rows.filter((row) => !('emphasis' in row)) }]
        : [],
    ),
  );
}

/**
 * The list by the library alone.
 * @param {ReturnType<typeof tablesOf>} tables
 * @param {string} file
 */
async function bare(tables, file) {
  const run = (/** @type {string} */ text, bold = false) =>
    new docx.Paragraph({ children: [new docx.TextRun({ text, bold, font: 'Times New Roman', size: 28 })] });
  const children = tables.map(
    ({ columns, rows }) =>
      new docx.Table({
        layout: docx.TableLayoutType.FIXED,
        columnWidths: columns.map((column) => mmToTwips(column.widthMm)),
        rows: [
          new docx.TableRow({
            tableHeader: true,
            cantSplit: true,
            children: columns.map(({ title }) => new docx.TableCell({ children: [run(title, true)] })),
          }),
          ...rows.map(
            (row) =>
              new docx.TableRow({
                cantSplit: true,
                children: Array.from(
                  /** @type {readonly string[]} */ (row),
                  (text) => new docx.TableCell({ children: [run(text)] }),
                ),
              }),
          ),
        ],
      }),
  );
  await writeFile(file, await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] })));
}

/**
 * Everything we do: thread, reading and checking the data, composing, writing, packing, to the disk.
 * @param {string} json
 * @param {string} file
 */
async function ours(json, file) {
  const pieces = runJob(WORKER, { json, wording: new Map(), mark: undefined });
  await pipeline(
    Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (pieces)),
    createWriteStream(file),
  );
}

/**
 * A new office with one decision in it: a function that fetches its .docx, and one that closes the office.
 * @param {string} dataDir
 * @param {string} json
 */
async function officeWith(dataDir, json) {
  const now = new Date('2026-11-24T08:00:00');
  const office = await openOffice({ dataDir, ports: makePorts({ now }) });
  let token = '';
  const client = connect(
    (request) => office.fetch(request),
    () => (token === '' ? null : token),
  );
  const administrator = { login: 'quantri', name: 'Quản Trị', password: PASSWORD };
  token = (await client.accounts.setUp({ office: OFFICE_PROFILE, administrator })).session.token;
  const years = { firstYear: 2025, lastYear: 2025 };
  const { batchId } = await writeLargeList(office, 1, { unitId: await ensureUnit(client), ...years, now });
  const { store } = office.core.archive();
  const id = randomUUID();
  const at = now.toISOString();
  const row = {
    ...{ id, batch_id: batchId, state: 'draft', data: json, number: null, symbol: 'QĐ-UBND' },
    ...{ issued_on: null, created_at: at, updated_at: at, version: 0 },
  };
  await store.write(() => {
    store.writer.run(query.insertInto('decision').values(row));
  });
  const url = `http://127.0.0.1${decisionPath(id, 'docx')}`;
  return {
    fetchDocx: async () => {
      const response = await office.fetch(new Request(url, { headers: { [SESSION_HEADER]: token } }));
      if (!response.ok) throw new Error(`the office answered ${response.status}`);
      return response.arrayBuffer();
    },
    close: () => office.close(),
  };
}

/**
 * Longest time the loop stood still, in ms, while `work` went on.
 * @param {() => Promise<unknown>} work
 */
async function stallOf(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  await setImmediate();
  delay.disable();
  return delay.max / 1e6;
}

/** @param {number} runs */
export async function run(runs) {
  if (!existsSync(fileURLToPath(WORKER)))
    throw new Error('run it by npm run bench: it needs the built program');
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
  const sample = sampleDecisions().find(({ data }) => data.recipients.length > data.annexThreshold)?.data;
  const json = JSON.stringify({ ...sample, recipients: manyRecipients(RECIPIENTS) });
  const office = await officeWith(join(folder, 'data'), json);
  try {
    const tables = tablesOf(json);
    console.log(
      `${RECIPIENTS} recipients; ours: stored data → .docx on the disk, in a thread started for it`,
    );
    printRow(['run', 'bare docx ms', 'ours ms', 'ours / bare', 'office stall ms']);
    const all = [];
    for (let index = 1; index <= runs; index += 1) {
      const library = await timed(() => bare(tables, join(folder, 'bare.docx')));
      const our = await timed(() => ours(json, join(folder, 'ours.docx')));
      const stall = await stallOf(office.fetchDocx);
      all.push({ library, our, ratio: our / library, stall });
      printRow([String(index), library, our, our / library, stall]);
    }
    printRow([
      'median',
      median(all.map(({ library }) => library)),
      median(all.map(({ our }) => our)),
      median(all.map(({ ratio }) => ratio)),
      median(all.map(({ stall }) => stall)),
    ]);
  } finally {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
