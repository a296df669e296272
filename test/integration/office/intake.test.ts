import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import {
  act,
  batchInput,
  ensureUnit,
  issueDecision,
  person,
  startSubmission,
} from '#test/support/office-story.ts';

const LDTT = 'lao-dong-tien-tien';
const CSTD = 'chien-si-thi-dua-co-so';
const TTLDXS = 'tap-the-lao-dong-xuat-sac';
const BK = 'bang-khen-bo-ban-nganh-tinh';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());
const clerk = () => fixture.as('clerk').nominations;
const get = (id: string) => fixture.as('reader').nominations.get({ id });
const save = (batchId: string, candidate: CandidateInput, version: number | null = null) =>
  clerk().saveCandidate({ batchId, version, candidate });

describe('the award of a candidate', () => {
  it('may be its own, with year and clause, and stands beside those of the submission', async () => {
    const { id } = await startSubmission(fixture, [person('Lò Thị Chung', { honorific: 'ba' })]);
    const saved = await save(
      id,
      person('Vàng A Riêng', { awardTypeId: LDTT, route: 'r-24-1', titleYear: 2025 }),
    );
    expect(saved).toMatchObject({
      awardTypeId: LDTT,
      awardName: 'LĐTT',
      titleYear: 2025,
      route: 'r-24-1',
    });
    const { candidates } = await get(id);
    expect(candidates.map(({ awardName }) => awardName)).toContain('Bằng khen của Chủ tịch UBND tỉnh');
  });

  it('is refused where the law of the day of receipt cannot know it', async () => {
    const { id } = await startSubmission(fixture, []);
    const refused = async (more: Partial<CandidateInput>) =>
      (await refusalBy(save(id, person('Giàng Thị Sai', more)))).code;
    expect(await refused({ awardTypeId: 'chien-si-thi-dua-cap-phong' })).toBe('AWARD_OTHER_REGIME');
    expect(await refused({ awardTypeId: TTLDXS })).toBe('AWARD_NOT_FOR_KIND');
    expect(await refused({ awardTypeId: LDTT, kind: 'household', honorific: null })).toBe(
      'AWARD_NOT_FOR_KIND',
    );
    expect(await refused({ awardTypeId: LDTT, route: 'r-74-1-a' })).toBe('ROUTE_NOT_VALID');
    expect(await refused({ awardTypeId: LDTT, titleYear: 2027 })).toBe('TITLE_YEAR_IN_FUTURE');
    expect(await refused({ birthDate: '2031-01-05' })).toBe('BORN_IN_FUTURE');
    expect((await get(id)).candidates).toEqual([]);
  });

  it('lets one person stand twice for different awards or years, never twice for the same', async () => {
    const { id } = await startSubmission(fixture, [
      person('Nông Văn Hai', { awardTypeId: LDTT, titleYear: 2024 }),
    ]);
    await save(id, person('Nông Văn Hai', { awardTypeId: LDTT, titleYear: 2025 }));
    await save(id, person('Nông Văn Hai', { awardTypeId: CSTD, titleYear: 2025 }));
    const again = save(id, person('Nông Văn Hai', { awardTypeId: CSTD, titleYear: 2025 }));
    expect((await refusalBy(again)).code).toBe('DUPLICATE_CANDIDATE');
  });

  it('is chosen among those in force, with its clauses and who decides', async () => {
    const { day, choices } = await clerk().awardChoices({ batchId: null });
    expect(day).toBe('2026-05-06');
    const ldtt = choices.find(({ id }) => id === LDTT);
    expect(ldtt).toMatchObject({ ofYear: true, subjects: ['person'], cite: 'Điều 24' });
    expect(ldtt?.routes.map(({ cite }) => cite)).toEqual(['khoản 1 Điều 24', 'khoản 3 Điều 24']);
    expect(ldtt?.aliases).toContain('LĐTT');
    expect(choices.find(({ id }) => id === BK)?.offices[0]).toMatchObject({ id: 'chu-tich-ubnd-cap-tinh' });
  });
});

