import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { goldenNumber } from '#electron/features/registers/golden-numbers.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { printEmptyPages } from '#test/support/certificate-story.ts';
import { walkContract } from '#test/support/contract-walk.ts';
import { MEMO_CONTENT } from '#test/support/memo-kind.ts';
import { OFFICE_PROFILE, PASSWORD, refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import {
  act,
  approveSubmission,
  batchInput,
  councilInput,
  draftDecision,
  ensureUnit,
  opinionInput,
  person,
  reachPosting,
  startStateProposal,
  startSubmission,
  unitInput,
} from '#test/support/office-story.ts';
import { archiveWrites } from './archive-writes.ts';
import { certificateWrites } from './certificate-writes.ts';
import { dossierWrites } from './dossier-writes.ts';
import { legacyWrites } from './legacy-writes.ts';
import { lifeWrites } from './life-writes.ts';

vi.mock('#shared/official-document/kinds/index.ts', async (original) => {
  const real = await original<typeof import('#shared/official-document/kinds/index.ts')>();
  const { memoKind } = await import('#test/support/memo-kind.ts');
  return { ...real, findKind: (id: string) => (id === 'memo' ? memoKind : real.findKind(id)) };
});

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ ports: { printPdf: printEmptyPages } });
});
afterAll(() => fixture.close());

const someAward = {
  rowNumber: 2,
  kind: 'person' as const,
  honorific: null,
  name: 'Lò Thị Xưa',
  birthDate: null,
  position: '',
  unitName: 'Sở Hư Cấu',
  reason: '',
  award: '',
  decisionNumber: '5/QĐ-UBND',
  decisionDate: '2020-02-03',
};

/** A received list of two awards, and how it is split. */
async function startMixed() {
  const own = person('Lò Thị Tách', { awardTypeId: 'lao-dong-tien-tien', titleYear: 2025 });
  const { id } = await startSubmission(fixture, [person('Lò Văn Tách'), own]);
  const { version } = await act(fixture, 'clerk', id, 'submit');
  const plan = await fixture.as('clerk').nominations.splitPlan({ batchId: id });
  const groups = plan.map(({ awardTypeId, offices: [office] }) => ({
    id: randomUUID(),
    awardTypeId,
    decidingOffice: office?.id ?? '',
  }));
  return { batchId: id, version, groups };
}

const newDocument = () =>
  fixture.as('clerk').documents.draft({ id: randomUUID(), kind: 'memo', source: null, awardIds: [] });

/** A draft that nothing keeps from being signed. */
async function readyDocument() {
  const { id, version, data } = await newDocument();
  return fixture.as('clerk').documents.update({ id, version, data: { ...data, ...MEMO_CONTENT } });
}

const REASON = { reason: 'Theo biên bản' } as const;
const today = () => todayIso(fixture.clock.now);
const OUTGOING = {
  title: 'Công văn về việc hư cấu',
  signer: 'Lò Văn Ký',
  recipients: 'Sở Hư Cấu',
  archiveUnit: 'VT',
  copies: 3,
  sentOn: null,
  receivedBy: '',
  note: '',
} as const;
const INCOMING = {
  arrivedOn: '2026-05-06',
  author: 'Sở Hư Cấu',
  symbol: '',
  documentDate: null,
  title: 'Tờ trình hư cấu',
  receiver: 'Phòng Nghiệp vụ',
  forwardedOn: null,
  receivedBy: '',
  note: '',
  batchId: null,
} as const;

async function reserveNumber() {
  const owners = await fixture.as('clerk').registers.owners({});
  const ownerId = owners.find(({ name }) => name === 'Người clerk')?.id ?? '';
  return fixture.as('clerk').registers.reserve({
    id: randomUUID(),
    symbol: 'TB-UBND',
    ownerId,
    purpose: 'Thông báo',
    expiresOn: today(),
  });
}

const registerOutside = () =>
  fixture.as('clerk').registers.registerOutside({
    id: randomUUID(),
    symbol: 'UBND-VX',
    date: today(),
    secret: false,
    reservationId: null,
    ...OUTGOING,
  });

const enterIncoming = () =>
  fixture.as('clerk').registers.enterIncoming({ id: randomUUID(), again: false, ...INCOMING });

