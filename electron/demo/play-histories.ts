import { randomUUID } from 'node:crypto';
import type { RouterClient } from '@orpc/server';
import type { router } from '#electron/office/router.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import type { Role } from '#shared/contract/roles.ts';
import { type Course, groupsOf, makeHistory } from './demo-histories.ts';
import type { DemoUnit } from './demo-office-data.ts';
import type { Random } from './fictitious-names.ts';

interface HistoryStage {
  as(role: Role): RouterClient<typeof router>;
}

const PROVINCIAL_FIGHTER = 'chien-si-thi-dua-bo-ban-nganh-tinh';

/** How the people of a list stand, over and over: most have what it takes, as in a list that a unit has gone through. */
const PERSONS: readonly Course[] = [
  'proven',
  'proven',
  'one-initiative',
  'proven',
  'gap',
  'proven',
  'unknown',
  'proven',
  'spent-initiatives',
  'proven',
  'few-titles',
];
const FIGHTERS: readonly Course[] = ['proven', 'gap', 'narrow-initiative', 'proven', 'proven', 'unknown'];
const COLLECTIVES: readonly Course[] = ['proven', 'few-titles', 'proven', 'proven', 'gap', 'unknown'];
/** One of a list, where it is long enough. */
const REVIEWED_PLACE = 15;

function courseOf(candidate: CandidateInput, place: number): Course {
  if (candidate.kind === 'collective') return COLLECTIVES[place % COLLECTIVES.length] ?? 'proven';
  if (candidate.awardTypeId === PROVINCIAL_FIGHTER) return FIGHTERS[place % FIGHTERS.length] ?? 'proven';
  return place === REVIEWED_PLACE ? 'reviewed' : (PERSONS[place % PERSONS.length] ?? 'proven');
}

/** The point of the article a candidate for the province's Bằng khen is proposed by. */
function routeOf(candidate: CandidateInput): string | null {
  if (candidate.awardTypeId === PROVINCIAL_FIGHTER) return null;
  if (candidate.kind !== 'person') return null;
  const [group] = groupsOf(candidate);
  if (group === 'can-bo-cong-chuc-vien-chuc') return 'r-74-1-d';
  return group === 'cong-nhan' || group === 'nong-dan' || group === 'nguoi-lao-dong' ? 'r-74-1-dd' : null;
}

/**
 * Enters what is known of everybody on a list before the list itself comes in, and answers the list with their records.
 * `received` is the year in which it comes in: the year before is the last one rated.
 */
export async function recordHistories(
  stage: HistoryStage,
  random: Random,
  unit: DemoUnit,
  candidates: readonly CandidateInput[],
  received: number,
): Promise<CandidateInput[]> {
  const places = new Map<string, number>();
  const listed: CandidateInput[] = [];
  for (const candidate of candidates) {
    const sort = `${candidate.kind} ${candidate.awardTypeId}`;
    const place = places.get(sort) ?? 0;
    places.set(sort, place + 1);
    const history = makeHistory(random, {
      candidate,
      course: courseOf(candidate, place),
      abbreviation: unit.kind === 'commune' ? 'UBND' : unit.abbreviation,
      last: received - 1,
      high: candidate.awardTypeId === PROVINCIAL_FIGHTER,
    });
    const { kind, honorific, name, birthDate, position, unitName } = candidate;
    const known = await stage.as('clerk').honorees.suggest({ text: name, kind, limit: 50 });
    const same = known.find(
      (one) => one.name === name && one.unitName === unitName && one.birthDate === birthDate,
    );
    const honoreeId = same?.id ?? randomUUID();
    await stage.as('clerk').honorees.save({
      id: honoreeId,
      version: null,
      ...{ kind, honorific, name, birthDate, position, unitName },
      groups: history.groups,
      status: kind === 'person' ? 'dang-cong-tac' : null,
      retiredOn: null,
      diedOn: null,
      established: kind === 'collective' ? `${2008 + Math.floor(random() * 9)}-03-01` : null,
      flagEligible: null,
      identityNumber: null,
      underReview: history.underReview,
    });
    if (history.facts.length > 0)
      await stage.as('clerk').honorees.saveFacts({ honoreeId, facts: history.facts });
    listed.push({ ...candidate, honoreeId, route: routeOf(candidate) });
  }
  return listed;
}

/** What an officer has looked up: confirmed, or denied as the alternative of soldiers and police is. */
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['guong-mau-chap-hanh-tot', true],
  ['xuat-sac-tieu-bieu-duoc-lua-chon', true],
  ['tich-cuc-phong-trao', true],
  ['doan-ket-guong-mau', true],
  ['noi-bo-doan-ket', true],
  ['dan-chu-doi-song-tiet-kiem', true],
  ['muu-tri-sang-tao-chien-dau', false],
]);
/** What those did who are proposed by no chain of years; confirmed only where nothing else carries the proposal. */
const CONTENT = 'noi-dung-tieu-chuan';

/** Answers what is asked of a list, but for every ninth candidate, whom nobody has come to yet. */
export async function confirmAsked(stage: HistoryStage, batchId: string): Promise<void> {
  const { candidates } = await stage.as('clerk').nominations.get({ id: batchId });
  const seen = new Map(candidates.filter((_, place) => place % 9 !== 8).map((one) => [one.id, one]));
  const asked = await stage
    .as('clerk')
    .nominations.confirmations({ batchId, candidateIds: candidates.map(({ id }) => id) });
  const ticks = new Map<string, Record<string, boolean>>();
  for (const { key, asked: ids } of asked)
    for (const id of ids) {
      const one = seen.get(id);
      if (one === undefined) continue;
      const byContent = key === CONTENT && (one.kind === 'household' || one.route === 'r-74-1-dd');
      const answer = byContent ? true : ANSWERS.get(key);
      if (answer !== undefined) ticks.set(id, { ...ticks.get(id), [key]: answer });
    }
  if (ticks.size === 0) return;
  const answered = [...ticks].map(([id, answers]) => ({ id, ticks: answers }));
  await stage.as('clerk').nominations.saveTicks({ batchId, undo: false, candidates: answered });
}
