import type { Database } from '#electron/store/database.ts';
import { type GoldenEntry, goldenEntry } from '#shared/contract/register-records.ts';
import type { AwardEvent, AwardEventContent } from '#shared/domain/award-life/event.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';
import { handedOverWords, lifeWords, printGolden } from '#shared/domain/golden-book.ts';
import { findGaps } from '#shared/domain/numbering.ts';

interface GoldenJoin {
  award_id: string;
  series: string;
  number: number;
  given_on: string;
  given_by: string;
  note: string;
  version: number;
  award_name: string;
  name: string;
  position: string;
  unit_name: string;
  reason: string;
  decision_number: string;
  decision_date: string;
  signer: string;
  cancelled_at: string | null;
  delivery_tracked: number;
}

const SELECT_LINES = `SELECT g.*, t.short_name AS award_name, a.name, a.position, a.unit_name, a.reason,
  a.decision_number, a.decision_date, a.signer, a.cancelled_at, a.delivery_tracked
  FROM golden_entry g JOIN award a ON a.id = g.award_id JOIN award_type t ON t.id = a.award_type_id`;

function toEntry(row: GoldenJoin, events: readonly AwardEvent[]): GoldenEntry {
  const life = deriveLife({ tracked: row.delivery_tracked === 1 }, events);
  return goldenEntry.parse({
    awardId: row.award_id,
    series: row.series,
    number: row.number,
    printed: printGolden(row.number, row.series),
    givenOn: row.given_on,
    givenBy: row.given_by,
    awardName: row.award_name,
    honoreeName: row.name,
    position: row.position,
    unitName: row.unit_name,
    achievement: row.reason,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    signer: row.signer,
    handedOver: handedOverWords(life),
    cancelledAt: row.cancelled_at,
    life: lifeWords(life),
    note: row.note,
    version: row.version,
  });
}

/** What happened to the awards of the book after they were given, in order; of one award or of all. */
function eventsByAward(db: Database, awardId: string | null): Map<string, AwardEvent[]> {
  const rows = db.sql<{ award_id: string; id: string; at: string; account_name: string; content: string }>(
    `SELECT e.award_id, e.id, e.at, e.account_name, e.content FROM golden_entry g
     JOIN award_event e ON e.award_id = g.award_id WHERE g.award_id = ifnull(?, g.award_id) ORDER BY e.seq`,
    awardId,
  );
  const byAward = Map.groupBy(rows, ({ award_id }) => award_id);
  return new Map(
    [...byAward].map(([id, found]) => [
      id,
      found.map((row) => ({
        id: row.id,
        at: row.at,
        accountName: row.account_name,
        content: JSON.parse(row.content) as AwardEventContent,
      })),
    ]),
  );
}

/** Awards entered in a year, or in all years; newest first. */
export function listGolden(db: Database, year: number | null): GoldenEntry[] {
  const events = eventsByAward(db, null);
  return db
    .sql<GoldenJoin>(
      `${SELECT_LINES} WHERE substr(g.given_on, 1, 4) = ifnull(?, substr(g.given_on, 1, 4))
       ORDER BY g.given_on DESC, g.number DESC`,
      year === null ? null : String(year),
    )
    .map((row) => toEntry(row, events.get(row.award_id) ?? []));
}

export function findGolden(db: Database, awardId: string): GoldenEntry | undefined {
  const [row] = db.sql<GoldenJoin>(`${SELECT_LINES} WHERE g.award_id = ?`, awardId);
  return row === undefined ? undefined : toEntry(row, eventsByAward(db, awardId).get(awardId) ?? []);
}

export function goldenYears(db: Database): number[] {
  return db
    .sql<{ year: string }>('SELECT DISTINCT substr(given_on, 1, 4) AS year FROM golden_entry ORDER BY 1 DESC')
    .map(({ year }) => Number(year));
}

/** Numbers given of which no line tells, as they print. */
export function goldenGaps(db: Database): string[] {
  const marks = db.sql<{ series: string; highest: number }>(
    "SELECT substr(series, 8) AS series, highest FROM number_mark WHERE series LIKE 'golden:%'",
  );
  return marks.flatMap(({ series, highest }) => {
    const numbers = db
      .sql<{ number: number }>('SELECT number FROM golden_entry WHERE series = ? ORDER BY number', series)
      .map(({ number }) => number);
    return findGaps(numbers, numbers[0] ?? highest, highest).map((number) => printGolden(number, series));
  });
}
