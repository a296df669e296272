import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import {
  act,
  councilInput,
  draftDecision,
  ensureUnit,
  issueDecision,
  person,
  startSubmission,
  WHOLE_ARCHIVE,
} from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
  await issueDecision(fixture, [person('Nguyễn Thị Hồng Đào'), person("H'Hen Niê", { honorific: 'ba' })]);
  await issueDecision(fixture, [person('Trần Quốc Toản'), person('Nguyễn Thị Hồng Đào')]);
});
afterAll(() => fixture.close());
const search = (more: Partial<typeof WHOLE_ARCHIVE> & { kinds?: never[] }) =>
  fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, ...more });
const names = async (text: string) => (await search({ text })).hits.map(({ name }) => name);

const pastAward = (name: string, more: object = {}) => ({
  rowNumber: 2,
  kind: 'person' as const,
  honorific: null,
  name,
  birthDate: null,
  position: 'Giáo viên',
  unitName: 'Trường Tiểu học Hư Cấu',
  reason: 'Thành tích cũ',
  award: '',
  decisionNumber: '1234/QĐ-UBND',
  decisionDate: '2019-11-20',
  ...more,
});

describe('search of the archive', () => {
  it.each([
    'Trần Quốc Toản',
    'tran quoc toan',
    'toan tran',
    'TOẢN',
    'quoc t',
    'Trần Quốc Toản'.normalize('NFD'),
  ])('finds a person by “%s”', async (text) => expect(await names(text)).toEqual(['Trần Quốc Toản']));

  it.each(['h hen nie', 'hhen', "h'hen", 'H’Hen Niê'])(
    'finds a name with an apostrophe by “%s”',
    async (text) => expect(await names(text)).toEqual(["H'Hen Niê"]),
  );

  it('finds by decision number, reason and unit, in any mixture', async () => {
    expect((await search({ text: '02 QĐ-UBND' })).total).toBe(2);
    expect((await search({ decisionNumber: '02/QĐ-UBND' })).total).toBe(2);
    expect((await search({ text: 'phong trao thi dua' })).total).toBe(4);
    expect((await search({ text: 'so hu cau dao 01' })).total).toBe(1);
    expect((await search({ text: 'không có ai tên này' })).total).toBe(0);
  });

  it.each(['"', '*', 'AND', 'NEAR(a b)', "'; DROP TABLE award; --", '-name:x', '((', '\u0000'])(
    'takes %j as words, never as a query',
    async (text) => expect((await search({ text })).total).toBeGreaterThanOrEqual(0),
  );

  it('pages, and counts facets over all hits', async () => {
    const first = await search({ limit: 3, facets: true });
    const second = await search({ limit: 3, offset: 3 });
    expect(first.total).toBe(4);
    expect(new Set([...first.hits, ...second.hits].map(({ id }) => id)).size).toBe(4);
    expect(first.facets?.kinds).toEqual([{ value: 'person', label: 'Cá nhân', count: 4 }]);
    expect(first.facets?.years).toEqual([{ value: '2026', label: '2026', count: 4 }]);
    expect((await search({ fromYear: 2027 as never })).total).toBe(0);
  });

  it('answers the same question by people and by decisions', async () => {
    const { limit, offset, facets: _, ...criteria } = WHOLE_ARCHIVE;
    const asked = { ...criteria, limit, offset };
    const people = await fixture.as('reader').archive.searchPeople({ ...asked, text: 'hong dao' });
    expect(people.total).toBe(1);
    expect(people.people).toMatchObject([
      { name: 'Nguyễn Thị Hồng Đào', awardCount: 2, latest: { decisionNumber: '02/QĐ-UBND' } },
    ]);
    const decisions = await fixture.as('reader').archive.searchDecisions(asked);
    expect(decisions.decisions.map(({ decisionNumber, awardCount }) => [decisionNumber, awardCount])).toEqual(
      [
        ['02/QĐ-UBND', 2],
        ['01/QĐ-UBND', 2],
      ],
    );
  });

  it('sorts by given name in Vietnamese order', async () => {
    const { hits } = await search({ sort: 'name' } as never);
    expect(hits.map(({ name }) => name)).toEqual([
      'Nguyễn Thị Hồng Đào',
      'Nguyễn Thị Hồng Đào',
      "H'Hen Niê",
      'Trần Quốc Toản',
    ]);
  });

  it('shows what was recorded by a day', async () => {
    expect((await search({ asKnownOn: '2026-05-05' } as never)).total).toBe(0);
    expect((await search({ asKnownOn: '2026-05-06' } as never)).total).toBe(4);
  });

  it('shows an award with its dossier, papers, timeline and the person’s other awards', async () => {
    const [hit] = (await search({ text: 'hong dao 02' })).hits;
    const award = await fixture.as('reader').archive.award({ id: hit?.id ?? '' });
    expect(award).toMatchObject({ source: 'decision', signer: 'Phạm Văn Ký', retentionYears: 20 });
    expect(award.otherAwards).toHaveLength(1);
    expect(award.papers.map(({ kind }) => kind)).toEqual(['decision']);
    expect(award.events.at(-1)).toMatchObject({ event: 'decision_issued', reason: '02/QĐ-UBND' });
    expect((await refusalBy(fixture.as('reader').archive.award({ id: randomUUID() }))).code).toBe(
      'NOT_FOUND',
    );
  });

  it('keeps one honoree for the same person in several decisions', async () => {
    const list = await fixture
      .as('reader')
      .honorees.list({ text: 'hong dao', kind: 'person', offset: 0, limit: 10 });
    expect(list.honorees.map(({ awardCount }) => awardCount)).toEqual([2]);
    const honoree = await fixture.as('reader').honorees.get({ id: list.honorees[0]?.id ?? '' });
    expect(honoree.awards.map(({ decisionNumber }) => decisionNumber)).toEqual(['02/QĐ-UBND', '01/QĐ-UBND']);
    const suggest = (text: string) =>
      fixture.as('clerk').honorees.suggest({ text, kind: 'person', limit: 5 });
    expect((await suggest('dao')).map(({ name }) => name)).toEqual(['Nguyễn Thị Hồng Đào']);
    expect(await suggest('')).toEqual([]);
  });

  it('files the papers of a submission in its dossier', async () => {
    const { id, candidateIds } = await startSubmission(fixture, [person('Mạc Có Giấy')]);
    const uploadId = await uploadWhole(
      fixture.office,
      fixture.tokenOf('clerk'),
      new TextEncoder().encode('%PDF report'),
    );
    await fixture.as('clerk').nominations.addPaper({
      id: randomUUID(),
      batchId: id,
      candidateId: candidateIds[0] ?? null,
      kind: 'report',
      title: 'Báo cáo thành tích',
      uploadId,
    });
    await act(fixture, 'clerk', id, 'submit');
    await act(fixture, 'secretary', id, 'forward');
    await fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-06'));
    const decisionId = randomUUID();
    const draft = await fixture.as('secretary').decisions.draftFromBatch({ id: decisionId, batchId: id });
    const data = { ...draft.data, signer: { capacity: ['CHỦ TỊCH'], name: 'Phạm Văn Ký' } };
    const { version } = await fixture
      .as('secretary')
      .decisions.update({ id: decisionId, version: draft.version, data });
    await fixture.as('approver').decisions.issue({ id: decisionId, version, date: '2026-05-06' });
    const ask = { states: [], year: null, keeping: 'all', whereabouts: 'all', access: 'all' } as const;
    const all = { ...ask, text: '', groupId: null, boxId: null, offset: 0, limit: 10 };
    const { total, dossiers } = await fixture.as('reader').dossiers.list({ ...all, states: [] });
    expect(total).toBe(3);
    expect(dossiers.map(({ code }) => code)).toEqual(['03.2026.TĐKT', '02.2026.TĐKT', '01.2026.TĐKT']);
    const dossier = await fixture.as('reader').dossiers.get({ id: dossiers[0]?.id ?? '' });
    expect(dossier.items.map(({ kind }) => kind).sort()).toEqual(['decision', 'report']);
    const { awards } = await fixture.as('reader').dossiers.awards({ id: dossier.id, offset: 0, limit: 10 });
    expect(awards.map(({ name }) => name)).toEqual(['Mạc Có Giấy']);
    const found = await fixture.as('reader').dossiers.list({ ...all, states: [], text: '03 qd' });
    expect(found.dossiers.map((one) => one.code)).toEqual(['03.2026.TĐKT']);
  });
});