describe('a pasted list of several awards', () => {
  const text = [
    ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu, hình thức đề nghị', 'Năm'].join('\t'),
    ['1', 'Hà Thị Một', 'Công chức', 'LĐTT', '2025'].join('\t'),
    ['2', 'Hà Văn Hai', 'Công chức', 'CSTĐCS năm 2025', ''].join('\t'),
    ['3', 'Hà Thị Ba', 'Công chức', 'CSTĐ', '2025'].join('\t'),
    ['4', 'Hà Văn Bốn', 'Công chức', 'TTLĐXS', '2025'].join('\t'),
    ['5', 'Hà Thị Năm', 'Công chức', '', ''].join('\t'),
    ['6', 'Hà Văn Sáu', 'Công chức', 'Danh hiệu lạ', '2025'].join('\t'),
    ['7', 'Hà Thị Bảy', 'Công chức', 'LĐTT', ''].join('\t'),
    ['8', 'Hà Văn Tám', 'Công chức', 'LĐTT', 'hai lăm'].join('\t'),
  ].join('\n');
  const preview = async () => {
    const { id } = await startSubmission(fixture, []);
    const source = { from: 'paste' as const, text };
    const list = await fixture
      .as('clerk')
      .imports.previewList({ batchId: id, source, sheet: 0, mapping: null });
    return { id, list };
  };

  it('reads abbreviations and years, asks where a text means several awards, and never guesses', async () => {
    const { list } = await preview();
    const seen = list.rows.map(({ award, titleYear, problems }) => [
      award.id,
      titleYear,
      problems.map(({ field }) => field).join(),
    ]);
    expect(seen).toEqual([
      [LDTT, 2025, ''],
      [CSTD, 2025, ''],
      [null, 2025, 'award'],
      [TTLDXS, 2025, 'award'],
      [null, null, ''],
      [null, 2025, 'award'],
      [LDTT, null, 'titleYear'],
    ]);
    expect(list.rows[2]?.award.options.map(({ id }) => id)).toContain(CSTD);
    expect(list.rows[2]?.award.options.length).toBeGreaterThan(1);
    expect(list.rows[3]?.problems[0]?.vi).toMatch(/^Dòng 5: .*không dành cho cá nhân/u);
    expect(list.refused).toMatchObject([{ rowNumber: 9 }]);
  });

  it('comes in as one step that is taken back as one', async () => {
    const { id, list } = await preview();
    const importId = randomUUID();
    const candidates = list.rows
      .filter(({ problems }) => problems.length === 0)
      .map(
        ({ kind, honorific, name, birthDate, position, unitName, achievement, award, titleYear, route }) => ({
          ...person(name, { kind, honorific, birthDate, position, unitName, achievement }),
          awardTypeId: award.id,
          titleYear,
          route,
        }),
      );
    expect(
      await fixture.as('clerk').imports.addCandidates({ importId, batchId: id, label: 'dán', candidates }),
    ).toMatchObject({ added: 3 });
    expect((await get(id)).candidates.map(({ awardTypeId }) => awardTypeId)).toEqual([LDTT, CSTD, null]);
    expect(await fixture.as('clerk').imports.undo({ importId })).toMatchObject({ removed: 3 });
    expect((await get(id)).candidates).toEqual([]);
  });

  it('of a commune goes in whole in one paste: forty people, collectives and households, mixed awards', async () => {
    const { id } = await startSubmission(fixture, []);
    const kinds = [
      ['Nguyễn Thị Dán', 'LĐTT', '2025'],
      ['Trần Văn Dán', 'CSTĐCS', '2025'],
      ['Tổ dân phố số', 'TTLĐXS', '2025'],
      ['Hộ ông Lê Văn Dán', 'BK tỉnh', ''],
    ];
    const lines = Array.from({ length: 40 }, (_, at) => {
      const [name = '', award = '', year = ''] = kinds[at % 4] ?? [];
      return [at + 1, `${name} ${at}`, award, year].join('\t');
    });
    const source = {
      from: 'paste' as const,
      text: ['TT\tHọ và tên, tên tập thể\tDanh hiệu\tNăm', ...lines].join('\n'),
    };
    const imports = fixture.as('clerk').imports;
    const list = await imports.previewList({ batchId: id, source, sheet: 0, mapping: null });
    expect(list.refused).toEqual([]);
    expect(list.rows.flatMap(({ problems }) => problems)).toEqual([]);
    const candidates = list.rows.map(({ kind, name, award, titleYear }) =>
      person(name, { kind, honorific: null, position: '', awardTypeId: award.id, titleYear }),
    );
    const added = await imports.addCandidates({
      importId: randomUUID(),
      batchId: id,
      label: 'dán',
      candidates,
    });
    expect(added).toMatchObject({ added: 40, skipped: 0 });
    expect(await get(id)).toMatchObject({ persons: 20, collectives: 10, households: 10 });
    expect((await clerk().splitPlan({ batchId: id })).map(({ awardTypeId }) => awardTypeId)).toEqual([
      LDTT,
      CSTD,
      TTLDXS,
      BK,
    ]);
  });

  it('is refused whole when one of its rows cannot be', async () => {
    const { id } = await preview();
    const candidates = [person('Hà Tốt'), person('Hà Sai', { awardTypeId: TTLDXS })];
    const call = fixture
      .as('clerk')
      .imports.addCandidates({ importId: randomUUID(), batchId: id, label: 'dán', candidates });
    expect((await refusalBy(call)).code).toBe('AWARD_NOT_FOR_KIND');
    expect((await get(id)).candidates).toEqual([]);
  });
});

