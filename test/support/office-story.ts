/** Submissions brought to a step of their way by the people whose work it is. */
import { randomUUID } from 'node:crypto';
import type { CandidateInput, Stream } from '#shared/contract/nominations.ts';
import type { Role } from '#shared/contract/roles.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { AWARD_TYPE, type OfficeClient } from './office-client.ts';
import type { OfficeFixture } from './office-fixture.ts';

/** What a story needs: the calls of each role, and the clock. */
export type Stage = Pick<OfficeFixture, 'as' | 'clock'>;

export function unitInput(name: string) {
  return {
    id: randomUUID() as string,
    name,
    parentId: null as string | null,
    kind: 'department' as const,
    abbreviation: 'SHC',
    leaderTitle: `Giám đốc ${name}`,
    validFrom: null as string | null,
    validTo: null as string | null,
  };
}

export function person(name: string, more: Partial<CandidateInput> = {}): CandidateInput {
  return {
    id: randomUUID(),
    kind: 'person',
    honorific: 'ong',
    name,
    birthDate: null,
    position: 'Chuyên viên',
    unitName: 'Sở Hư Cấu',
    achievement: '',
    honoreeId: null,
    awardTypeId: null,
    route: null,
    titleYear: null,
    posthumous: false,
    ...more,
  };
}

export function batchInput(unitId: string, title = 'Bằng khen phong trào thi đua năm 2026') {
  return {
    id: randomUUID() as string,
    title,
    awardTypeId: AWARD_TYPE as string,
    stream: 'merit' as Stream,
    unitId,
    submissionNumber: '88/TTr-SHC',
    submissionDate: '2026-05-04',
    reason: 'có thành tích xuất sắc trong phong trào thi đua',
  };
}

/** The unit of this name, made when it is not there yet. */
export async function ensureUnit(clerk: OfficeClient, name = 'Sở Hư Cấu'): Promise<string> {
  const known = (await clerk.units.list({})).find((unit) => unit.name === name);
  return known?.id ?? (await clerk.units.create(unitInput(name))).id;
}

/** A draft submission with these people in it. */
export async function startSubmission(
  stage: Stage,
  people: readonly CandidateInput[] = [person('Nguyễn Văn Thử')],
  more: Partial<Parameters<OfficeClient['nominations']['create']>[0]> = {},
): Promise<{ id: string; unitId: string; candidateIds: string[] }> {
  const clerk = stage.as('clerk');
  const unitId = await ensureUnit(clerk);
  const batch = await clerk.nominations.create({ ...batchInput(unitId), ...more });
  for (const candidate of people) {
    await clerk.nominations.saveCandidate({ batchId: batch.id, version: null, candidate });
  }
  return { id: batch.id, unitId, candidateIds: people.map(({ id }) => id) };
}

/** Says of every candidate that stands elsewhere why it is proposed all the same; stories repeat their people. */
async function answerDoubles(stage: Stage, batchId: string): Promise<void> {
  const twins = await stage.as('clerk').nominations.duplicates({ batchId });
  const candidateIds = [...new Set(twins.map(({ candidateId }) => candidateId))];
  if (candidateIds.length === 0) return;
  await stage.as('clerk').nominations.answerDuplicates({ batchId, candidateIds, reason: 'Thành tích khác' });
}

/** Presses a button of a submission as it stands; a receipt answers its doubles first. */
export async function act(
  stage: Stage,
  role: Role,
  id: string,
  action: Parameters<OfficeClient['nominations']['act']>[0]['action'],
  reason = '',
) {
  if (action === 'submit' || action === 'resubmit') await answerDoubles(stage, id);
  const { version } = await stage.as(role).nominations.get({ id });
  return stage.as(role).nominations.act({ id, version, action, reason });
}

