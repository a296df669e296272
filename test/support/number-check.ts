/** Holds a register against what was acknowledged, by its own counting: none of the program's rules is used here. */
import type { Database } from '#electron/store/database.ts';
import type { PlayedLine } from './number-play.ts';

interface Line {
  readonly id: string;
  readonly series_id: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly secret: number;
  readonly year: number;
  readonly number: number;
  readonly state: string;
  readonly date: string | null;
  readonly owner_id: string | null;
  readonly purpose: string;
  readonly expires_on: string | null;
  readonly cancel_reason: string;
  readonly cancelled_by: string;
}

export interface BookCheck {
  /** Sentences about what is wrong; there should be none. */
  readonly breaches: readonly string[];
  /** Lines that nobody had been told of yet, or not in this state: at most the one act that was under way. */
  readonly untold: number;
  /** Kept numbers whose last day is over: 'series/year/number'. */
  readonly expired: readonly string[];
  readonly lines: number;
}

const asTold = ({ symbol, year, number, state, date }: Omit<PlayedLine, 'play' | 'today' | 'id'>) =>
  `${number}/${symbol}/${year} ${state} ${date}`;

/** `told`: the last acknowledged state of every line; brought up to what the register says, for the next check. */
export function checkBook(db: Database, told: Map<string, string>, today: string): BookCheck {
  const lines = db.sql<Line>('SELECT * FROM register_entry ORDER BY series_id, year, number');
  const breaches: string[] = [];
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const [id, state] of told) if (!byId.has(id)) breaches.push(`acknowledged and lost: ${state}`);
  let untold = 0;
  for (const line of lines) {
    const state = asTold(line);
    if (told.get(line.id) !== state) untold += 1;
    told.set(line.id, state);
  }
  const expired: string[] = [];
  const places = new Set<string>();
  let before: Line | null = null;
  let latest = '';
  for (const line of lines) {
    const at = `${line.number}/${line.symbol}/${line.year}`;
    const sameBook = before !== null && before.series_id === line.series_id && before.year === line.year;
    const wanted: number = sameBook ? (before?.number ?? 0) + 1 : 1;
    if (!sameBook) latest = '';
    if (line.number > wanted) breaches.push(`gap before ${at}: ${wanted} is missing`);
    if (line.number < wanted) breaches.push(`given twice: ${at}`);
    const place = `${line.issuer} ${at} ${line.secret}`;
    if (places.has(place)) breaches.push(`two documents have ${at}`);
    places.add(place);
    if (line.state === 'issued') {
      if (line.date === null || Number(line.date.slice(0, 4)) !== line.year)
        breaches.push(`wrong year: ${at}`);
      if ((line.date ?? '') < latest) breaches.push(`dates go back at ${at}: ${line.date} after ${latest}`);
      if ((line.date ?? '') > today) breaches.push(`dated in the future: ${at}`);
      latest = line.date ?? latest;
    } else if (line.state === 'reserved') {
      if (line.owner_id === null || line.purpose === '' || line.expires_on === null)
        breaches.push(`kept without owner, purpose or last day: ${at}`);
      if ((line.expires_on ?? '') < today) expired.push(`${line.series_id}/${line.year}/${line.number}`);
    } else if (line.cancel_reason === '' || line.cancelled_by === '') {
      breaches.push(`cancelled without a reason: ${at}`);
    }
    before = line;
  }
  return { breaches, untold, expired, lines: lines.length };
}

/** Takes an acknowledgement down. */
export function takeDown(told: Map<string, string>, line: PlayedLine): void {
  told.set(line.id, asTold(line));
}
