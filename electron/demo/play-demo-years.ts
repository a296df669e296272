import { randomUUID } from 'node:crypto';
import type { RouterClient } from '@orpc/server';
import type { router } from '#electron/office/router.ts';
import type { Role } from '#shared/contract/roles.ts';
import { type ListAsked, listOf } from './demo-lists.ts';
import { DEMO_CHAIR, DEMO_SECRETARY, DEMO_THEMES, DEMO_UNITS, type DemoTheme } from './demo-office-data.ts';
import { type FictitiousPerson, makeRandom, pick, type Random } from './fictitious-names.ts';
import { confirmAsked, recordHistories } from './play-histories.ts';
import { playStreams } from './play-streams.ts';

type Client = RouterClient<typeof router>;

export interface DemoStage {
  /** The calls of one of the office's people. */
  as(role: Role): Client;
  readonly clock: { now: Date };
  readonly today: Date;
}

type Until = 'draft' | 'received' | 'returned' | 'council' | 'approved' | 'deciding' | 'issued';

interface Play extends DemoStage {
  readonly random: Random;
  /** Chance of what people have behind them, apart, so that it does not change who is proposed. */
  readonly pastOf: Random;
  readonly unitIds: Map<string, string>;
  /** People of each unit, who come back over the years. */
  readonly staff: Map<string, FictitiousPerson[]>;
}

const AWARD = 'bang-khen-bo-ban-nganh-tinh';
const DAY = 86_400_000;
const isoOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

async function holdCouncil(play: Play, batchId: string): Promise<void> {
  const { candidates } = await play.as('secretary').nominations.get({ id: batchId });
  await play.as('secretary').council.record({
    batchId,
    sessionId: randomUUID(),
    version: null,
    heldOn: isoOf(play.clock.now),
    place: 'Phòng họp số 2, trụ sở UBND tỉnh',
    chair: DEMO_CHAIR,
    secretary: DEMO_SECRETARY,
    membersTotal: 15,
    membersPresent: 14,
    minutesNumber: '',
    votes: candidates.map(({ id }) => {
      const passed = play.random() > 0.06;
      return {
        candidateId: id,
        yes: passed ? 13 + Math.floor(play.random() * 2) : 6,
        outcome: passed ? 'approved' : 'rejected',
      };
    }),
  });
}

async function decide(play: Play, batchId: string, issue: boolean): Promise<void> {
  const decisionId = randomUUID();
  const draft = await play.as('secretary').decisions.draftFromBatch({ id: decisionId, batchId });
  const data = { ...draft.data, signer: { capacity: ['CHỦ TỊCH'], name: DEMO_CHAIR } };
  const saved = await play.as('secretary').decisions.update({ id: decisionId, version: draft.version, data });
  if (issue)
    await play
      .as('approver')
      .decisions.issue({ id: decisionId, version: saved.version, date: isoOf(play.clock.now) });
}

interface Scene extends ListAsked {
  readonly theme: DemoTheme;
  readonly start: Date;
  readonly until: Until;
  /** What its people have behind them is entered too, so that their eligibility shows. */
  readonly known?: boolean;
}

/** What a commune sends for the whole year, several awards on one tờ trình. */
const YEAR_END: DemoTheme = {
  title: 'Phong trào thi đua yêu nước, đợt {year}',
  stream: 'merit',
  reason: 'đã có thành tích xuất sắc trong phong trào thi đua yêu nước',
};

/** A list that came in before the Law of 2026 began to apply: the 2022 text judges it without asking for a person. */
const BEFORE_LAW_2026 = new Date(2026, 8, 14, 8);
const MID_YEAR: DemoTheme = {
  title: 'Danh hiệu và Bằng khen, đợt giữa năm {year}',
  stream: 'merit',
  reason: 'đã hoàn thành xuất sắc nhiệm vụ công tác',
};