async function openSeries() {
  const id = randomUUID();
  const issuer = `BAN${id.slice(0, 6)}`;
  const series = { issuer, name: 'Ban Tổ chức', kinds: ['QĐ'], secret: false, fromYear: null };
  await fixture.as('clerk').registers.openSeries({ id, ...series, ...REASON });
  return id;
}

/** Takes a line out of the register behind the program's back; where it stood. */
async function loseLine(id: string) {
  const { entries } = await fixture.as('reader').registers.list({ year: null });
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error('no such line');
  fixture.office.core.archive().store.writer.sql('DELETE FROM register_entry WHERE id = ?', id);
  return { seriesId: entry.seriesId, year: entry.year, number: entry.number };
}

/** An award in the golden book. */
async function newGolden() {
  const { store } = fixture.office.core.archive();
  await fixture
    .as('clerk')
    .registers.chooseGoldenRule({ mode: 'continuous', from: '2026-01-01', firstNumber: 1, ...REASON })
    .catch(() => undefined); // chosen already by another case
  const { id } = await draftDecision(fixture, [person(`Lò Vàng ${randomUUID().slice(0, 6)}`)]);
  const { version } = await fixture.as('reader').decisions.get({ id });
  await fixture.as('approver').decisions.issue({ id, version, date: today() });
  const [award] = store.reader.sql<{ id: string }>('SELECT id FROM award WHERE decision_id = ?', id);
  await store.write(() =>
    goldenNumber(store.writer, { awardId: award?.id ?? '', today: today(), accountName: 'Văn Thư' }),
  );
  return award?.id ?? '';
}