/** A proposal to the President (opinions, posting, council), received and standing at its step of opinions. */
export async function startStateProposal(stage: Stage, people?: readonly CandidateInput[]) {
  const batch = await startSubmission(stage, people, {
    title: 'Huân chương Lao động hạng Ba năm 2026',
    awardTypeId: 'huan-chuong-lao-dong-hang-ba',
    stream: 'state',
  });
  await act(stage, 'clerk', batch.id, 'submit');
  await act(stage, 'secretary', batch.id, 'forward');
  await act(stage, 'secretary', batch.id, 'skip', 'Không thuộc diện cấp ủy quản lý');
  return batch;
}

export function opinionInput(batchId: string, sentOn: string, office = 'Bộ Hư Cấu') {
  return { id: randomUUID() as string, batchId, office, sentOn, dueOn: null, note: '' };
}

/** The same proposal with its opinion agreed, standing at its public posting. */
export async function reachPosting(stage: Stage) {
  const batch = await startStateProposal(stage);
  const today = todayIso(stage.clock.now);
  const secretary = stage.as('secretary').nominations;
  const asked = await secretary.askOpinion(opinionInput(batch.id, today));
  await secretary.answerOpinion({
    id: asked.id,
    batchId: batch.id,
    answeredOn: today,
    outcome: 'agree',
    note: '',
  });
  await act(stage, 'secretary', batch.id, 'forward');
  return batch;
}

export function councilInput(
  batchId: string,
  candidateIds: readonly string[],
  heldOn: string,
  rejected: readonly string[] = [],
) {
  return {
    batchId,
    sessionId: randomUUID() as string,
    version: null as number | null,
    heldOn,
    place: 'Phòng họp số 2',
    chair: 'Trần Thị Chủ Tọa',
    secretary: 'Lê Văn Thư Ký',
    membersTotal: 15,
    membersPresent: 14,
    minutesNumber: '12/BB-HĐ',
    votes: candidateIds.map((candidateId) => ({
      candidateId,
      yes: rejected.includes(candidateId) ? 3 : 14,
      outcome: rejected.includes(candidateId) ? ('rejected' as const) : ('approved' as const),
    })),
  };
}

/** A submission whose council has met. */
export async function approveSubmission(
  stage: Stage,
  people?: readonly CandidateInput[],
  rejected: readonly string[] = [],
) {
  const batch = await startSubmission(stage, people);
  await act(stage, 'clerk', batch.id, 'submit');
  await act(stage, 'secretary', batch.id, 'forward');
  await stage
    .as('secretary')
    .council.record(councilInput(batch.id, batch.candidateIds, todayIso(stage.clock.now), rejected));
  return batch;
}

/** A draft decision that passes its required checks. */
export async function draftDecision(
  stage: Stage,
  people?: readonly CandidateInput[],
  rejected: readonly string[] = [],
) {
  const batch = await approveSubmission(stage, people, rejected);
  const id = randomUUID();
  const secretary = stage.as('secretary');
  const draft = await secretary.decisions.draftFromBatch({ id, batchId: batch.id });
  const data = { ...draft.data, signer: { capacity: ['CHỦ TỊCH'], name: 'Phạm Văn Ký' } };
  const decision = await secretary.decisions.update({ id, version: draft.version, data });
  return { id, batchId: batch.id, candidateIds: batch.candidateIds, decision };
}

/** An issued decision, dated today unless told. */
export async function issueDecision(stage: Stage, people?: readonly CandidateInput[], date?: string) {
  const { id, decision, batchId } = await draftDecision(stage, people);
  const issued = await stage
    .as('approver')
    .decisions.issue({ id, version: decision.version, date: date ?? todayIso(stage.clock.now) });
  return { id, batchId, issued };
}

/** A search over everything, to be narrowed. */
export const WHOLE_ARCHIVE = {
  text: '',
  awardTypeIds: [],
  kinds: [],
  units: [],
  fromYear: null,
  toYear: null,
  decisionNumber: '',
  offset: 0,
  limit: 100,
  facets: false,
};
