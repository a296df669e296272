import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notePaperText } from '#electron/features/archive/paper-text-rows.ts';
import type { Role } from '#shared/contract/roles.ts';
import { paperPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { addDocument, dossierInput, openDossier } from '#test/support/dossier-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());
const desk = (role: Role = 'archivist') => fixture.as(role).dossiers;
const old = { startDate: '2004-02-03', endDate: '2004-11-20', catalogYear: 2004, retentionYears: 20 };
const vault = () => fixture.office.core.archive().vault;

async function propose(dossierIds: string[], role: Role = 'archivist') {
  return desk(role).proposeDisposal({
    id: randomUUID(),
    kind: 'destruction',
    title: `Danh mục ${randomUUID().slice(0, 4)}`,
    note: '',
    receiver: '',
    items: dossierIds.map((dossierId) => ({ dossierId, reason: 'Hết thời hạn' })),
  });
}

async function submitted(dossierIds: string[], role: Role = 'archivist') {
  const { id, version } = await propose(dossierIds, role);
  return desk(role).submitDisposal({ id, version, council: 'Hội đồng', on: '2026-05-06' });
}

const confirm = (list: { id: string; version: number }, role: Role = 'approver') =>
  desk(role).confirmDisposal({ id: list.id, version: list.version, minutes: 'QĐ 12/QĐ-SNV' });

describe('a list of files to destroy', () => {
  it('takes nobody’s file before its time, nor one that is kept for ever, nor one on another list', async () => {
    const early = await openDossier(fixture, { ...old, retentionYears: 22 });
    expect((await refusalBy(propose([early.id]))).code).toBe('DISPOSAL_TOO_EARLY');
    const forever = await openDossier(fixture, { ...old, retentionYears: null });
    expect((await refusalBy(propose([forever.id]))).code).toBe('DISPOSAL_TOO_EARLY');
    const due = await openDossier(fixture, old);
    const { files } = await desk().dueFiles({ what: 'destruction' });
    expect(files.map(({ dossier }) => dossier.id)).toEqual([due.id]);
    expect(files[0]?.reason).toContain('31/12/2024');
    await propose([due.id]);
    expect((await refusalBy(propose([due.id]))).code).toBe('DISPOSAL_LISTED');
    expect((await desk().dueFiles({ what: 'destruction' })).files).toEqual([]);
  });

  it('counts a year from the year after the work ended', async () => {
    const { years } = await desk().keepingCalendar({});
    expect(years).toContainEqual({ year: 2025, files: 1 });
    expect(years).toContainEqual({ year: 2027, files: 1 });
  });

  it('is carried out by an approver who did not propose it, after the notice, and by nobody else', async () => {
    const due = await openDossier(fixture, old);
    const draft = await propose([due.id]);
    expect((await refusalBy(confirm(draft))).code).toBe('DISPOSAL_NOT_SUBMITTED');
    const list = await desk().submitDisposal({
      id: draft.id,
      version: draft.version,
      council: 'Hội đồng',
      on: '2026-05-06',
    });
    expect(list.noticeUntil).toBe('2026-06-05');
    expect((await refusalBy(confirm(list))).code).toBe('DISPOSAL_NOTICE_RUNS');
    await fixture.travelTo('2026-06-05');
    expect((await refusalBy(confirm(list, 'archivist'))).code).toBe('NOT_ALLOWED');
    expect((await refusalBy(confirm(list, 'administrator'))).code).toBe('DISPOSAL_NEEDS_APPROVER');
    expect((await desk().get({ id: due.id })).state).toBe('open');
    const done = await confirm(list);
    expect(done).toMatchObject({
      state: 'done',
      confirmedBy: 'Người approver',
      proposedBy: 'Người archivist',
    });
    expect((await refusalBy(confirm(done))).code).toBe('DISPOSAL_DONE');
  });

  it('is not confirmed by the proposer, whatever role that person has by then', async () => {
    const due = await openDossier(fixture, old);
    const list = await submitted([due.id], 'secretary');
    await fixture.travelTo('2026-06-30');
    const accounts = await fixture.as('administrator').accounts.list({});
    const secretary = accounts.find(({ role }) => role === 'secretary');
    if (secretary === undefined) throw new Error('no secretary');
    await fixture.as('administrator').accounts.update({ ...pick(secretary), role: 'approver' });
    await fixture.signInAll();
    expect((await refusalBy(confirm(list, 'secretary'))).code).toBe('DISPOSAL_SAME_PERSON');
    const changed = (await fixture.as('administrator').accounts.list({})).find(
      ({ id }) => id === secretary.id,
    );
    if (changed === undefined) throw new Error('gone');
    await fixture.as('administrator').accounts.update({ ...pick(changed), role: 'secretary' });
    await fixture.signInAll();
  });

  it('takes the words of the destroyed papers with it, and leaves those of a paper that is held elsewhere', async () => {
    const { store } = fixture.office.core.archive();
    const [due, kept] = [await openDossier(fixture, old), await openDossier(fixture)];
    const read = async (dossierId: string, content: string, words: string) => {
      const { id, dossier } = await addDocument(fixture, dossierId, content);
      const sha256 = dossier.items.find((item) => item.id === id)?.file?.sha256 ?? '';
      await store.write(() =>
        notePaperText(store.writer, { sha256, format: 'pdf', text: Buffer.from(words), words }, new Date()),
      );
    };
    const found = (word: string) =>
      store.reader.sql('SELECT rowid FROM paper_search WHERE paper_search MATCH ?', word).length;
    await read(due.id, '%PDF only here', 'rieng');
    await read(due.id, '%PDF in both', 'chung');
    await read(kept.id, '%PDF in both', 'chung');
    expect([found('rieng'), found('chung')]).toEqual([1, 1]);
    const list = await submitted([due.id]);
    await fixture.travelTo('2026-08-30');
    await confirm(list);
    expect([found('rieng'), found('chung')]).toEqual([0, 1]);
    expect(store.reader.sql('SELECT count(*) AS n FROM paper_text')).toEqual([{ n: 1 }]);
  });
});

const pick = ({
  id,
  version,
  name,
  active,
}: {
  id: string;
  version: number;
  name: string;
  active: boolean;
}) => ({
  id,
  version,
  name,
  active,
});

describe('what a destruction leaves', () => {
  it('the description, the history and who did it; documents leave the vault unless another file holds them', async () => {
    const [gone, other] = [await openDossier(fixture, old), await openDossier(fixture, old)];
    const shared = await addDocument(fixture, gone.id, '%PDF in two files', { title: 'Chung' });
    const own = await addDocument(fixture, gone.id, '%PDF in one file', { title: 'Riêng' });
    await desk().addItem({
      ...{ id: randomUUID(), dossierId: other.id, title: 'Chung', uploadId: null, description: {} },
      fromItemId: shared.id,
    });
    const hashes = (await desk().get({ id: gone.id })).items.map(({ title, file }) => [
      title,
      file?.sha256 ?? '',
    ]);
    const hashOf = new Map(hashes as [string, string][]);
    const on = '2026-05-06';
    const { id, version } = await propose([gone.id]);
    const list = await desk().submitDisposal({ id, version, council: 'Hội đồng', on });
    expect(list.items.map(({ ownFiles }) => ownFiles)).toEqual([1]);
    await confirm(list);
    const left = await desk().get({ id: gone.id });
    expect(left).toMatchObject({ state: 'destroyed', title: gone.title, place: null });
    expect(left.events[0]).toMatchObject({
      kind: 'destroyed',
      facts: { proposed: 'Người archivist', confirmed: 'Người approver', files: 1, minutes: 'QĐ 12/QĐ-SNV' },
    });
    expect(left.items.map(({ title, file }) => [title, file?.destroyed]).sort()).toEqual([
      ['Chung', false],
      ['Riêng', true],
    ]);
    expect(vault().has(hashOf.get('Riêng') ?? '')).toBe(false);
    expect(vault().has(hashOf.get('Chung') ?? '')).toBe(true);
    const answer = await fixture.office.fetch(
      new Request(`http://127.0.0.1${paperPath(own.id)}`, {
        headers: { [SESSION_HEADER]: fixture.tokenOf('archivist') },
      }),
    );
    expect(((await answer.json()) as { code: string }).code).toBe('PAPER_DESTROYED');
    const edit = desk().close({ id: gone.id, version: left.version, closedOn: on, closing: '' });
    expect((await refusalBy(edit)).code).toBe('DOSSIER_GONE');
    // The same paper that comes again is a new one.
    await addDocument(fixture, other.id, '%PDF in one file', { title: 'Riêng' });
    expect(vault().has(hashOf.get('Riêng') ?? '')).toBe(true);
    expect((await desk().get({ id: other.id })).items.every(({ file }) => file?.destroyed === false)).toBe(
      true,
    );
  });

  it('nothing of a file that the council has kept, or of a list that was withdrawn', async () => {
    const [a, b] = [await openDossier(fixture, old), await openDossier(fixture, old)];
    const draft = await propose([a.id, b.id]);
    const kept = await desk('approver').keepDossier({
      ...{ id: draft.id, version: draft.version, dossierId: a.id },
      ...{ kept: true, reason: 'Có giá trị lịch sử' },
    });
    expect(kept).toMatchObject({ files: 1, kept: 1 });
    const list = await desk().submitDisposal({
      id: kept.id,
      version: kept.version,
      council: 'HĐ',
      on: '2026-05-06',
    });
    await confirm(list);
    expect((await desk().get({ id: a.id })).state).toBe('open');
    expect((await desk().get({ id: b.id })).state).toBe('destroyed');
    const again = await propose([a.id]);
    const back = await desk().withdrawDisposal({ id: again.id, version: again.version, reason: 'Nhầm' });
    expect(back.state).toBe('withdrawn');
    expect((await desk().get({ id: a.id })).disposal).toBeNull();
  });

  it('survives a reopening: a crash before the vault was swept leaves no file behind', async () => {
    const dossier = await openDossier(fixture, dossierInput(old));
    const { dossier: filled } = await addDocument(fixture, dossier.id, '%PDF swept later');
    const sha256 = filled.items[0]?.file?.sha256 ?? '';
    const { store } = fixture.office.core.archive();
    store.writer.sql('UPDATE vault_file SET removed_at = ? WHERE sha256 = ?', '2026-06-30', sha256);
    expect(vault().has(sha256)).toBe(true);
    await fixture.reopen();
    expect(vault().has(sha256)).toBe(false);
  });
});

describe('files for the historical archive', () => {
  it('are those kept for ever, some years after they were handed in; they stay readable and no longer change', async () => {
    const dossier = await openDossier(fixture, { ...old, retentionYears: null });
    const closed = await desk().close({
      id: dossier.id,
      version: dossier.version,
      closedOn: '2005-01-10',
      closing: '',
    });
    const handed = await desk().handIn({ id: dossier.id, version: closed.version, on: '2005-10-01' });
    expect((await desk().dueFiles({ what: 'transfer' })).files.map(({ dossier: { id } }) => id)).toEqual([
      handed.id,
    ]);
    const list = { id: randomUUID(), kind: 'transfer' as const, title: 'Nộp lưu 2026', note: '' };
    const items = [{ dossierId: handed.id, reason: 'Vĩnh viễn' }];
    const nobody = desk().proposeDisposal({ ...list, receiver: '', items });
    expect((await refusalBy(nobody)).code).toBe('DISPOSAL_RECEIVER_MISSING');
    const made = await desk().proposeDisposal({ ...list, receiver: 'Lưu trữ lịch sử tỉnh', items });
    const sent = await desk().submitDisposal({
      id: made.id,
      version: made.version,
      council: 'HĐ',
      on: '2026-05-06',
    });
    await confirm(sent);
    const left = await desk().get({ id: handed.id });
    expect(left.state).toBe('transferred');
    expect(left.events[0]).toMatchObject({
      kind: 'transferred',
      facts: { receiver: 'Lưu trữ lịch sử tỉnh' },
    });
  });

  it('hand-in is told ahead of its day', async () => {
    const soon = { startDate: '2025-06-01', endDate: '2025-07-20', catalogYear: 2025 };
    const dossier = await openDossier(fixture, soon);
    const { noticeDays, files } = await desk().dueFiles({ what: 'hand-in' });
    expect(noticeDays).toBe(30);
    expect(files.some(({ dossier: { id } }) => id === dossier.id)).toBe(true);
  });
});