/** One success of every call that writes, after whatever it needs; answers the call to make and be judged. */
const WRITES: Record<string, () => Promise<() => Promise<unknown>>> = {
  'registers.chooseGoldenRule': async () => () =>
    fixture
      .as('clerk')
      .registers.chooseGoldenRule({ mode: 'continuous', from: today(), ...REASON, firstNumber: 1 }),
  'registers.noteGolden': async () => {
    const awardId = await newGolden();
    return () => fixture.as('clerk').registers.noteGolden({ awardId, version: 0, note: 'Cấp lại' });
  },
  'registers.reserve': async () => () => reserveNumber(),
  'registers.registerOutside': async () => () => registerOutside(),
  'registers.cancel': async () => {
    const { id, version } = await reserveNumber();
    return () => fixture.as('clerk').registers.cancel({ id, version, ...REASON });
  },
  'registers.correct': async () => {
    const { id, version } = await registerOutside();
    return () =>
      fixture.as('clerk').registers.correct({ id, version, ...REASON, ...OUTGOING, note: 'Gửi lại' });
  },
  'registers.explainGap': async () => {
    const gap = await loseLine((await registerOutside()).id);
    return () => fixture.as('clerk').registers.explainGap({ id: randomUUID(), ...gap, ...REASON });
  },
  'registers.restoreGap': async () => {
    const { id } = await draftDecision(fixture);
    const { version } = await fixture.as('reader').decisions.get({ id });
    await fixture.as('approver').decisions.issue({ id, version, date: today() });
    const { entries } = await fixture.as('reader').registers.list({ year: null });
    const gap = await loseLine(entries.find(({ decisionId }) => decisionId === id)?.id ?? '');
    return () => fixture.as('clerk').registers.restoreGap({ id: randomUUID(), ...gap });
  },
  'registers.openSeries': async () => () => openSeries(),
  'registers.endSeries': async () => {
    const id = await openSeries();
    return () => fixture.as('clerk').registers.endSeries({ id, version: 0, toYear: 2026, ...REASON });
  },
  'registers.startSeries': async () => {
    const seriesId = await openSeries();
    const start = { year: 2026, firstNumber: 12, lastDate: '2026-02-03' };
    return () => fixture.as('clerk').registers.startSeries({ seriesId, ...start, ...REASON });
  },
  'registers.saveSettings': async () => {
    const settings = await fixture.as('clerk').registers.settings({});
    return () => fixture.as('clerk').registers.saveSettings({ ...settings, entriesPerVolume: 300 });
  },
  'registers.enterIncoming': async () => () => enterIncoming(),
  'registers.correctIncoming': async () => {
    const { id, version } = await enterIncoming();
    const { arrivedOn: _, ...fields } = INCOMING;
    return () =>
      fixture.as('clerk').registers.correctIncoming({ id, version, ...REASON, ...fields, note: 'Khẩn' });
  },
  'registers.cancelIncoming': async () => {
    const { id, version } = await enterIncoming();
    return () => fixture.as('clerk').registers.cancelIncoming({ id, version, ...REASON });
  },
  'registers.explainIncomingGap': async () => {
    const { id, year, number } = await enterIncoming();
    fixture.office.core.archive().store.writer.sql('DELETE FROM incoming_entry WHERE id = ?', id);
    return () =>
      fixture.as('clerk').registers.explainIncomingGap({ id: randomUUID(), year, number, ...REASON });
  },
  'registers.attachScan': async () => {
    const { id: entryId } = await enterIncoming();
    const bytes = new TextEncoder().encode(`%PDF ${randomUUID()}`);
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes);
    return () =>
      fixture.as('clerk').registers.attachScan({ id: randomUUID(), entryId, uploadId, title: 'Bản quét' });
  },
  'documents.draft': async () => newDocument,
  'documents.update': async () => {
    const { id, version, data } = await newDocument();
    return () => fixture.as('clerk').documents.update({ id, version, data: { ...data, ...MEMO_CONTENT } });
  },
  'documents.issue': async () => {
    const { id, version } = await readyDocument();
    return () => fixture.as('approver').documents.issue({ id, version, date: '2026-05-06' });
  },
  'documents.discard': async () => {
    const { id, version } = await newDocument();
    return () => fixture.as('clerk').documents.discard({ id, version, reason: '' });
  },
  'documents.restore': async () => {
    const { id, version } = await newDocument();
    const gone = await fixture.as('clerk').documents.discard({ id, version, reason: '' });
    return () => fixture.as('clerk').documents.restore({ id, version: gone.version });
  },
  'documents.recall': async () => {
    const { id, version } = await readyDocument();
    const issued = await fixture.as('approver').documents.issue({ id, version, date: '2026-05-06' });
    return () => fixture.as('approver').documents.recall({ id, version: issued.version, reason: 'Sai ngày' });
  },
  'accounts.create': async () => () =>
    fixture.as('administrator').accounts.create({
      id: randomUUID(),
      login: `mới-${randomUUID().slice(0, 8)}`,
      name: 'Người Mới',
      role: 'reader',
      password: PASSWORD,
    }),
  'accounts.update': async () => {
    const account = await newAccount();
    return () =>
      fixture.as('administrator').accounts.update({
        id: account.id,
        version: account.version,
        name: 'Tên Khác',
        role: 'clerk',
        active: false,
      });
  },
  'accounts.resetPassword': async () => {
    const { id } = await newAccount();
    return () => fixture.as('administrator').accounts.resetPassword({ id, password: `${PASSWORD}x` });
  },
  'accounts.changePassword': async () => () =>
    fixture.as('reader').accounts.changePassword({ current: PASSWORD, next: `${PASSWORD}y` }),
  'accounts.updateOffice': async () => () =>
    fixture.as('administrator').accounts.updateOffice({ ...OFFICE_PROFILE, place: 'Nơi Khác' }),
  'catalogue.updateAwardType': async () => {
    const [type] = await fixture.as('secretary').catalogue.awardTypes({});
    return () =>
      fixture.as('secretary').catalogue.updateAwardType({
        id: type?.id ?? '',
        version: type?.version ?? 0,
        workingDays: 20,
        councilPercent: 80,
        retentionYears: null,
        reviewNeeded: false,
      });
  },
  'catalogue.saveEntry': async () => {
    const change = await parameterChange();
    return () => fixture.as('administrator').catalogue.saveEntry(change);
  },
  'catalogue.endEntry': async () => {
    const { seen } = await parameterChange();
    return () =>
      fixture
        .as('administrator')
        .catalogue.endEntry({ stepId: randomUUID(), seen, validTo: '2030-12-31', reason: 'Hết áp dụng' });
  },
  'catalogue.confirmEntries': async () => {
    const { seen } = await parameterChange();
    return () =>
      fixture
        .as('administrator')
        .catalogue.confirmEntries({ stepId: randomUUID(), seen: [seen], sourceText: 'Công báo' });
  },
  'catalogue.undoStep': async () => {
    const { stepId } = await fixture.as('administrator').catalogue.saveEntry(await parameterChange());
    return () => fixture.as('administrator').catalogue.undoStep({ stepId });
  },
  'catalogue.applyFile': async () => {
    const desk = fixture.as('administrator').catalogue;
    const text = (await desk.exportFile({})).text.replace('vnd: 2530000', 'vnd: 2600000');
    const { revision } = await desk.previewFile({ text });
    const file = { text, revision, fileName: 'danh-muc.yaml', reason: 'Theo tệp của tỉnh' };
    return () => desk.applyFile({ ...file, stepId: randomUUID() });
  },
  'catalogue.saveLegalBasis': async () => () =>
    fixture.as('secretary').catalogue.saveLegalBasis({
      id: randomUUID(),
      version: null,
      text: 'Căn cứ Quy chế thi đua, khen thưởng của tỉnh',
      validFrom: '2026-01-01',
      validTo: null,
      sort: 40,
      reviewNeeded: false,
      source: '',
    }),
  'units.create': async () => () => fixture.as('clerk').units.create(unitInput(`Sở ${randomUUID()}`)),
  'units.update': async () => {
    const { awardCount, parentName, ...unit } = await fixture
      .as('clerk')
      .units.create(unitInput(`Sở ${randomUUID()}`));
    return () => fixture.as('clerk').units.update({ ...unit, abbreviation: 'XYZ' });
  },
  'units.enterEvents': async () => {
    const events = [await unitEnd()];
    return () => fixture.as('clerk').units.enterEvents({ entry: randomUUID(), events });
  },
  'units.takeBackEvents': async () => {
    const event = await unitEnd();
    await fixture.as('clerk').units.enterEvents({ entry: randomUUID(), events: [event] });
    const asked = { events: [event.id], ofEntry: null, reason: 'Nhập nhầm' };
    return () => fixture.as('clerk').units.takeBackEvents({ entry: randomUUID(), ...asked });
  },
  'units.enterEventList': async () => {
    const { name } = await fixture.as('clerk').units.create(unitInput(`Xã ${randomUUID()}`));
    const list = {
      text: `${name};;01/01/2020`,
      day: null,
      document: '',
      makeMissing: false,
      leaveOut: false,
    };
    return () => fixture.as('clerk').units.enterEventList({ entry: randomUUID(), ...list });
  },
  'units.answerName': async () => () =>
    fixture.as('clerk').units.answerName({ name: 'Xã Lạ', unitId: null, forget: false }),
  'honorees.save': async () => () =>
    fixture.as('clerk').honorees.save({ id: randomUUID(), version: null, ...identityInput('Lò Thị Mới') }),
  'honorees.saveFacts': async () => {
    const { honoreeId, fact } = await newFact();
    return () => fixture.as('clerk').honorees.saveFacts({ honoreeId, facts: [fact] });
  },
  'honorees.removeFacts': async () => {
    const saved = await savedFact();
    return () => fixture.as('clerk').honorees.removeFacts(saved);
  },
  'honorees.restoreFacts': async () => {
    const saved = await savedFact();
    await fixture.as('clerk').honorees.removeFacts(saved);
    return () => fixture.as('clerk').honorees.restoreFacts(saved);
  },
  'honorees.checkDoubles': async () => () => fixture.as('clerk').honorees.checkDoubles({}),
  'honorees.keepApart': async () => {
    const [one, other] = [await newHonoree('Lò Văn Đôi'), await newHonoree('Lò Văn Đôi')];
    return () => fixture.as('clerk').honorees.keepApart({ id: one.id, otherId: other.id, apart: true });
  },
  'honorees.merge': async () => {
    const merge = await newMerge();
    return () => fixture.as('clerk').honorees.merge(merge);
  },
  'honorees.unmerge': async () => {
    const merge = await newMerge();
    await fixture.as('clerk').honorees.merge(merge);
    return () => fixture.as('clerk').honorees.unmerge({ mergeId: merge.mergeId });
  },
  'nominations.create': async () => {
    const unitId = await ensureUnit(fixture.as('clerk'));
    return () => fixture.as('clerk').nominations.create(batchInput(unitId));
  },
  'nominations.update': async () => {
    const { id, unitId } = await startSubmission(fixture);
    const { version } = await fixture.as('clerk').nominations.get({ id });
    return () => fixture.as('clerk').nominations.update({ ...batchInput(unitId, 'Tên khác'), id, version });
  },
  'nominations.saveCandidate': async () => {
    const { id } = await startSubmission(fixture);
    return () =>
      fixture.as('clerk').nominations.saveCandidate({
        batchId: id,
        version: null,
        candidate: person('Bùi Thị Thêm'),
      });
  },
  'nominations.removeCandidates': async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    return () => fixture.as('clerk').nominations.removeCandidates({ batchId: id, ids: candidateIds });
  },
  'nominations.restoreCandidates': async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    await fixture.as('clerk').nominations.removeCandidates({ batchId: id, ids: candidateIds });
    return () => fixture.as('clerk').nominations.restoreCandidates({ batchId: id, ids: candidateIds });
  },
  'nominations.act': async () => {
    const { id } = await startSubmission(fixture, [person('Hồ Thị Một Mình')]);
    const { version } = await fixture.as('clerk').nominations.get({ id });
    return () => fixture.as('clerk').nominations.act({ id, version, action: 'submit', reason: '' });
  },
  'nominations.assign': async () => {
    const { id } = await startSubmission(fixture);
    const [officer] = await fixture.as('clerk').nominations.officers({});
    const { version } = await fixture.as('clerk').nominations.get({ id });
    return () => fixture.as('clerk').nominations.assign({ id, version, assigneeId: officer?.id ?? null });
  },
  'nominations.askOpinion': async () => {
    const { id } = await startStateProposal(fixture);
    return () => fixture.as('secretary').nominations.askOpinion(opinionInput(id, '2026-05-06'));
  },
  'nominations.answerOpinion': async () => {
    const { id: batchId } = await startStateProposal(fixture);
    const secretary = fixture.as('secretary').nominations;
    const { id } = await secretary.askOpinion(opinionInput(batchId, '2026-05-06'));
    return () =>
      secretary.answerOpinion({ id, batchId, answeredOn: '2026-05-06', outcome: 'agree', note: '' });
  },
  'nominations.removeRequest': async () => {
    const { id: batchId } = await startStateProposal(fixture);
    const secretary = fixture.as('secretary').nominations;
    const { id } = await secretary.askOpinion(opinionInput(batchId, '2026-05-06'));
    return () => secretary.removeRequest({ id, batchId, undo: false });
  },
  'nominations.startPosting': async () => {
    const { id: batchId } = await reachPosting(fixture);
    return () =>
      fixture.as('secretary').nominations.startPosting({
        id: randomUUID(),
        batchId,
        office: 'Cổng thông tin điện tử tỉnh',
        sentOn: '2026-05-06',
      });
  },
  'nominations.endPosting': async () => {
    const { id: batchId } = await reachPosting(fixture);
    const secretary = fixture.as('secretary').nominations;
    const office = 'Cổng thông tin điện tử tỉnh';
    const { id } = await secretary.startPosting({
      id: randomUUID(),
      batchId,
      office,
      sentOn: '2026-04-06',
    });
    return () => secretary.endPosting({ id, batchId, answeredOn: '2026-05-06', outcome: 'agree', note: '' });
  },
  'nominations.answerDuplicates': async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    return () =>
      fixture.as('clerk').nominations.answerDuplicates({ batchId: id, candidateIds, reason: 'Khác đợt' });
  },
  'nominations.split': async () => {
    const split = await startMixed();
    return () => fixture.as('clerk').nominations.split(split);
  },
  'nominations.undoSplit': async () => {
    const split = await startMixed();
    await fixture.as('clerk').nominations.split(split);
    const { version } = await fixture.as('clerk').nominations.get({ id: split.batchId });
    return () => fixture.as('clerk').nominations.undoSplit({ batchId: split.batchId, version });
  },
  'nominations.saveTicks': async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    const candidates = candidateIds.map((candidateId) => ({ id: candidateId, ticks: {} }));
    return () => fixture.as('clerk').nominations.saveTicks({ batchId: id, undo: false, candidates });
  },
  'nominations.freezeList': async () => {
    const { id } = await startSubmission(fixture, [person('Lò Văn Chốt')]);
    const { version } = await act(fixture, 'clerk', id, 'submit');
    return () => fixture.as('secretary').nominations.freezeList({ batchId: id, version });
  },
  'nominations.unfreezeList': async () => {
    const { id } = await startSubmission(fixture, [person('Lò Văn Bỏ Chốt')]);
    await act(fixture, 'clerk', id, 'submit');
    const { version } = await act(fixture, 'secretary', id, 'forward');
    const reason = 'Bổ sung thành tích';
    return () => fixture.as('secretary').nominations.unfreezeList({ batchId: id, version, reason });
  },
  'nominations.addPaper': async () => {
    const { input } = await newPaper();
    return () => fixture.as('clerk').nominations.addPaper(input);
  },
  'nominations.removePaper': async () => {
    const { input } = await newPaper();
    await fixture.as('clerk').nominations.addPaper(input);
    return () => fixture.as('clerk').nominations.removePaper({ id: input.id, batchId: input.batchId });
  },
  'nominations.restorePaper': async () => {
    const { input } = await newPaper();
    await fixture.as('clerk').nominations.addPaper(input);
    await fixture.as('clerk').nominations.removePaper({ id: input.id, batchId: input.batchId });
    return () => fixture.as('clerk').nominations.restorePaper({ id: input.id, batchId: input.batchId });
  },
  'council.record': async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    await act(fixture, 'clerk', id, 'submit');
    await act(fixture, 'secretary', id, 'forward');
    return () => fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-06'));
  },
  'decisions.draftFromBatch': async () => {
    const { id } = await approveSubmission(fixture);
    return () => fixture.as('secretary').decisions.draftFromBatch({ id: randomUUID(), batchId: id });
  },
  'decisions.update': async () => {
    const { id, decision } = await draftDecision(fixture);
    return () =>
      fixture.as('approver').decisions.update({ id, version: decision.version, data: decision.data });
  },
  'decisions.issue': async () => {
    const { id, decision } = await draftDecision(fixture);
    return () =>
      fixture.as('approver').decisions.issue({ id, version: decision.version, date: '2026-05-06' });
  },
  'decisions.discard': async () => {
    const { id, decision } = await draftDecision(fixture);
    return () => fixture.as('secretary').decisions.discard({ id, version: decision.version, reason: 'Sai' });
  },
  'decisions.recordStateResult': async () => {
    const { id: batchId } = await startSubmission(fixture, [], {
      awardTypeId: 'huan-chuong-lao-dong-hang-ba',
      stream: 'state',
      reason: '',
      secret: true,
      secretCount: 2,
    });
    await act(fixture, 'clerk', batchId, 'submit');
    await act(fixture, 'secretary', batchId, 'forward');
    const { version } = await fixture.as('secretary').nominations.get({ id: batchId });
    return () =>
      fixture.as('secretary').decisions.recordStateResult({
        batchId,
        version,
        outcome: 'granted',
        decisionNumber: '77/QĐ-CTN',
        decisionDate: '2026-05-06',
        signer: '',
        reason: '',
      });
  },
  'imports.addCandidates': async () => {
    const { id } = await startSubmission(fixture);
    return () =>
      fixture.as('clerk').imports.addCandidates({
        importId: randomUUID(),
        batchId: id,
        label: 'Danh sách',
        candidates: [person('Đinh Văn Nhập')],
      });
  },
  'imports.addAwards': async () => () =>
    fixture
      .as('archivist')
      .imports.addAwards({ importId: randomUUID(), label: 'Sổ cũ', awards: [someAward] }),
  ...lifeWrites(() => fixture),
  ...certificateWrites(() => fixture),
  ...legacyWrites(() => fixture),
  ...archiveWrites(() => fixture),
  ...dossierWrites(() => fixture),
  'imports.undo': async () => {
    const importId = randomUUID();
    await fixture.as('archivist').imports.addAwards({ importId, label: 'Sổ cũ', awards: [someAward] });
    return () => fixture.as('archivist').imports.undo({ importId });
  },
};