/** One submission from its first line to where the story stops, a few days between the steps. */
async function playSubmission(play: Play, scene: Scene): Promise<void> {
  const { unit, theme, start, until } = scene;
  const year = String(start.getFullYear());
  const at = (days: number) => {
    play.clock.now = new Date(Math.min(start.getTime() + days * DAY, play.today.getTime()));
  };
  at(0);
  const id = randomUUID();
  const number = 20 + Math.floor(play.random() * 180);
  await play.as('clerk').nominations.create({
    id,
    title: theme.title.replace('{year}', year),
    awardTypeId: AWARD,
    stream: theme.stream,
    unitId: play.unitIds.get(unit.name) ?? '',
    submissionNumber: `${number}/TTr-${unit.abbreviation}`,
    submissionDate: isoOf(start),
    reason: theme.reason.replace('{year}', year),
  });
  const known = scene.known === true;
  const listed = listOf(play, scene, start.getFullYear() - 1);
  const candidates = known
    ? await recordHistories(play, play.pastOf, unit, listed, start.getFullYear())
    : listed;
  await play.as('clerk').imports.addCandidates({
    importId: randomUUID(),
    batchId: id,
    label: 'Danh sách trích ngang',
    candidates,
  });
  if (known) await confirmAsked(play, id);
  const act = async (role: Role, action: 'submit' | 'return' | 'resubmit' | 'forward', reason = '') => {
    const { version } = await play.as(role).nominations.get({ id });
    await play.as(role).nominations.act({ id, version, action, reason });
  };
  if (until === 'draft') return;
  at(1);
  const twins = await play.as('clerk').nominations.duplicates({ batchId: id });
  if (twins.length > 0) {
    const candidateIds = [...new Set(twins.map(({ candidateId }) => candidateId))];
    const reason = 'Thành tích của đợt này khác với lần đề nghị trước trong năm.';
    await play.as('clerk').nominations.answerDuplicates({ batchId: id, candidateIds, reason });
  }
  await act('clerk', 'submit');
  if (until === 'received') return;
  at(3);
  if (until === 'returned' || play.random() < 0.25) {
    await act(
      'secretary',
      'return',
      'Thiếu báo cáo thành tích của 02 cá nhân; số liệu Điều 1 chưa khớp danh sách.',
    );
    if (until === 'returned') return;
    at(4);
    await act('clerk', 'resubmit');
  }
  at(6);
  await act('secretary', 'forward');
  if (until === 'council') return;
  at(8);
  await holdCouncil(play, id);
  if (until === 'approved') return;
  at(10);
  await decide(play, id, until === 'issued');
}

/** Three full years and the year so far, then the desk as it looks this morning. */
export async function playDemoYears(stage: DemoStage): Promise<void> {
  const play: Play = {
    ...stage,
    random: makeRandom(181),
    pastOf: makeRandom(74),
    unitIds: new Map(),
    staff: new Map(),
  };
  for (const unit of DEMO_UNITS) {
    const id = randomUUID();
    const { name, kind, abbreviation, leaderTitle, parent } = unit;
    const parentId = parent === undefined ? null : (play.unitIds.get(parent) ?? null);
    await play
      .as('clerk')
      .units.create({ id, name, kind, abbreviation, leaderTitle, parentId, validFrom: null, validTo: null });
    play.unitIds.set(name, id);
  }
  const lastDay = new Date(stage.today.getTime() - 25 * DAY);
  for (
    let start = new Date(stage.clock.now.getTime() + 20 * DAY);
    start < lastDay;
    start = new Date(start.getTime() + 24 * DAY)
  ) {
    await playSubmission(play, {
      unit: pick(play.random, DEMO_UNITS),
      theme: pick(play.random, DEMO_THEMES),
      start,
      persons: 4 + Math.floor(play.random() * 26),
      collectives: Math.floor(play.random() * 7),
      until: 'issued',
    });
  }
  const [first] = DEMO_UNITS.filter(({ abbreviation }) => abbreviation === 'SNNMT');
  if (first !== undefined)
    await playSubmission(play, {
      unit: first,
      theme: MID_YEAR,
      start: new Date(Math.min(BEFORE_LAW_2026.getTime(), stage.today.getTime() - 30 * DAY)),
      persons: 19,
      collectives: 6,
      mixed: 'titles',
      known: true,
      until: 'received',
    });
  const desk: readonly [
    unit: number,
    theme: number,
    daysAgo: number,
    persons: number,
    collectives: number,
    until: Until,
  ][] = [
    [2, 1, 26, 12, 5, 'received'],
    [13, 3, 24, 2, 0, 'returned'],
    [1, 0, 20, 31, 0, 'received'],
    [4, 2, 12, 0, 9, 'council'],
    [3, 5, 16, 44, 3, 'council'],
    [15, 4, 14, 1, 1, 'approved'],
    [17, 1, 13, 3, 1, 'deciding'],
    [9, 2, 12, 17, 6, 'deciding'],
    [18, 0, 3, 7, 2, 'draft'],
    [5, 0, 2, 5, 0, 'received'],
  ];
  for (const [unitIndex, themeIndex, daysAgo, persons, collectives, until] of desk) {
    const unit = DEMO_UNITS[unitIndex];
    const theme = DEMO_THEMES[themeIndex];
    if (unit === undefined || theme === undefined) continue;
    await playSubmission(play, {
      unit,
      theme,
      start: new Date(stage.today.getTime() - daysAgo * DAY),
      persons,
      collectives,
      until,
      known: theme.stream === 'merit',
    });
  }
  const commune = DEMO_UNITS.find(({ kind }) => kind === 'commune');
  if (commune === undefined) return;
  const start = new Date(stage.today.getTime() - 4 * DAY);
  const scene = { unit: commune, theme: YEAR_END, start, persons: 0, collectives: 0 };
  await playSubmission(play, { ...scene, mixed: 'ward', known: true, until: 'received' });
  await playStreams(stage);
}
