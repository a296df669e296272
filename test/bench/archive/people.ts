/** Honorees of the office: few numbers each, so that two million fit; the rest of a person is drawn from its number. */
import { between, makeRandom, type Random, SORT, uuidOf } from './draw.ts';
import { drawName, type Named } from './names.ts';
import type { BenchUnit } from './units.ts';
import { drawPosition, drawRoom } from './words.ts';

export type Kind = 'person' | 'collective' | 'household';
const KINDS: readonly Kind[] = ['person', 'collective', 'household'];

export interface Honoree {
  readonly number: number;
  readonly id: string;
  readonly kind: Kind;
  readonly honorific: Named['honorific'] | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly position: string;
  readonly unit: BenchUnit;
  /** First met with this award; else it is in the file already. */
  readonly isNew: boolean;
}

/** Years somebody may go on receiving awards after the first. */
const ACTIVE_YEARS = 26;

export class People {
  readonly #units: readonly BenchUnit[];
  #unitOf = new Uint16Array(1 << 16);
  #firstYear = new Uint16Array(1 << 16);
  #kindOf = new Uint8Array(1 << 16);
  count = 0;
  /** Numbers of honorees by kind and unit, in the order in which they were first met. */
  readonly #known = new Map<number, number[]>();

  constructor(units: readonly BenchUnit[]) {
    this.#units = units;
  }

  /** Somebody of a kind and unit: one met before, who was often met more than once already, or a new one. */
  draw(random: Random, kind: Kind, unitIndex: number, year: number, taken: ReadonlySet<number>): Honoree {
    const key = KINDS.indexOf(kind) * 65_536 + unitIndex;
    const known = this.#known.get(key) ?? [];
    const share = kind === 'collective' ? 0.8 : kind === 'person' ? 0.58 : 0.15;
    if (known.length > 3 && random() < share) {
      const active = known.findIndex((number) => (this.#firstYear[number] ?? 0) >= year - ACTIVE_YEARS);
      const from = active < 0 ? known.length : active;
      const number = known[from + Math.floor((known.length - from) * random() ** 2.2)];
      if (number !== undefined && !taken.has(number)) return this.#read(number, year, false);
    }
    const number = this.#add(kind, unitIndex, year);
    known.push(number);
    this.#known.set(key, known);
    return this.#read(number, year, true);
  }

  #add(kind: Kind, unitIndex: number, year: number): number {
    if (this.count === this.#unitOf.length) {
      const grown = <A extends Uint16Array | Uint8Array>(old: A, made: A): A => {
        made.set(old);
        return made;
      };
      this.#unitOf = grown(this.#unitOf, new Uint16Array(this.count * 2));
      this.#firstYear = grown(this.#firstYear, new Uint16Array(this.count * 2));
      this.#kindOf = grown(this.#kindOf, new Uint8Array(this.count * 2));
    }
    const number = this.count;
    this.#unitOf[number] = unitIndex;
    this.#firstYear[number] = year;
    this.#kindOf[number] = KINDS.indexOf(kind);
    this.count += 1;
    return number;
  }

  #read(number: number, year: number, isNew: boolean): Honoree {
    const kind = KINDS[this.#kindOf[number] ?? 0] ?? 'person';
    const unit = this.#units[this.#unitOf[number] ?? 0];
    if (unit === undefined) throw new RangeError('no such unit');
    const own = makeRandom(Math.imul(number + 1, 0x27d4eb2f));
    const shared = { number, id: uuidOf(SORT.honoree, number), kind, unit, isNew };
    if (kind === 'collective')
      return {
        ...{ ...shared, honorific: null, birthDate: null, position: '' },
        name: own() < 0.35 ? unit.name : `${drawRoom(own, unit.kind)}, ${unit.name}`,
      };
    const { name, honorific } = drawName(own);
    if (kind === 'household')
      return {
        ...shared,
        honorific,
        name: `Hộ gia đình ${honorific === 'ong' ? 'ông' : 'bà'} ${name}`,
        birthDate: null,
        position: '',
      };
    const first = this.#firstYear[number] ?? year;
    const birthYear = first - between(own, 24, 52);
    const birthDate =
      own() < 0.4
        ? null
        : own() < 0.5
          ? String(birthYear)
          : `${birthYear}-0${between(own, 1, 9)}-${between(own, 10, 28)}`;
    // Positions rise: another draw every eight years.
    const rising = makeRandom(Math.imul(number + 1, 31) + Math.floor((year - first) / 8));
    return { ...shared, honorific, name, birthDate, position: drawPosition(rising, unit.kind) };
  }
}