describe('awards brought in from old lists', () => {
  const add = (importId: string, awards: ReturnType<typeof pastAward>[]) =>
    fixture.as('archivist').imports.addAwards({ importId, label: 'Sổ cũ', awards });

  it('are found at once, counted once, and taken back whole', async () => {
    const importId = randomUUID();
    const awards = [pastAward('Kiều Xưa Một'), pastAward('Kiều Xưa Hai'), pastAward('Kiều Xưa Một')];
    expect(await add(importId, awards)).toEqual({ importId, added: 2, duplicates: 1, refused: [] });
    expect(await add(importId, awards)).toEqual({ importId, added: 2, duplicates: 1, refused: [] });
    const again = randomUUID();
    expect(await add(again, awards)).toEqual({ importId: again, added: 0, duplicates: 3, refused: [] });
    expect((await search({ text: 'kieu xua 1234' })).total).toBe(2);
    expect(await fixture.as('archivist').imports.undo({ importId })).toEqual({ removed: 2, kept: [] });
    expect((await search({ text: 'kieu xua' })).total).toBe(0);
    expect(await fixture.as('archivist').imports.undo({ importId })).toEqual({ removed: 0, kept: [] });
    expect((await refusalBy(fixture.as('archivist').imports.undo({ importId: randomUUID() }))).code).toBe(
      'NOT_FOUND',
    );
  });

  it('of an award that the catalogue does not know are refused by row', async () => {
    const awards = [pastAward('Kiều Lạ', { rowNumber: 7, award: 'Huy hiệu không có' })];
    const { added, refused } = await add(randomUUID(), awards);
    expect(added).toBe(0);
    expect(refused).toEqual([
      { rowNumber: 7, reason: expect.stringMatching(/^Dòng 7: .*Huy hiệu không có/) },
    ]);
    const known = await add(randomUUID(), [pastAward('Kiều Quen', { award: 'bang khen' })]);
    expect(known.added).toBe(1);
  });
});