describe('a candidate that stands elsewhere', () => {
  it('is flagged with its twin, holds up the receipt until somebody answers, and the answer can be taken back', async () => {
    const twinIn = await startSubmission(fixture, [
      person('Bế Văn Trùng', { awardTypeId: LDTT, titleYear: 2025 }),
    ]);
    const { id, candidateIds } = await startSubmission(fixture, [
      person('Bế Văn Trùng', { awardTypeId: LDTT, titleYear: 2025 }),
      person('Bế Văn Khác', { awardTypeId: LDTT, titleYear: 2025 }),
    ]);
    const twins = await clerk().duplicates({ batchId: id });
    expect(twins).toMatchObject([
      {
        candidateId: candidateIds[0],
        where: 'other',
        batchId: twinIn.id,
        twinId: twinIn.candidateIds[0],
        answer: '',
      },
    ]);
    const submit = async () =>
      clerk().act({ id, version: (await get(id)).version, action: 'submit', reason: '' });
    expect(await refusalBy(submit())).toMatchObject({ code: 'DUPLICATES_UNANSWERED', facts: { count: 1 } });
    const answer = (reason: string) =>
      clerk().answerDuplicates({ batchId: id, candidateIds: [candidateIds[0] ?? ''], reason });
    expect(await answer('Hồ sơ kia sẽ rút')).toEqual({ answered: 1 });
    await answer('');
    expect((await refusalBy(submit())).code).toBe('DUPLICATES_UNANSWERED');
    await answer('Hồ sơ kia sẽ rút');
    expect((await submit()).state).toBe('received');
  });

  it('is another matter in another year, under another award, with another birth date, or once the twin is withdrawn', async () => {
    const base = { awardTypeId: LDTT, titleYear: 2025, birthDate: '1980-02-03' };
    const first = await startSubmission(fixture, [person('Phàn Văn Khác', base)]);
    const flagged = async (more: Partial<CandidateInput>) => {
      const { id } = await startSubmission(fixture, [person('Phàn Văn Khác', { ...base, ...more })]);
      const twins = await clerk().duplicates({ batchId: id });
      await act(fixture, 'clerk', id, 'withdraw', 'thử');
      return twins.length;
    };
    expect(await flagged({ titleYear: 2024 })).toBe(0);
    expect(await flagged({ awardTypeId: CSTD })).toBe(0);
    expect(await flagged({ birthDate: '1981-02-03' })).toBe(0);
    expect(await flagged({ birthDate: '1980' })).toBe(1);
    await act(fixture, 'clerk', first.id, 'withdraw', 'thử');
    expect(await flagged({})).toBe(0);
  });

  it('is flagged with the decision that the archive holds', async () => {
    const people = [person('Hoàng Đã Khen')];
    const { issued } = await issueDecision(fixture, people);
    const { id } = await startSubmission(fixture, [person('Hoàng Đã Khen')]);
    const [twin] = await clerk().duplicates({ batchId: id });
    expect(twin).toMatchObject({ where: 'archive', sameRecord: true, year: 2026, yearKnown: true });
    expect(twin).toMatchObject({ decisionNumber: '01/QĐ-UBND', decisionDate: issued.issuedOn });
  });
});

