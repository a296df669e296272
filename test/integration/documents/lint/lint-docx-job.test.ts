import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { lintDocx } from '#electron/documents/lint/lint-docx.ts';
import { lintDocxApart } from '#electron/documents/lint/lint-docx-job.ts';
import * as jobs from '#electron/jobs/run-job.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';

vi.mock(import('#electron/jobs/run-job.ts'), { spy: true });
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

const [sample] = sampleDecisions();
if (sample === undefined) throw new Error('no sample');
const good = await renderDocx(composeDecision(sample.data));

/** A thread that ends in this way. */
function failingWith(error: Error): void {
  vi.mocked(jobs.runJob).mockImplementation(
    () => new ReadableStream({ start: (controller) => controller.error(error) }),
  );
}

describe('a file read in a thread of its own', () => {
  it('gives the same report as here', async () => {
    const facts = { place: 'Bắc Ninh' };
    expect(await lintDocxApart(good, facts)).toEqual(await lintDocx(good, facts));
    expect(jobs.runJob).toHaveBeenCalledOnce();
  });

  it('is refused by the same codes', async () => {
    const web = new TextEncoder().encode('<html></html>');
    await expect(lintDocxApart(web)).rejects.toMatchObject({ name: 'DocxFileError', code: 'web_page' });
  });

  it('that takes all memory or time of its thread is too large', async () => {
    const outOfMemory = 'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit';
    for (const error of [
      new jobs.JobFailedError(outOfMemory),
      new jobs.JobNotStartedError(outOfMemory),
      new DOMException('cancelled', 'AbortError'),
    ]) {
      failingWith(error);
      await expect(lintDocxApart(good)).rejects.toMatchObject({ code: 'too_large' });
    }
  });

  it('is read here when no thread starts, and a fault of ours stays a fault', async () => {
    failingWith(new jobs.JobNotStartedError('no room'));
    expect((await lintDocxApart(good)).kind).toBe('QUYẾT ĐỊNH');
    failingWith(new jobs.JobFailedError('TypeError: x is undefined'));
    await expect(lintDocxApart(good)).rejects.toThrow('x is undefined');
  });
});
