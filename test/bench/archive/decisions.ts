/** Forty years of decisions, in the order of time: who received what by which number, on which day. */
import { type AwardKind, drawKind } from './award-kinds.ts';
import { between, makeRandom, type Random } from './draw.ts';
import { type Honoree, type Kind, People } from './people.ts';
import type { BenchUnit } from './units.ts';
import { drawReason } from './words.ts';

export const FIRST_YEAR = 1986;
export const LAST_YEAR = 2026;
/** From this year the office used the program itself; what is older came in by lists. */
export const OWN_FROM_YEAR = 2024;
/** The bench's today: the last decision is of the month before. */
export const TODAY = '2026-11-24';

export interface BenchRecipient {
  readonly honoree: Honoree;
  /** The unit as this decision writes it. */
  readonly unitName: string;
}

export interface BenchDecision {
  readonly index: number;
  readonly kind: AwardKind;
  readonly year: number;
  readonly date: string;
  /** Without the symbol. */
  readonly number: number;
  /** As printed. */
  readonly printed: string;
  readonly reason: string;
  readonly signer: string;
  /** The unit that proposed most of it. */
  readonly unit: BenchUnit;
  readonly recipients: readonly BenchRecipient[];
}

const SIGNERS =
  'Đỗ Quang Trung,Vũ Hồng Khanh,Phan Thanh Bình,Lê Hữu Phước,Trần Đình Đàn,Nguyễn Văn Thuận,Hoàng Mạnh Hà,Lương Đình Khải'.split(
    ',',
  );

/** Awards of a year among `size`: offices gave ever more. */
function awardsOf(year: number, size: number): number {
  const weight = (one: number) => 0.35 + (1.3 * (one - FIRST_YEAR)) / (LAST_YEAR - FIRST_YEAR);
  let sum = 0;
  for (let one = FIRST_YEAR; one <= LAST_YEAR; one += 1) sum += weight(one);
  return Math.round((size * weight(year)) / sum);
}

function daysOf(random: Random, year: number, count: number): string[] {
  const last = year === LAST_YEAR ? 10 : 12;
  return Array.from({ length: count }, () => {
    // Year-end and school-year-end lists come together.
    const draw = random();
    const month = Math.min(
      last,
      draw < 0.18 ? 1 : draw < 0.32 ? 8 : draw < 0.5 ? 12 : between(random, 1, last),
    );
    return `${year}-${String(month).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
  }).toSorted();
}

function writtenName(random: Random, unit: BenchUnit): string {
  const other = unit.written[Math.floor(random() * unit.written.length)];
  return other !== undefined && random() < 0.18 ? other : unit.name;
}

function drawRecipients(
  random: Random,
  people: People,
  standing: readonly number[],
  units: readonly BenchUnit[],
  decision: { readonly kind: AwardKind; readonly year: number; readonly count: number },
): BenchRecipient[] {
  const { kind, year, count } = decision;
  const scope = Math.max(1, Math.ceil(count / between(random, 2, 12)));
  const first = Math.floor(standing.length * random() ** 1.6);
  const taken = new Set<number>();
  return Array.from({ length: count }, () => {
    const at = standing[(first + Math.floor(scope * random())) % standing.length] ?? 0;
    const subject: Kind = kind.subjects[Math.floor(random() * kind.subjects.length)] ?? 'person';
    const honoree = people.draw(random, subject, at, year, taken);
    taken.add(honoree.number);
    const unit = units[at];
    if (unit === undefined) throw new RangeError('no such unit');
    const superior = unit.parent ?? unit;
    return { honoree, unitName: writtenName(random, subject === 'collective' ? superior : unit) };
  });
}

/** Every decision with about `size` recipients in all. The same size and seed give the same decisions. */
export function* makeDecisions(
  units: readonly BenchUnit[],
  size: number,
  seed = 2026,
): Generator<BenchDecision> {
  const random = makeRandom(seed);
  const people = new People(units);
  let index = 0;
  let left = size;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const standing = units.flatMap((unit, at) => (unit.from <= year && year <= unit.to ? [at] : []));
    let wanted = year === LAST_YEAR ? left : Math.min(left, awardsOf(year, size));
    left -= wanted;
    const plan: { kind: AwardKind; count: number }[] = [];
    while (wanted > 0) {
      const kind = drawKind(random, year);
      const count = Math.min(wanted, 1 + Math.floor(kind.most * random() ** 2.4));
      plan.push({ kind, count });
      wanted -= count;
    }
    const days = daysOf(random, year, plan.length);
    const numbers = new Map<string, number>();
    for (const [at, { kind, count }] of plan.entries()) {
      // Before the program other documents took numbers between two lists.
      const step = kind.own && year >= OWN_FROM_YEAR ? 1 : between(random, 1, kind.own ? 3 : 40);
      const number = (numbers.get(kind.symbol) ?? 0) + step;
      numbers.set(kind.symbol, number);
      const recipients = drawRecipients(random, people, standing, units, { kind, year, count });
      const unit = recipients[0]?.honoree.unit;
      if (unit === undefined) throw new RangeError('a decision without recipients');
      yield {
        ...{ index, kind, year, number, recipients, unit },
        date: days[at] ?? `${year}-12-28`,
        // Before 2004 many numbers stood without letters of the kind: "123/QĐ-UB".
        printed: `${number}/${kind.symbol === 'QĐ-UBND' && year < 2004 ? 'QĐ-UB' : kind.symbol}`,
        reason: drawReason(random, unit.kind, year),
        signer: SIGNERS[Math.floor((year - FIRST_YEAR) / 5.2) % SIGNERS.length] ?? '',
      };
      index += 1;
    }
  }
}