const identityInput = (name: string) => ({
  kind: 'person' as const,
  honorific: null,
  name,
  birthDate: null,
  position: '',
  unitName: 'Sở Hư Cấu',
  groups: [],
  status: null,
  retiredOn: null,
  diedOn: null,
  established: null,
  flagEligible: null,
  identityNumber: null,
  underReview: '',
});
const newHonoree = (name = 'Lò Văn Sử') =>
  fixture.as('clerk').honorees.save({ id: randomUUID(), version: null, ...identityInput(name) });

/** The end of a unit made for it. */
async function unitEnd() {
  const unit = await fixture.as('clerk').units.create(unitInput(`Xã ${randomUUID()}`));
  return {
    id: randomUUID() as string,
    day: '2020-01-01',
    change: { kind: 'dissolved' as const, unit: unit.id, heir: null },
    document: { number: '', date: null },
    note: '',
    newUnits: [],
  };
}

async function newFact() {
  const { id: honoreeId } = await newHonoree();
  const fact = {
    id: randomUUID() as string,
    version: null,
    content: { kind: 'rating' as const, year: 2024, level: 'tot' as const },
    decisionNumber: '',
    decidedOn: null,
  };
  return { honoreeId, fact };
}

async function savedFact() {
  const { honoreeId, fact } = await newFact();
  await fixture.as('clerk').honorees.saveFacts({ honoreeId, facts: [fact] });
  return { honoreeId, ids: [fact.id] };
}

