import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { citationIn } from '#electron/features/form-check/office-facts.ts';
import type { Role } from '#shared/contract/roles.ts';
import { PASSING_UPLOAD, uploadHeaders } from '#shared/contract/transport.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { changeParagraph, setWords } from '#test/support/docx-mutant.ts';
import { OFFICE_PROFILE, refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { draftDecision, ensureUnit } from '#test/support/office-story.ts';
import { sendChunk } from '#test/support/send-chunk.ts';

let fixture: OfficeFixture;
const [sample] = sampleDecisions();
if (sample === undefined) throw new Error('no sample');
const good = await renderDocx(
  composeDecision({ ...sample.data, agency: { ...sample.data.agency, place: OFFICE_PROFILE.place } }),
);

beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

/** Sends a file to be looked at only; its upload id. */
async function pass(role: Role, bytes: Uint8Array, name: string): Promise<string> {
  const id = randomUUID();
  const { status } = await sendChunk(fixture.office, fixture.tokenOf(role), new Uint8Array(bytes), {
    [uploadHeaders.id]: id,
    [uploadHeaders.name]: encodeURIComponent(name),
    [uploadHeaders.purpose]: PASSING_UPLOAD,
  });
  expect(status).toBe(200);
  return id;
}

/** Every file under the vault, sealed or half way. */
function filesInVault(): string[] {
  return readdirSync(join(fixture.dataDir, 'vault'), { recursive: true, encoding: 'utf8' });
}

describe('a file sent to be checked', () => {
  it('is held against the checks and what the office knows; nothing of it is kept', async () => {
    const before = filesInVault();
    const uploadId = await pass('reader', good, 'qd.docx');
    const report = await fixture.as('reader').formCheck.checkUpload({ uploadId });
    expect(report).toMatchObject({ kind: 'QUYẾT ĐỊNH', rules: 'nd30', date: sample.data.date });
    expect(report.checks).toHaveLength(65);
    expect(report.checks.filter(({ outcome, level }) => outcome === 'broken' && level === 'must')).toEqual(
      [],
    );
    expect(report.checks[31]).toMatchObject({ id: 32, outcome: 'holds' });
    expect(filesInVault()).toEqual(before);
    expect(await refusalBy(fixture.as('reader').formCheck.checkUpload({ uploadId }))).toMatchObject({
      code: 'FILE_DAMAGED',
    });
  });

  it('with a defect, names the place in both languages', async () => {
    const bad = changeParagraph(good, 'Điều 2.', (xml) => setWords(xml, 'Điều 2.', 'Điều 4.'));
    const uploadId = await pass('clerk', bad, 'qd.docx');
    const report = await fixture.as('clerk').formCheck.checkUpload({ uploadId });
    const [finding] = report.checks[39]?.findings ?? [];
    expect(finding?.place).toMatchObject({ part: 'body', quote: expect.stringContaining('Điều 4.') });
    expect(finding?.vi).toContain('Điều 4');
    expect(finding?.en).toContain('Article 4');
  });

  it('is refused in words when it is no .docx', async () => {
    const uploadId = await pass('clerk', new TextEncoder().encode('<html></html>'), 'qd.doc');
    expect(await refusalBy(fixture.as('clerk').formCheck.checkUpload({ uploadId }))).toMatchObject({
      code: 'DOCX_WEB_PAGE',
    });
  });

  it('of a role that only reads may be checked, but not be kept', async () => {
    const { status, body } = await sendChunk(fixture.office, fixture.tokenOf('reader'), new Uint8Array(good));
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'NOT_ALLOWED' });
  });

  it('is let go when it is larger than a document can be, and when three newer ones wait', async () => {
    const { body } = await sendChunk(fixture.office, fixture.tokenOf('clerk'), new Uint8Array(4), {
      [uploadHeaders.total]: String(51 * 1024 * 1024),
      [uploadHeaders.purpose]: PASSING_UPLOAD,
    });
    expect(body).toMatchObject({ code: 'FILE_TOO_LARGE', data: { limit: 50 } });
    const oldest = await pass('clerk', good, 'a.docx');
    for (const name of ['b.docx', 'c.docx', 'd.docx']) await pass('clerk', good, name);
    const { code } = await refusalBy(fixture.as('clerk').formCheck.checkUpload({ uploadId: oldest }));
    expect(code).toBe('FILE_DAMAGED');
  });
});

describe('a decision of the office', () => {
  it('is checked as it would be handed out', async () => {
    await ensureUnit(fixture.as('clerk'));
    const decision = await draftDecision(fixture);
    const report = await fixture.as('secretary').formCheck.checkDecision({ id: decision.id });
    expect(report.kind).toBe('QUYẾT ĐỊNH');
    expect(report.checks.filter(({ outcome }) => outcome === 'broken').map(({ id }) => id)).toEqual([]);
    const { code } = await refusalBy(
      fixture.as('secretary').formCheck.checkDecision({ id: '00000000-0000-4000-8000-000000000000' }),
    );
    expect(code).toBe('NOT_FOUND');
  });
});

it.each([
  ['Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định …', '152/2025/NĐ-CP'],
  ['Căn cứ Quyết định số 86/2025/QĐ-UBND ngày 20 tháng 10 năm 2025', '86/2025/QĐ-UBND'],
  [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  ],
  ['Căn cứ Quy chế làm việc của Ủy ban;', 'Quy chế làm việc của Ủy ban'],
])('%s is known by %s', (text, citation) => {
  expect(citationIn(text)).toBe(citation);
});
