/** A list of changes → the events it makes, or why a line makes none. Pure: preview and entering use the same plan. */

import { refusalSentence } from '#shared/contract/refusals.ts';
import type { UnitKind } from '#shared/contract/unit-kind.ts';
import { previousDay } from '#shared/vietnamese/dates.ts';
import type { Replaced } from './end-state.ts';
import { enterEvent } from './enter-event.ts';
import type { UnitChange, UnitChangeKind, UnitDocument, UnitEvent } from './event.ts';
import { kindByName } from './guess-kind.ts';
import { type GrowingHistory, growing, nameOn, parentOn, standsOn, type UnitHistory } from './history.ts';
import { gone, NO_DAY, NO_NEW, NO_OLD, type Sentence, several, unknown } from './list-sentences.ts';
import { addUnitNames, indexUnitNames, placeKey, type UnitNameIndex, unitNameKey } from './name-index.ts';
import { refusalOfEvent } from './problem-refusal.ts';
import type { EventLine } from './read-event-list.ts';
import { resolveUnit } from './resolve-unit.ts';

export interface MadeUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  /** null: older than the list knows. */
  readonly validFrom: string | null;
}

export interface ListedEvent {
  readonly event: UnitEvent;
  readonly replaced: readonly Replaced[];
  readonly document: UnitDocument;
  readonly made: readonly MadeUnit[];
}

export interface PlannedLine {
  readonly line: EventLine;
  readonly kind: UnitChangeKind | null;
  readonly makes: readonly string[];
  readonly refused: Sentence | null;
}

export interface ListPlan {
  readonly lines: readonly PlannedLine[];
  readonly events: readonly ListedEvent[];
}

export interface ListOptions {
  /** For lines without a day or document of their own. */
  readonly day: string | null;
  readonly document: string;
  /** Old units that the office does not have are entered too. */
  readonly makeMissing: boolean;
  readonly today: string;
  /** Names of the office's own place. */
  readonly ownNames: readonly string[];
  readonly newId: () => string;
}

/** Lines that tell one event together. */
interface Group {
  readonly kind: UnitChangeKind;
  readonly day: string;
  readonly document: UnitDocument;
  readonly members: readonly EventLine[];
}

/** Plans a whole list over the history as it is; nothing is written. */
export function planEventList(
  history: UnitHistory,
  lines: readonly EventLine[],
  options: ListOptions,
): ListPlan {
  const plan = new Planner(growing(history), options);
  const dated = lines.map((line) => ({ ...line, day: line.dayText === '' ? options.day : line.day }));
  const open = dated.filter((line) => plan.complete(line));
  for (const group of groupLines(open, options.document)) plan.enter(group);
  return { lines: dated.map((line) => plan.lineOf(line)), events: plan.events };
}