describe('a list brought into a submission', () => {
  const LIST = [
    'Họ và tên\tNăm sinh\tChức vụ\tĐơn vị',
    'Âu Thị Danh Sách\t1980\tTrưởng phòng\tSở Hư Cấu',
    "Y'Blăk Niê\t1991\tChuyên viên\tSở Hư Cấu",
    'Sai Năm Sinh\t31/02/1990\tChuyên viên\tSở Hư Cấu',
  ].join('\n');

  it('is read first, then added, skips whom it holds already, and is taken back', async () => {
    const { id: batchId } = await startSubmission(fixture, [person("Y'Blăk Niê", { birthDate: '1991' })]);
    const preview = await fixture
      .as('clerk')
      .imports.previewList({ batchId, source: { from: 'paste', text: LIST }, sheet: 0, mapping: null });
    expect(preview.rows.map(({ name, alreadyIn }) => [name, alreadyIn])).toEqual([
      ['Âu Thị Danh Sách', false],
      ["Y'Blăk Niê", true],
    ]);
    expect(preview.refused.map(({ rowNumber }) => rowNumber)).toEqual([4]);
    expect(preview.refused[0]?.vi).not.toBe('');
    const count = async () => (await fixture.as('clerk').nominations.get({ id: batchId })).candidates.length;
    expect(await count()).toBe(1);
    const importId = randomUUID();
    const input = {
      importId,
      batchId,
      label: 'Danh sách',
      candidates: preview.rows.map(({ name, birthDate, position, unitName }) =>
        person(name, { birthDate, position, unitName }),
      ),
    };
    expect(await fixture.as('clerk').imports.addCandidates(input)).toEqual({
      importId,
      added: 1,
      skipped: 1,
    });
    expect(await fixture.as('clerk').imports.addCandidates(input)).toEqual({
      importId,
      added: 1,
      skipped: 1,
    });
    expect(await count()).toBe(2);
    expect((await refusalBy(fixture.as('archivist').imports.undo({ importId }))).code).toBe('NOT_ALLOWED');
    expect(await fixture.as('clerk').imports.undo({ importId })).toEqual({ removed: 1, kept: [] });
    expect(await count()).toBe(1);
    const again = { ...input, importId: randomUUID() };
    expect(await fixture.as('clerk').imports.addCandidates(again)).toMatchObject({ added: 1, skipped: 1 });
    expect(await count()).toBe(2);
    const { id: other } = await startSubmission(fixture, []);
    const stolen = { ...input, importId: randomUUID(), batchId: other };
    expect((await refusalBy(fixture.as('clerk').imports.addCandidates(stolen))).code).toBe('NOT_FOUND');
  });

  it('keeps the rows that were edited since, by name, and nothing is undone after the next step', async () => {
    const { id: batchId } = await startSubmission(fixture, []);
    const candidates = [person('Ông Giữ'), person('Ông Bỏ')];
    const importId = randomUUID();
    await fixture.as('clerk').imports.addCandidates({ importId, batchId, label: '', candidates });
    const edited = { ...candidates[0], ...person('Ông Giữ Lại', { id: candidates[0]?.id ?? '' }) };
    await fixture.as('clerk').nominations.saveCandidate({ batchId, version: 0, candidate: edited });
    const second = randomUUID();
    await fixture
      .as('clerk')
      .imports.addCandidates({ importId: second, batchId, label: '', candidates: [person('Bà Sau')] });
    const undone = await fixture.as('clerk').imports.undo({ importId });
    expect(undone).toEqual({
      removed: 1,
      kept: [{ name: 'Ông Giữ Lại', reason: 'Đã được sửa sau khi nhập' }],
    });
    await act(fixture, 'clerk', batchId, 'submit');
    await act(fixture, 'secretary', batchId, 'forward');
    expect((await refusalBy(fixture.as('clerk').imports.undo({ importId: second }))).code).toBe(
      'UNDO_TOO_LATE',
    );
  });

  it('that is no list is refused in words', async () => {
    const { id: batchId } = await startSubmission(fixture, []);
    const bytes = new TextEncoder().encode('không phải Excel');
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes, 'danh sách.xlsx');
    const preview = (source: Parameters<typeof read>[0]) => refusalBy(read(source));
    const read = (
      source: { from: 'upload'; uploadId: string; fileName: string } | { from: 'paste'; text: string },
    ) => fixture.as('clerk').imports.previewList({ batchId, source, sheet: 0, mapping: null });
    expect((await preview({ from: 'upload', uploadId, fileName: 'danh sách.xlsx' })).code).toBe(
      'NOT_A_LIST_FILE',
    );
    expect((await preview({ from: 'paste', text: ' \n ' })).code).toBe('LIST_EMPTY');
    expect((await preview({ from: 'upload', uploadId: randomUUID(), fileName: 'a.xlsx' })).code).toBe(
      'FILE_DAMAGED',
    );
  });
});

