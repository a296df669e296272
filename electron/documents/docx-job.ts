/** Where a .docx is written: a short one at once, one with a long list in a thread of its own. */
import { setImmediate } from 'node:timers/promises';
import { JobNotStartedError, type JobOptions, runJob, workerFile } from '#electron/jobs/run-job.ts';
import { streamOf } from '#electron/jobs/stream-of.ts';
import { streamDocx } from './docx.ts';
import { composedOf, type DocxSource } from './docx-source.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A thread starts in the time in which the office writes this many rows of a list, or reads and writes this much JSON. */
const LONG = { rows: 400, json: 60_000 } as const;

function isLong(source: DocxSource): boolean {
  if ('json' in source) return source.json.length >= LONG.json;
  return source.sections
    .flatMap((section) => section.blocks)
    .some((block) => block.type === 'table' && block.rows.length >= LONG.rows);
}

/** The .docx in pieces as they are written. Cancelling the stream ends the work. */
export function writeDocx(source: DocxSource, options: JobOptions = {}): ReadableStream<Bytes> {
  return streamOf(isLong(source) ? writeAside(source, options) : writeHere(source));
}

/** The bytes of the .docx. */
export async function docxBytes(source: DocxSource, options: JobOptions = {}): Promise<Bytes> {
  return new Uint8Array(await new Response(writeDocx(source, options)).arrayBuffer());
}

async function* writeAside(source: DocxSource, options: JobOptions): AsyncGenerator<Bytes> {
  try {
    yield* runJob<DocxSource, Bytes>(workerFile('write-docx', import.meta.url), source, options);
  } catch (error) {
    // A machine without room for a thread still gives the document, only slower for everyone else.
    if (!(error instanceof JobNotStartedError)) throw error;
    yield* writeHere(source);
  }
}

async function* writeHere(source: DocxSource): AsyncGenerator<Bytes> {
  for await (const piece of streamDocx(composedOf(source))) {
    yield piece;
    await setImmediate(); // other calls go on in between
  }
}
