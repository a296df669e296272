/** Long documents written in a thread: the same file, cancelled when nobody reads it, written here when no thread starts. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { docxBytes, writeDocx } from '#electron/documents/docx-job.ts';
import * as jobs from '#electron/jobs/run-job.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { readDocx } from '#test/support/docx-reader.ts';

vi.mock(import('#electron/jobs/run-job.ts'), { spy: true });
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

function decisionOf(recipients: number) {
  const sample = sampleDecisions().find(({ data }) => data.recipients.length > data.annexThreshold)?.data;
  return decisionDataSchema.parse({
    ...sample,
    recipients: Array.from({ length: recipients }, (_, index) => ({
      kind: 'person',
      honorific: 'Bà',
      name: `Người Thử ${index + 1}`,
      unit: 'Sở Hư Cấu',
    })),
  });
}

/** The parts of a .docx, without what differs from run to run. */
function textOf(bytes: Uint8Array): [string, string][] {
  return [...readDocx(bytes).parts].filter(([name]) => name !== 'docProps/core.xml').sort();
}

describe('a .docx with a long list', () => {
  it('is the same file from the thread and from here, from stored data and from a document', async () => {
    const data = decisionOf(900);
    const document = composeDecision(data);
    const here = textOf(await renderDocx(document));
    expect(textOf(await docxBytes(document))).toEqual(here);
    const stored = { json: JSON.stringify(data), wording: DEFAULT_WORDING, mark: undefined };
    expect(textOf(await docxBytes(stored))).toEqual(here);
    expect(jobs.runJob).toHaveBeenCalledTimes(2);
  });

  it('carries its mark from the thread too', async () => {
    const stored = {
      json: JSON.stringify(decisionOf(900)),
      wording: DEFAULT_WORDING,
      mark: ['ĐÃ BỊ HỦY BỎ'],
    };
    const file = readDocx(await docxBytes(stored));
    expect(
      [...file.parts].some(([name, xml]) => name.includes('header') && xml.includes('ĐÃ BỊ HỦY BỎ')),
    ).toBe(true);
  });

  it('tells how many rows are written', async () => {
    const told: number[] = [];
    const document = composeDecision(decisionOf(900));
    await docxBytes(document, { onProgress: ({ done, total }) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('is not written on when nobody reads it any more', async () => {
    const told: number[] = [];
    const reader = writeDocx(composeDecision(decisionOf(5000)), {
      onProgress: ({ done }) => told.push(done),
    }).getReader();
    await reader.read();
    await reader.cancel();
    const then = told.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told.length).toBe(then);
    expect(told.at(-1) ?? 0).toBeLessThan(5000);
  });

  it('is written here where no thread starts', async () => {
    vi.mocked(jobs.workerFile).mockImplementation((name) => new URL(`file:///no-such-folder/${name}.mjs`));
    const document = composeDecision(decisionOf(900));
    expect(textOf(await docxBytes(document))).toEqual(textOf(await renderDocx(document)));
  });
});

it('needs no thread for a short document', async () => {
  const [sample] = sampleDecisions();
  if (sample === undefined) throw new Error('no sample');
  const document = composeDecision(sample.data);
  expect(textOf(await docxBytes(document))).toEqual(textOf(await renderDocx(document)));
  expect(jobs.runJob).not.toHaveBeenCalled();
});
