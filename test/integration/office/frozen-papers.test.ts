import { randomUUID } from 'node:crypto';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownAuthority } from '#electron/features/archive/award-facts.ts';
import { revokeDecision } from '#electron/features/archive/award-life.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { paperPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { giveAwards } from '#test/support/award-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import { act, councilInput, person, startSubmission } from '#test/support/office-story.ts';

async function blankPdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1)
    document.addPage([300, 400]).drawRectangle({ x: 5, y: 5, width: 10, height: 10 });
  return new Uint8Array(await document.save());
}

const printed: string[] = [];
let fixture: OfficeFixture;
beforeAll(async () => {
  const printPdf = async (html: string) => {
    printed.push(html);
    return Buffer.from(await blankPdf(1));
  };
  fixture = await makeOffice({ day: '2026-03-02', ports: { printPdf } });
});
afterAll(() => fixture.close());

const fetchPaper = (id: string, role: Parameters<OfficeFixture['as']>[0]) =>
  fixture.office.fetch(
    new Request(`http://127.0.0.1${paperPath(id)}`, { headers: { [SESSION_HEADER]: fixture.tokenOf(role) } }),
  );

/** Cancels a whole decision, as the document that does so would. */
async function revoke(decisionId: string): Promise<void> {
  const { store } = fixture.office.core.archive();
  await store.write(async () =>
    revokeDecision(
      store.writer,
      { entry: randomUUID(), at: fixture.clock.now, accountName: 'Người approver' },
      decisionId,
      {
        by: { id: null, number: '46/QĐ-UBND', date: todayIso(fixture.clock.now) },
        ...{ office: ownAuthority(store.writer), ground: 'a', reason: '', due: null },
        ...{ objects: true, money: true },
      },
    ),
  );
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const paperOf = async (awardId: string, id: string) =>
  (await fixture.as('archivist').archive.award({ id: awardId })).papers.find((paper) => paper.id === id);

it('a scan of a cancelled decision leaves the office with the mark on every page, and lies untouched in the vault', async () => {
  const { decisionId, batchId, awardIds } = await giveAwards(fixture, ['Phàn A Quét']);
  const { store, vault } = fixture.office.core.archive();
  const scan = await blankPdf(2);
  const file = vault.store(scan);
  const id = randomUUID();
  await store.write(async () => {
    recordVaultFile(store.writer, file, fixture.clock.now);
    store.writer.sql(
      `INSERT INTO paper (id, batch_id, dossier_id, kind, title, file_name, media_type, size, sha256, added_at, added_by)
       SELECT ?, ?, d.id, 'decision', 'Bản quét có chữ ký', 'QD.pdf', 'application/pdf', ?, ?, ?, ''
       FROM dossier d WHERE d.decision_id = ?`,
      ...[id, batchId, file.size, file.sha256, fixture.clock.now.toISOString(), decisionId],
    );
  });
  expect((await bytesOf(await fetchPaper(id, 'reader'))).equals(Buffer.from(scan))).toBe(true);
  await revoke(decisionId);
  expect((await fetchPaper(id, 'reader')).status).toBe(409);
  const copy = await fetchPaper(id, 'archivist');
  const pages = (await PDFDocument.load(await copy.arrayBuffer())).getPages();
  expect(pages).toHaveLength(2);
  for (const { node } of pages) expect(node.Resources()?.lookup(PDFName.of('XObject'))).toBeDefined();
  expect(printed.at(-1)).toContain('ĐÃ THU HỒI, HỦY BỎ');
  const kept = await paperOf(awardIds[0] ?? '', id);
  expect(Buffer.concat([...vault.read(kept?.sha256 ?? '')]).equals(Buffer.from(scan))).toBe(true);
});

it('another decision that came with the submission as a proof stays as it is, for everybody', async () => {
  const proof = await blankPdf(1);
  const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), proof, 'QĐ CSTĐ.pdf');
  const id = randomUUID();
  const { id: batchId, candidateIds } = await startSubmission(fixture, [person('Phàn A Minh')]);
  const paper = { id, batchId, candidateId: null, title: 'Quyết định CSTĐ cơ sở 2024', uploadId };
  await fixture.as('clerk').nominations.addPaper({ ...paper, kind: 'decision' });
  await fixture.travelTo('2026-03-03');
  await act(fixture, 'clerk', batchId, 'submit');
  await act(fixture, 'secretary', batchId, 'forward');
  await fixture.as('secretary').council.record(councilInput(batchId, candidateIds, '2026-03-03'));
  const decisionId = randomUUID();
  const draft = await fixture.as('secretary').decisions.draftFromBatch({ id: decisionId, batchId });
  const data = { ...draft.data, signer: { capacity: ['CHỦ TỊCH'], name: 'Phạm Văn Ký' } };
  const saved = await fixture
    .as('secretary')
    .decisions.update({ id: decisionId, version: draft.version, data });
  await fixture
    .as('approver')
    .decisions.issue({ id: decisionId, version: saved.version, date: '2026-03-03' });
  const { store } = fixture.office.core.archive();
  expect(store.reader.sql('SELECT dossier_id FROM paper WHERE id = ?', id)).not.toEqual([
    { dossier_id: null },
  ]);
  await fixture.travelTo('2026-03-04');
  await revoke(decisionId);
  expect((await refusalBy(fixture.as('reader').decisions.get({ id: decisionId }))).code).toBe(
    'DECISION_FROZEN',
  );
  expect((await fetchPaper(id, 'reader')).status).toBe(200);
  expect((await bytesOf(await fetchPaper(id, 'reader'))).equals(Buffer.from(proof))).toBe(true);
});