const REPORT = `Năm 2025 đồng chí đã chủ động tham mưu cho lãnh đạo xã xây dựng kế hoạch chuyển đổi số, trực tiếp hướng dẫn
bảy thôn nhập dữ liệu hộ nghèo, rút ngắn thời gian giải quyết hồ sơ từ mười lăm ngày xuống còn sáu ngày, tổ chức mười hai
buổi tập huấn cho hơn bốn trăm lượt người dân cài đặt và sử dụng dịch vụ công trực tuyến, vận động ủng hộ quỹ vì người nghèo.`;

describe('reports of achievements', () => {
  it('that repeat each other are paired here and with earlier submissions, with the shared passages', async () => {
    const old = await startSubmission(fixture, [
      person('Ma Văn Cũ', { achievement: REPORT.replace('bảy thôn', 'năm thôn') }),
    ]);
    const { id, candidateIds } = await startSubmission(fixture, [
      person('Ma Văn Một', { achievement: REPORT }),
      person('Ma Văn Ba', { achievement: REPORT.replace('mười hai buổi', 'chín buổi') }),
      person('Ma Văn Riêng', { achievement: 'Hoàn thành xuất sắc nhiệm vụ được giao.' }),
    ]);
    const { pairs, compared } = await fixture.as('reader').nominations.similarReports({ batchId: id });
    expect(compared).toBeGreaterThanOrEqual(3);
    const named = pairs.map(({ name, otherName }) => `${name} ~ ${otherName}`);
    expect(named).toContain('Ma Văn Ba ~ Ma Văn Một');
    expect(named).toContain('Ma Văn Một ~ Ma Văn Cũ');
    expect(named.join()).not.toContain('Riêng');
    const seen = await fixture
      .as('reader')
      .nominations.compareReports({ candidateId: candidateIds[0] ?? '', otherId: old.candidateIds[0] ?? '' });
    const cut = seen.left.passages.map(([from, to]) => seen.left.text.slice(from, to));
    expect(cut).toHaveLength(2);
    expect(cut[0]).toMatch(/^Năm 2025 .* hướng dẫn$/su);
    expect(seen.share).toBeGreaterThan(0.7);
  });
});

describe('papers', () => {
  it('are asked for by the award’s article; the certificate of an initiative only where the clause rests on it', async () => {
    const { id, candidateIds } = await startSubmission(fixture, [
      person('Triệu Báo Cáo', { awardTypeId: LDTT, titleYear: 2025 }),
      person('Triệu Sáng Kiến', { awardTypeId: 'chien-si-thi-dua-bo-ban-nganh-tinh', titleYear: 2025 }),
    ]);
    const missing = async () => {
      const { slots } = await clerk().paperSlots({ batchId: id });
      return slots
        .filter(({ certain, paperIds }) => certain && paperIds.length === 0)
        .map(({ paper }) => paper);
    };
    expect(await missing()).toEqual([
      'to-trinh',
      'bien-ban',
      'bao-cao-thanh-tich',
      'bao-cao-thanh-tich',
      'chung-nhan-sang-kien',
    ]);
    const add = async (kind: 'submission' | 'report' | 'initiative', candidateId: string | null) => {
      const uploadId = await uploadWhole(
        fixture.office,
        fixture.tokenOf('clerk'),
        new TextEncoder().encode(`${kind} ${candidateId}`),
      );
      await clerk().addPaper({ id: randomUUID(), batchId: id, candidateId, kind, title: kind, uploadId });
    };
    await add('submission', null);
    await add('report', candidateIds[0] ?? '');
    expect(await missing()).toEqual(['bien-ban', 'bao-cao-thanh-tich', 'chung-nhan-sang-kien']);
    await add('report', null);
    await add('initiative', candidateIds[1] ?? '');
    expect(await missing()).toEqual(['bien-ban']);
    const { papers } = await clerk().paperSlots({ batchId: id });
    expect(papers.find(({ paper }) => paper === 'bien-ban')?.cite).toBe('điểm c khoản 1 Điều 84');
  });
});

