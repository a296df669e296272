/** Awards of the archive that a row may repeat. */
import type { Database } from '#electron/store/database.ts';
import { normalDecisionNumber } from '#shared/search/decision-number.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { remembering } from './remembering.ts';
import { hash53 } from './seen-rows.ts';

/** An award as it is compared. */
export interface AwardFacts {
  readonly kind: string;
  readonly nameKey: string;
  readonly awardTypeId: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
}

export interface Twin {
  readonly sort: 'same' | 'near' | 'namesake';
  readonly seq: number;
  readonly id: string;
}

export interface TwinFinder {
  /**
   * The award that speaks loudest against entering this one for `honoreeId` (null: an honoree nobody has met):
   * 'same' honoree, award, number and day; 'near': number or day differs; 'namesake': the same name, award and day under
   * another unit, not brought in by this import.
   */
  find(honoreeId: string | null, award: AwardFacts): Twin | null;
}

interface OwnAward {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly import_id: string | null;
}

/** Awards of one day are looked up once for all rows of that day; so many are remembered. */
const REMEMBERED = 400_000;

const OF_HONOREE = `SELECT a.seq, a.id, a.award_type_id AS type, a.decision_number AS number, a.decision_date AS date,
    a.import_id FROM honoree h JOIN honoree m ON m.root_id = h.root_id JOIN award a ON a.honoree_id = m.id
  WHERE h.id = ? AND a.removed_at IS NULL`;
const OF_DAY = `SELECT seq, kind, name, award_type_id AS type FROM award
  WHERE decision_date = ? AND removed_at IS NULL AND import_id IS NOT ?`;

/** 'same' compares numbers as they are meant: "12/QĐ-UBND", "QĐ số 12/QĐ-UBND" and "0012/qđ-ubnd" are one. */
export function openTwinFinder(db: Database, importId: string): TwinFinder {
  const normal = remembering(normalDecisionNumber);
  const days = new Map<string, ReadonlyMap<number, number>>();
  let remembered = 0;
  const ofDay = (day: string): ReadonlyMap<number, number> => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const rows = db.sql<{ seq: number; kind: string; name: string; type: string }>(OF_DAY, day, importId);
    const found = new Map(
      rows.map(({ seq, kind, name, type }) => [dayKey(kind, searchKey(name), type), seq]),
    );
    days.set(day, found);
    remembered += found.size + 8;
    for (const [oldest, old] of days) {
      if (remembered <= REMEMBERED) break;
      days.delete(oldest);
      remembered -= old.size + 8;
    }
    return found;
  };

  return {
    find: (honoreeId, award) => {
      let near: Twin | null = null;
      if (honoreeId !== null) {
        const number = normal(award.decisionNumber);
        for (const own of db.sql<OwnAward>(OF_HONOREE, honoreeId)) {
          if (own.type !== award.awardTypeId) continue;
          const sameDay = own.date === award.decisionDate;
          const sameNumber = normal(own.number) === number;
          if (sameDay && sameNumber) return { sort: 'same', seq: own.seq, id: own.id };
          if ((sameDay || (sameNumber && number !== '')) && own.import_id !== importId)
            near = { sort: 'near', seq: own.seq, id: own.id };
        }
      }
      if (near !== null) return near;
      const seq = ofDay(award.decisionDate).get(dayKey(award.kind, award.nameKey, award.awardTypeId));
      return seq === undefined ? null : { sort: 'namesake', seq, id: '' };
    },
  };
}

const dayKey = (kind: string, nameKey: string, type: string) => hash53(`${kind} ${type} ${nameKey}`);
