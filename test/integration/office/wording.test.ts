import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { allParagraphs, readDocx } from '#test/support/docx-reader.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { draftDecision } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
});
afterEach(() => fixture.close());

const KEY = 'award-decision.execution';
const NONCE = 'nonce-of-a-page-0';
const catalogue = () => fixture.as('administrator').catalogue;
const say = (text: string, validFrom: string, seen: string | null = null) =>
  catalogue().saveEntry({
    kind: 'wording',
    key: KEY,
    seen,
    validFrom,
    content: { text },
    sourceText: 'Quy chế làm việc',
    reviewNeeded: false,
    stepId: randomUUID(),
    reason: 'Theo quy chế làm việc',
  });
const OWN = '{executors} căn cứ Quyết định thi hành';

async function textOf(id: string): Promise<string> {
  const response = await fixture.office.fetch(
    new Request(`http://127.0.0.1${decisionPath(id, 'docx')}`, {
      headers: { [SESSION_HEADER]: fixture.tokenOf('secretary') },
    }),
  );
  const file = readDocx(new Uint8Array(await response.arrayBuffer()));
  return allParagraphs(file)
    .map(({ text }) => text)
    .join('\n');
}

describe('the office’s own words', () => {
  it('stand in drafts while they are in force, and not before their day', async () => {
    const { decision } = await draftDecision(fixture);
    const page = async () =>
      (await fixture.as('reader').decisions.preview({ data: decision.data, nonce: NONCE })).html;
    expect(await page()).toContain('chịu trách nhiệm thi hành');
    await say(OWN, '2026-05-07');
    expect(await page()).toContain('chịu trách nhiệm thi hành');
    await fixture.travelTo('2026-05-07');
    expect(await page()).toContain('căn cứ Quyết định thi hành');
  });

  it('stay with a decision that was signed with them, whatever the catalogue says later', async () => {
    await say(OWN, '2026-01-01');
    const { id, decision } = await draftDecision(fixture);
    await fixture.as('approver').decisions.issue({ id, version: decision.version, date: '2026-05-06' });
    expect(await textOf(id)).toContain('căn cứ Quyết định thi hành');
    const [version] = (await catalogue().entryHistory({ kind: 'wording', key: KEY })).versions;
    await say('{executors} thi hành ngay', '2026-01-01', version?.id);
    expect(await textOf(id)).toContain('căn cứ Quyết định thi hành');
    const page = await fixture.as('secretary').decisions.page({ id, nonce: NONCE });
    expect(page.html).toContain('căn cứ Quyết định thi hành');
  });

  it('are taken back by their step, and ended by a last day', async () => {
    const { stepId } = await say(OWN, '2026-01-01');
    const { decision } = await draftDecision(fixture);
    const page = async () =>
      (await fixture.as('reader').decisions.preview({ data: decision.data, nonce: NONCE })).html;
    expect(await page()).toContain('căn cứ Quyết định thi hành');
    await catalogue().undoStep({ stepId });
    expect(await page()).toContain('chịu trách nhiệm thi hành');
    const { entryIds } = await say(OWN, '2026-01-01');
    await catalogue().endEntry({
      stepId: randomUUID(),
      seen: entryIds[0] ?? '',
      validTo: '2026-05-05',
      reason: 'Trở lại',
    });
    expect(await page()).toContain('chịu trách nhiệm thi hành');
  });

  it('are refused in words when a slot is lost, and by whoever is no administrator', async () => {
    expect(await refusalBy(say('Mọi người thi hành', '2026-01-01'))).toMatchObject({
      code: 'ENTRY_INVALID',
      facts: { reason: expect.stringContaining('{executors}') },
    });
    const sample = await fixture
      .as('reader')
      .documents.samplePage({ kind: 'award-decision', phrase: 'execution', text: OWN, nonce: NONCE });
    expect(sample).toMatchObject({
      shows: true,
      html: expect.stringContaining('căn cứ Quyết định thi hành'),
    });
    expect(
      await refusalBy(
        fixture.as('reader').documents.samplePage({ kind: 'nonsense', phrase: 'x', text: 'x', nonce: NONCE }),
      ),
    ).toMatchObject({ code: 'DOCUMENT_KIND_UNKNOWN' });
  });
});