describe('the first sight of the day', () => {
  it('shows each role what waits for it, and counts the year', async () => {
    const before = await fixture.as('secretary').home.summary({});
    await draftDecision(fixture, [person('Từ Đang Chờ')]);
    const { id } = await startSubmission(fixture, [person('Từ Mới Gửi')], { title: 'Việc của hôm nay' });
    await act(fixture, 'clerk', id, 'submit');
    const after = await fixture.as('secretary').home.summary({});
    expect(after.counts.nominations).toBe(before.counts.nominations + 1);
    expect(after.counts.decisions).toBe(before.counts.decisions + 1);
    expect(after.waiting.map(({ title }) => title)).toContain('Việc của hôm nay');
    const approver = await fixture.as('approver').home.summary({});
    expect(approver.waiting.map(({ state }) => state)).toEqual(['deciding']);
    expect((await fixture.as('reader').home.summary({})).waiting).toEqual([]);
    expect(after.total).toBe((await search({})).total);
    expect(after.awards[0]?.thisYear).toBe(5);
    expect(after.months[4]).toEqual({ month: 5, thisYear: 5, lastYear: 0 });
    await ensureUnit(fixture.as('clerk'));
    await fixture.travelTo('2026-07-01');
    const late = await fixture.as('secretary').home.summary({});
    expect(late.counts.overdue).toBeGreaterThan(0);
    expect(late.waiting[0]?.dueOn).toBe('2026-05-27');
  });
});