async function newMerge() {
  const [from, into] = [await newHonoree(), await newHonoree()];
  return { mergeId: randomUUID() as string, fromId: from.id, intoId: into.id, reason: 'Một người' };
}

/** A correction of a parameter that the law leaves open. */
async function parameterChange() {
  const key = 'internal_posting_days';
  const { versions } = await fixture.as('administrator').catalogue.entryHistory({ kind: 'parameter', key });
  const version = versions.at(-1);
  if (version === undefined) throw new Error('no such parameter');
  const { id: seen, validFrom, content } = version;
  const more = { sourceText: 'Quy chế', reviewNeeded: false, stepId: randomUUID(), reason: 'Theo quy chế' };
  return {
    kind: 'parameter' as const,
    key,
    seen,
    validFrom,
    content: { ...(content as object), value: 5 },
    ...more,
  };
}

function newAccount() {
  const login = `tạm${randomUUID().slice(0, 8)}`;
  return fixture
    .as('administrator')
    .accounts.create({ id: randomUUID(), login, name: 'Người Tạm', role: 'reader', password: PASSWORD });
}

async function newPaper() {
  const { id: batchId } = await startSubmission(fixture);
  const uploadId = await uploadWhole(
    fixture.office,
    fixture.tokenOf('clerk'),
    new TextEncoder().encode(`%PDF ${randomUUID()}`),
  );
  const input = {
    id: randomUUID() as string,
    batchId,
    candidateId: null,
    kind: 'report' as const,
    title: 'Báo cáo thành tích',
    uploadId,
  };
  return { input };
}

