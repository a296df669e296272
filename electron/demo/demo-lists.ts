import { randomUUID } from 'node:crypto';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { mixedIntake, withTitles } from './demo-mixed-intake.ts';
import type { DemoUnit } from './demo-office-data.ts';
import { type FictitiousPerson, makeCollective, makePerson, pick, type Random } from './fictitious-names.ts';

interface ListStage {
  readonly random: Random;
  /** People of each unit, who come back over the years. */
  readonly staff: Map<string, FictitiousPerson[]>;
}

export interface ListAsked {
  readonly unit: DemoUnit;
  readonly persons: number;
  readonly collectives: number;
  /** A list of several awards: of a ward, or of a department with titles among them. */
  readonly mixed?: 'ward' | 'titles';
}

/** More people than any submission names, so that picking distinct ones always ends. */
const STAFF_SIZE = 80;

function staffOf(play: ListStage, unit: DemoUnit): FictitiousPerson[] {
  const known = play.staff.get(unit.name);
  if (known !== undefined) return known;
  const byName = new Map<string, FictitiousPerson>();
  while (byName.size < STAFF_SIZE) {
    const person = makePerson(play.random, unit.kind);
    byName.set(person.name, person);
  }
  const made = [...byName.values()];
  play.staff.set(unit.name, made);
  return made;
}

function makeCandidates(
  play: ListStage,
  unit: DemoUnit,
  persons: number,
  collectives: number,
): CandidateInput[] {
  const names = new Set<string>();
  const made: CandidateInput[] = [];
  const base = {
    id: '',
    achievement: '',
    honoreeId: null,
    awardTypeId: null,
    route: null,
    titleYear: null,
    posthumous: false,
  };
  while (made.length < collectives) {
    const name = makeCollective(play.random, unit.kind, unit.name);
    if (names.has(name)) continue;
    names.add(name);
    made.push({
      ...base,
      id: randomUUID(),
      kind: 'collective',
      honorific: null,
      name,
      birthDate: null,
      position: '',
      unitName: unit.name,
    });
  }
  while (made.length < collectives + persons) {
    const { honorific, name, birthDate, position } = pick(play.random, staffOf(play, unit));
    if (names.has(name)) continue;
    names.add(name);
    made.push({
      ...base,
      id: randomUUID(),
      kind: 'person',
      honorific,
      name,
      birthDate,
      position,
      unitName: unit.name,
    });
  }
  return made;
}

/** The list of a submission; titles are for `lastYear`. */
export function listOf(play: ListStage, asked: ListAsked, lastYear: number): CandidateInput[] {
  const { unit, mixed, persons, collectives } = asked;
  if (mixed === 'ward') return mixedIntake(play.random, unit, staffOf(play, unit), lastYear);
  const list = makeCandidates(play, unit, persons, collectives);
  return mixed === 'titles' ? withTitles(list, lastYear) : list;
}