describe('splitting', () => {
  const received = async () => {
    const story = await startSubmission(fixture, [
      person('Sùng Một', { awardTypeId: LDTT, titleYear: 2025 }),
      person('Sùng Hai'),
      person('Sùng Ba', { awardTypeId: LDTT, titleYear: 2025 }),
      person('Tổ Sùng Tách', { kind: 'collective', honorific: null, awardTypeId: TTLDXS, titleYear: 2025 }),
    ]);
    const uploadId = await uploadWhole(
      fixture.office,
      fixture.tokenOf('clerk'),
      new TextEncoder().encode(randomUUID()),
    );
    const paper = { batchId: story.id, title: 'Tờ trình', uploadId, kind: 'submission' as const };
    await clerk().addPaper({ id: randomUUID(), candidateId: null, ...paper });
    await act(fixture, 'clerk', story.id, 'submit');
    return story;
  };
  const planned = async (id: string) =>
    (await clerk().splitPlan({ batchId: id })).map(({ awardTypeId, offices }) => ({
      id: randomUUID(),
      awardTypeId,
      decidingOffice: offices[0]?.id ?? '',
    }));

  it('makes one submission an award and deciding office; each keeps papers, day of receipt and its origin', async () => {
    const { id } = await received();
    const groups = await planned(id);
    expect(groups.map(({ awardTypeId }) => awardTypeId)).toEqual([LDTT, BK, TTLDXS]);
    const before = await get(id);
    await clerk().split({ batchId: id, version: before.version, groups });
    const parent = await get(id);
    expect(parent).toMatchObject({ state: 'split', candidates: [] });
    expect(parent.parts.map(({ candidates }) => candidates)).toEqual([2, 1, 1]);
    expect(parent.events.at(-1)?.reason.split('\n')).toHaveLength(3);
    const child = await get(groups[0]?.id ?? '');
    expect(child).toMatchObject({
      state: 'received',
      awardTypeId: LDTT,
      intake: { id, title: before.title },
      receivedOn: before.receivedOn,
      submissionNumber: before.submissionNumber,
    });
    expect(child.candidates.map(({ name }) => name)).toEqual(['Sùng Một', 'Sùng Ba']);
    expect(child.papers.map(({ sha256 }) => sha256)).toEqual(before.papers.map(({ sha256 }) => sha256));
    expect(child.decidingOffice?.name).toBe('Chủ tịch Ủy ban nhân dân xã');
  });

  it('is undone while no part has moved on, and kept from then on', async () => {
    const { id } = await received();
    const groups = await planned(id);
    const before = await get(id);
    await clerk().split({ batchId: id, version: before.version, groups });
    await fixture.travelTo('2026-05-08');
    await clerk().undoSplit({ batchId: id, version: (await get(id)).version });
    const back = await get(id);
    expect(back.state).toBe('received');
    expect(back.candidates.map(({ name }) => name)).toEqual([
      'Sùng Một',
      'Sùng Hai',
      'Sùng Ba',
      'Tổ Sùng Tách',
    ]);
    expect(back.parts).toEqual([]);
    expect([back.stepDueOn, back.dueOn]).toEqual([before.stepDueOn, before.dueOn]);
    const again = await planned(id);
    await clerk().split({ batchId: id, version: back.version, groups: again });
    await act(fixture, 'secretary', again[1]?.id ?? '', 'forward');
    const undo = clerk().undoSplit({ batchId: id, version: (await get(id)).version });
    expect((await refusalBy(undo)).code).toBe('UNDO_TOO_LATE');
  });

  it('refuses a list of one award, a list that has changed, an office that may not decide, and a stale or early call', async () => {
    const { id } = await received();
    const groups = await planned(id);
    const { version } = await get(id);
    const refused = async (more: Partial<Parameters<ReturnType<typeof clerk>['split']>[0]>) =>
      (await refusalBy(clerk().split({ batchId: id, version, groups, ...more }))).code;
    expect(await refused({ groups: groups.slice(1) })).toBe('NOTHING_TO_SPLIT');
    expect(await refused({ groups: groups.map((group) => ({ ...group, decidingOffice: 'quoc-hoi' })) })).toBe(
      'WRONG_DECIDING_OFFICE',
    );
    expect(await refused({ version: version - 1 })).toBe('STALE');
    const draft = await clerk().create(batchInput(await ensureUnit(fixture.as('clerk'))));
    expect((await refusalBy(clerk().split({ batchId: draft.id, version: draft.version, groups }))).code).toBe(
      'STATE_FORBIDS',
    );
    expect((await get(id)).candidates).toHaveLength(4);
  });
});