const auditLog = () => fixture.as('administrator').audit.list({ before: null, limit: 500, subjectId: null });

const writes = walkContract().filter(({ effect }) => effect === 'write');

describe('audit log', () => {
  it('is tried with every call that writes', () => {
    expect(Object.keys(WRITES).sort()).toEqual(writes.map(({ path }) => path).sort());
  });

  it.each(writes)('$path leaves an entry that says who did what', async ({ path }) => {
    const call = await WRITES[path]?.();
    const before = await auditLog();
    await call?.();
    const after = await auditLog();
    expect(after.total).toBe(before.total + 1);
    const [entry] = after.entries;
    expect(entry?.action).toBe(path);
    expect(entry?.accountName).not.toBe('');
    expect(entry?.summary).not.toBe(path);
    expect(entry?.at).toBe(fixture.clock.now.toISOString());
  });

  it('logs set-up and sign-in', async () => {
    const { entries } = await auditLog();
    const actions = new Set(entries.map(({ action }) => action));
    expect(actions.has('accounts.setUp')).toBe(true);
    expect(actions.has('accounts.signIn')).toBe(true);
  });

  it('keeps no entry of a write that was refused', async () => {
    const before = await auditLog();
    const { code } = await refusalBy(
      fixture.as('clerk').nominations.create(batchInput(randomUUID(), 'Không có đơn vị')),
    );
    expect(code).toBe('NOT_FOUND');
    expect((await auditLog()).total).toBe(before.total);
  });

  it('is paged from the newest down and narrowed to a subject', async () => {
    const all = await auditLog();
    const [newest, second] = all.entries;
    const page = await fixture
      .as('administrator')
      .audit.list({ before: newest?.seq ?? 0, limit: 1, subjectId: null });
    expect(page.entries).toEqual([second]);
    const subjectId = newest?.subjectId ?? '';
    const narrowed = await fixture.as('administrator').audit.list({ before: null, limit: 500, subjectId });
    expect(new Set(narrowed.entries.map((entry) => entry.subjectId))).toEqual(new Set([subjectId]));
  });
});
