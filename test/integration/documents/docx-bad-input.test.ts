import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { allParagraphs, readDocx } from '#test/support/docx-reader.ts';

describe('a .docx of unusual data', () => {
  it('keeps markup in names as text and stays well-formed', async () => {
    const name = `<w:p>&"'${'H’'.repeat(3)} Ƀ\u0001`;
    const sample = sampleDecisions()[2]?.data;
    const data = decisionDataSchema.parse({
      ...sample,
      recipients: sample?.recipients.map((recipient) => ({ ...recipient, name })),
    });
    const file = readDocx(await renderDocx(composeDecision(data)));
    expect(allParagraphs(file).some((paragraph) => paragraph.text.includes(`<w:p>&"'H’H’H’ Ƀ`))).toBe(true);
  });

  it('lists a thousand recipients in seconds', async () => {
    const sample = sampleDecisions()[3]?.data;
    const recipients = Array.from({ length: 1000 }, (_, index) => ({
      kind: 'person',
      honorific: 'Bà',
      name: `Nguyễn Thị Số ${index + 1}`,
    }));
    const started = performance.now();
    const bytes = await renderDocx(composeDecision(decisionDataSchema.parse({ ...sample, recipients })));
    // A quarter of a second on an idle machine; the limit only tells linear from quadratic.
    expect(performance.now() - started).toBeLessThan(10_000);
    const file = readDocx(bytes);
    expect(file.tables.at(-1)?.rows).toHaveLength(1001);
  });
});
