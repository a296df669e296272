import { describe, expect, it } from 'vitest';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { caseOf, onAnotherDay } from '#shared/domain/eligibility/batch-case.ts';
import { EMPTY_HISTORY } from '#shared/domain/eligibility/case.ts';
import { confirmationsOf, keyOfFinding } from '#shared/domain/eligibility/confirmations.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { confirmableKeys, routeOf, tryRoutes } from '#shared/domain/eligibility/tried-routes.ts';
import { judgesOtherwise, toVerdictRow } from '#shared/domain/eligibility/verdict-row.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const submission = {
  ...{ stream: 'merit', receivedOn: null, procedure: 'thong-thuong', decidingOffice: '' },
  ...{ proposingOffice: '', decidedOn: null },
};
const candidate = {
  ...({ id: 'c1', kind: 'ca-nhan', award: 'bang-khen-bo-ban-nganh-tinh', route: null } as const),
  ...{ titleYear: null, posthumous: false, ticks: {} },
};

describe('the case of a candidate', () => {
  it('is judged as of today while it is not received, and never decided before today', () => {
    expect(caseOf(submission, candidate, null, '2026-05-06').proposal).toEqual({
      ...{ award: candidate.award, route: null, type: 'cong-trang', dossierReceived: '2026-05-06' },
      ...{ procedure: 'thong-thuong', ticks: {} },
    });
    const received = caseOf({ ...submission, receivedOn: '2023-12-20' }, candidate, null, '2024-02-01');
    expect(received.proposal).toMatchObject({ dossierReceived: '2023-12-20', decisionDate: '2024-02-01' });
    expect(judge(catalogue, received)).toMatchObject({ verdict: 'needs_manual' });
    const decided = caseOf(
      { ...submission, receivedOn: '2023-12-20', decidedOn: '2023-12-29' },
      candidate,
      null,
      '2024-02-01',
    );
    expect(decided.proposal.decisionDate).toBe('2023-12-29');
  });

  it('carries no type for proposals to the State, and the offices only when they are said', () => {
    const state = caseOf({ ...submission, stream: 'state' }, candidate, null, '2026-05-06');
    expect(state.proposal.type).toBeUndefined();
    const said = caseOf(
      { ...submission, decidingOffice: 'thu-tuong-chinh-phu' },
      candidate,
      null,
      '2026-05-06',
    );
    expect(judge(catalogue, said).findings.find(({ condition }) => condition === 'G3')?.holds).toBe(false);
    expect(caseOf(submission, candidate, null, '2026-05-06').proposal).not.toHaveProperty('decidedBy');
  });

  it('of a stranger has nothing against it; an empty record that is complete has', () => {
    const stranger = judge(catalogue, caseOf(submission, candidate, null, '2026-05-06'));
    expect(toVerdictRow(stranger)).toMatchObject({ verdict: 'needs_manual', failing: 0 });
    const empty = {
      subject: { kind: 'ca-nhan', groups: ['can-bo-cong-chuc-vien-chuc'] },
      history: EMPTY_HISTORY,
    } as const;
    const one = caseOf(submission, { ...candidate, route: 'r-74-1-d' }, empty, '2026-05-06');
    expect(toVerdictRow(judge(catalogue, one))).toMatchObject({ verdict: 'not_eligible', article: '74.1.d' });
  });

  it('on another day forgets the route, the title year and the decision, which belong to this day', () => {
    const one = caseOf(
      { ...submission, receivedOn: '2026-02-01' },
      { ...candidate, route: 'r-74-1-d', titleYear: 2025 },
      null,
      '2026-05-06',
    );
    expect(onAnotherDay(one, '2019-03-05').proposal).toEqual({
      ...{ award: candidate.award, route: null, type: 'cong-trang', dossierReceived: '2019-03-05' },
      ...{ procedure: 'thong-thuong', ticks: {} },
    });
  });
});

describe('what a person may confirm', () => {
  const fighter = caseOf(
    submission,
    { ...candidate, award: 'chien-si-thi-dua-co-so', route: 'r-23-2-xuat-sac', titleYear: 2025 },
    null,
    '2026-05-06',
  );

  it('includes what a criterion referred to asks, told apart from the own', () => {
    const route = routeOf(catalogue, fighter, 'r-23-2-xuat-sac');
    if (route === null) throw new Error('no such route');
    const asked = confirmationsOf(catalogue, fighter, route);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.some(({ referred, cite }) => referred && cite.startsWith('24'))).toBe(true);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
    for (const { key } of asked) expect(confirmableKeys(catalogue).has(key)).toBe(true);
  });

  it('answers its finding by the same key, and the verdict of the case follows the answers', () => {
    const { findings } = judge(catalogue, caseOf(submission, candidate, null, '2026-05-06'));
    const manual = findings.find(({ condition }) => condition.startsWith('manual:'));
    expect(manual && keyOfFinding(manual, null)).toBe(manual?.condition.slice('manual:'.length));
    const facts = findings.find(({ condition }) => condition === 'G2');
    expect(facts && keyOfFinding(facts, null)).toBeNull();
  });
});

describe('every route of an award', () => {
  it('is tried for the kind of subject, and the best of them is the judgement', () => {
    const one = caseOf(submission, candidate, null, '2026-05-06');
    const tried = tryRoutes(catalogue, one);
    expect(tried.length).toBeGreaterThan(3);
    expect(tried.every(({ route }) => route.subjects.includes('ca-nhan'))).toBe(true);
    const best = judge(catalogue, one);
    const same = tried.find(({ route }) => route.id === best.route)?.judgement;
    expect(same && judgesOtherwise(same, best)).toBe(false);
    const [first, second] = tried;
    expect(first && second && judgesOtherwise(first.judgement, second.judgement)).toBe(true);
  });
});
