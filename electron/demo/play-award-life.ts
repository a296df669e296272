import { randomUUID } from 'node:crypto';
import type { DocumentData } from '#shared/contract/documents.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { DEMO_CHAIR } from './demo-office-data.ts';
import type { DemoStage } from './play-demo-years.ts';

/** Certificates are handed over about this many days after the decision, and asked after when they are not. */
const HANDED_AFTER = 12;
const RECENT = 45;

/**
 * What became of the decisions of the demo office: most certificates handed over, some of a late ceremony still
 * waiting, one award given to a family, one corrected, two of one decision revoked. Runs after the years are played.
 */
export async function playAwardLife(stage: DemoStage): Promise<void> {
  stage.clock.now = stage.today;
  const today = todayIso(stage.today);
  const issued = (await stage.as('clerk').decisions.list({}))
    .flatMap(({ id, issuedOn }) => (issuedOn === null ? [] : [{ id, issuedOn }]))
    .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  for (const [index, { id, issuedOn }] of issued.entries()) {
    const on = addDays(issuedOn, HANDED_AFTER);
    if (on > today) continue;
    const { awards } = await stage.as('clerk').archive.ofDecision({ decisionId: id });
    const waiting = awards.filter(({ delivery }) => delivery === 'waiting').map((award) => award.id);
    const recent = addDays(issuedOn, RECENT) > today;
    // Of recent ceremonies some are still outstanding; of one old decision two certificates never found their people.
    const handed = recent
      ? waiting.slice(0, Math.floor(waiting.length / 2))
      : waiting.slice(index === 4 ? 2 : 0);
    await handOver(stage, handed, on);
    const [away] = waiting;
    if (index === 4 && away !== undefined)
      await stage.as('clerk').archive.recordDelivery({
        ...{ entry: randomUUID(), awardIds: [away] },
        event: { kind: 'not-delivered', on, reason: 'Đã chuyển công tác, chưa liên hệ được' },
      });
  }
  const standing = issued.filter(({ issuedOn }) => addDays(issuedOn, RECENT) <= today);
  const [corrected, revoked] = [standing.at(-1), standing.at(-3)];
  if (corrected !== undefined) await correctOne(stage, corrected.id, today);
  if (revoked !== undefined) await revokeSome(stage, revoked.id, today);
}

async function handOver(stage: DemoStage, awardIds: readonly string[], on: string): Promise<void> {
  if (awardIds.length === 0) return;
  await stage.as('clerk').archive.recordDelivery({
    ...{ entry: randomUUID(), awardIds: [...awardIds] },
    event: { kind: 'handed-over', on, receiver: '', place: 'Hội trường UBND tỉnh', note: '' },
  });
}

/** Finishes a draft and signs it today. */
async function sign(
  stage: DemoStage,
  draft: { readonly id: string; readonly version: number; readonly data: DocumentData },
  more: DocumentData,
  date: string,
): Promise<void> {
  const signer = { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: DEMO_CHAIR };
  const { id, version } = await stage
    .as('secretary')
    .documents.update({ id: draft.id, version: draft.version, data: { ...draft.data, signer, ...more } });
  await stage.as('approver').documents.issue({ id, version, date });
}

/** Offices that are easily mistyped, and what they should have read. */
const RIGHT_OFFICE: Readonly<Record<string, string>> = {
  'Chuyên viên': 'Chuyên viên chính',
  'Phó Trưởng phòng': 'Trưởng phòng',
  'Kế toán viên': 'Kế toán trưởng',
};

async function correctOne(stage: DemoStage, decisionId: string, date: string): Promise<void> {
  const { awards } = await stage.as('clerk').archive.ofDecision({ decisionId });
  const award = awards.find(({ position }) => RIGHT_OFFICE[position] !== undefined);
  if (award === undefined) return;
  const draft = await stage.as('secretary').documents.draft({
    ...{ id: randomUUID(), kind: 'correction-letter', awardIds: [] },
    source: { type: 'award', id: award.id },
  });
  const where = `chức vụ của ${award.name} tại danh sách được khen`;
  const corrections = [
    { awardId: award.id, where, printed: award.position, shouldRead: RIGHT_OFFICE[award.position] ?? '' },
  ];
  await sign(stage, draft, { corrections, addressees: ['Sở Nội vụ'] }, date);
}

async function revokeSome(stage: DemoStage, decisionId: string, date: string): Promise<void> {
  const { awards } = await stage.as('clerk').archive.ofDecision({ decisionId });
  const people = awards.filter(({ kind }) => kind === 'person').slice(0, 2);
  if (people.length === 0 || people.length === awards.length) return;
  const draft = await stage.as('secretary').documents.draft({
    ...{ id: randomUUID(), kind: 'revocation-decision', source: { type: 'decision', id: decisionId } },
    awardIds: people.map(({ id }) => id),
  });
  const more = {
    proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ',
    ground: '93.2.b',
    reason: 'giấy xác nhận sáng kiến trong hồ sơ không đúng sự thật',
  };
  await sign(stage, draft, more, date);
}