/** Lines with one new unit are one merger, lines with one old unit one division; ends of levels come first. */
function groupLines(lines: readonly EventLine[], document: string): Group[] {
  const groupOf = (kind: UnitChangeKind, members: readonly EventLine[]): Group => {
    const [first] = members;
    const own = first?.document ?? { number: '', date: null };
    return {
      kind,
      day: first?.day ?? '',
      document: own.number === '' ? { ...own, number: document } : own,
      members,
    };
  };
  const key = (line: EventLine, name: string) => `${line.day} ${unitNameKey(name)}`;
  const oldKey = (line: EventLine) => key(line, line.oldUnits.join(' + '));
  const byOld = Map.groupBy(lines, oldKey);
  const rest: EventLine[] = [];
  const groups: Group[] = [];
  const taken = new Set<string>();
  const levels = lines.filter(({ kind }) => kind === 'level-abolished');
  for (const members of Map.groupBy(levels, (line) => `${line.day} ${line.document.number}`).values())
    groups.push(groupOf('level-abolished', members));
  const splits: Group[] = [];
  for (const line of lines) {
    if (line.kind === 'level-abolished') continue;
    const twins = (byOld.get(oldKey(line)) ?? []).filter((one) => one.newUnit !== '');
    const divides = line.kind === 'split' || (line.kind === null && twins.length > 1);
    if (!divides) rest.push(line);
    else if (!taken.has(oldKey(line))) {
      taken.add(oldKey(line));
      splits.push(
        groupOf(
          'split',
          twins.filter(({ kind }) => kind === null || kind === 'split'),
        ),
      );
    }
  }
  const merging = (line: EventLine) => line.kind === 'merged' || (line.kind === null && line.newUnit !== '');
  for (const members of Map.groupBy(rest.filter(merging), (line) => key(line, line.newUnit)).values()) {
    const olds = members.flatMap(({ oldUnits }) => oldUnits);
    const said = members.some(({ kind }) => kind === 'merged');
    groups.push(groupOf(said || olds.length > 1 ? 'merged' : 'renamed', members));
  }
  for (const line of rest) if (!merging(line)) groups.push(groupOf(line.kind ?? 'dissolved', [line]));
  // Divided units come last of their day: the mergers make the units that their parts go to.
  return [...groups, ...splits].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

class Planner {
  readonly events: ListedEvent[] = [];
  readonly #kinds = new Map<number, UnitChangeKind>();
  readonly #makes = new Map<number, string[]>();
  readonly #refused = new Map<number, Sentence>();
  readonly #index: UnitNameIndex;
  readonly #history: GrowingHistory;
  readonly #options: ListOptions;

  constructor(history: GrowingHistory, options: ListOptions) {
    this.#history = history;
    this.#options = options;
    this.#index = indexUnitNames(history, options.ownNames);
  }

  lineOf(line: EventLine): PlannedLine {
    const { rowNumber } = line;
    return {
      line,
      kind: this.#kinds.get(rowNumber) ?? null,
      makes: this.#makes.get(rowNumber) ?? [],
      refused: this.#refused.get(rowNumber) ?? null,
    };
  }

  /** Whether a line says enough to be an event. */
  complete(line: EventLine): boolean {
    const needsNew = ['renamed', 'merged', 'split', 'parts-taken'].includes(line.kind ?? '');
    const fault =
      line.day === null
        ? NO_DAY
        : line.oldUnits.length === 0
          ? NO_OLD
          : needsNew && line.newUnit === ''
            ? NO_NEW
            : null;
    if (fault !== null) this.#refused.set(line.rowNumber, fault);
    return fault === null;
  }

  enter(group: Group): void {
    const { day, document, members } = group;
    const made: MadeUnit[] = [];
    const fail = (fault: Sentence) => {
      for (const { rowNumber } of members) this.#refused.set(rowNumber, fault);
      for (const unit of made) this.#forget(unit);
    };
    const built = this.#build(group, made);
    if ('fault' in built) {
      fail(built.fault);
      return;
    }
    const event: UnitEvent = { id: this.#options.newId(), day, change: built.change };
    const entered = enterEvent(this.#history, event, this.#options.today);
    if ('problem' in entered) {
      const { code, facts } = refusalOfEvent(
        entered.problem,
        (id) => this.#history.units.get(id)?.name ?? '',
      );
      fail({ vi: refusalSentence(code, facts, 'vi'), en: refusalSentence(code, facts, 'en') });
      return;
    }
    this.events.push({ ...entered, document, made });
    if (built.change.kind === 'renamed') addUnitNames(this.#index, built.change.unit);
    const [first] = members;
    for (const { rowNumber } of members) this.#kinds.set(rowNumber, built.change.kind);
    if (first !== undefined && made.length > 0)
      this.#makes.set(
        first.rowNumber,
        made.map(({ name }) => name),
      );
  }

  #build(group: Group, made: MadeUnit[]): { change: UnitChange } | { fault: Sentence } {
    const { kind, day, members } = group;
    const olds: string[] = [];
    for (const name of new Set(members.flatMap(({ oldUnits }) => oldUnits))) {
      const old = this.#old(name, day, kind, made);
      if (typeof old !== 'string') return { fault: old };
      if (!olds.includes(old)) olds.push(old);
    }
    const [unit = ''] = olds;
    const newNames = [...new Set(members.map(({ newUnit }) => newUnit))].filter((name) => name !== '');
    const [newName = ''] = newNames;
    const known = newName === '' ? null : this.#standing(newName, day);
    switch (kind) {
      case 'level-abolished':
        return { change: { kind, units: olds } };
      case 'founded':
        return { change: { kind, unit } };
      case 'dissolved':
        return { change: { kind, unit, heir: known } };
      case 'moved':
        if (newName !== '' && known === null) return { fault: unknown(newName) };
        return { change: { kind, unit, from: null, to: known } };
      case 'renamed':
        if (known !== null && known !== unit)
          return { change: { kind: 'merged', units: [unit], into: known } };
        return {
          change: {
            kind,
            unit,
            from: nameOn(this.#history, unit, previousDay(day)),
            to: this.#parted(newName, day).own,
          },
        };
      default: {
        const targets: string[] = [];
        for (const name of newNames)
          targets.push(this.#standing(name, day) ?? this.#make(name, day, unit, day, made));
        const [into = ''] = targets;
        if (kind === 'merged') return { change: { kind, units: olds, into } };
        if (kind === 'split') return { change: { kind, unit, into: targets, heir: null } };
        return { change: { kind: 'parts-taken', unit, by: targets, what: '' } };
      }
    }
  }

  /** The old unit of a line: it must be in being just before the day. */
  #old(name: string, day: string, kind: UnitChangeKind, made: MadeUnit[]): string | Sentence {
    const before = kind === 'founded' ? day : previousDay(day);
    const found = resolveUnit(this.#index, name, before);
    if (found.is === 'doubtful') return several(name);
    if (found.is === 'unit')
      return kind === 'founded' || standsOn(this.#history, found.id, before) ? found.id : gone(name, day);
    return this.#options.makeMissing ? this.#make(name, before, null, null, made) : unknown(name);
  }

  #standing(name: string, day: string): string | null {
    const found = resolveUnit(this.#index, name, day);
    return found.is === 'unit' && standsOn(this.#history, found.id, day) ? found.id : null;
  }

  /** Enters a unit: below what its words name, else where the unit before it stood. */
  #make(name: string, day: string, after: string | null, validFrom: string | null, made: MadeUnit[]): string {
    const { own, place } = this.#parted(name, day);
    const id = this.#options.newId();
    const parentId = place ?? (after === null ? null : parentOn(this.#history, after, day));
    const unit: MadeUnit = { id, name: own, kind: kindByName(own), parentId, validFrom };
    this.#history.units.set(id, { id, name: own, parentId, validFrom, validTo: null });
    addUnitNames(this.#index, id);
    made.push(unit);
    return id;
  }

  /** "Xã X, huyện Y" → X below Y where Y is known; "Sở Văn hóa, Thể thao và Du lịch" is one name. */
  #parted(name: string, day: string): { own: string; place: string | null } {
    const parts = name.split(',').map((part) => part.trim());
    for (let at = 1; at < parts.length; at += 1) {
      const above = parts.slice(at).join(', ');
      const place = this.#standing(above, day);
      if (place !== null || this.#index.own.includes(placeKey(unitNameKey(above))))
        return { own: parts.slice(0, at).join(', '), place };
    }
    return { own: name, place: null };
  }

  #forget({ id }: MadeUnit): void {
    this.#history.units.delete(id);
    for (const map of [this.#index.byKey, this.#index.byPlace])
      for (const [key, ids] of map)
        if (ids.includes(id))
          map.set(
            key,
            ids.filter((one) => one !== id),
          );
  }
}
