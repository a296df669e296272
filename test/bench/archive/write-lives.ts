/** What happened to awards after their decisions: handed over, a few corrected or revoked. */

import { insertAwardEvent } from '#electron/features/decisions/life-events.ts';
import type { NewAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { AwardEventContent } from '#shared/domain/award-life/event.ts';
import { type BenchDecision, TODAY } from './decisions.ts';
import { type Random, SORT, uuidOf } from './draw.ts';

const CORRECTED = 0.004;
const REVOKED = 0.0006;
/** Share of certificates that nobody fetched. */
const WAITING = 0.02;

export interface LivedAward {
  readonly award: NewAward;
  readonly events: readonly AwardEventContent[];
}

/** Draws the life of an award; its columns say what the events amount to. */
export function drawLife(random: Random, award: NewAward, decision: BenchDecision): LivedAward {
  const events: AwardEventContent[] = [];
  let lived = award;
  if (award.delivery_tracked === 1 && decision.date < `${TODAY.slice(0, 7)}-01` && random() > WAITING) {
    events.push({ kind: 'handed-over', on: decision.date, receiver: '', place: 'Hội trường tỉnh', note: '' });
    lived = { ...lived, delivery: 'handed-over' };
  }
  const draw = random();
  const at = `${decision.date}T04:00:00.000Z`;
  if (draw < REVOKED) {
    const by = { id: null, number: `${decision.number + 40}/QĐ-UBND`, date: decision.date };
    const office = 'Chủ tịch Ủy ban nhân dân tỉnh';
    events.push({
      kind: 'revoked',
      by,
      office,
      ground: 'other',
      reason: 'Kê khai chưa đúng',
      object: null,
      money: null,
    });
    lived = { ...lived, cancelled_at: at };
  } else if (draw < CORRECTED) {
    const by = { id: null, number: `${decision.number + 20}/QĐ-UBND`, date: decision.date };
    const changes = [{ field: 'position' as const, from: 'Cán bộ', to: award.position }];
    events.push({ kind: 'corrected', by, changes });
    lived = { ...lived, corrected_at: at };
  }
  return { award: lived, events };
}

/** Writes the events of an award that is in the archive; `first` numbers them in the whole office. */
export function insertEvents(db: Database, { award, events }: LivedAward, first: number): void {
  for (const [at, content] of events.entries()) {
    const head = {
      entry: uuidOf(SORT.entry, first),
      at: new Date(award.recorded_at),
      accountName: 'Văn thư',
    };
    insertAwardEvent(db, head, { id: uuidOf(SORT.event, first * 2 + at), awardId: award.id, content });
  }
}
