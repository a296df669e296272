/**
 * What happens to units. Events are only ever added: names, parents and lives of units on a day are what they amount to
 * (`history.ts`), and what was entered by mistake is taken back by a later event that names it.
 */
import { z } from 'zod';
import { isoDate, line, optionalLine } from '#shared/contract/basics.ts';

const unitId = z.uuid();
const unitIds = z.array(unitId).min(1).max(200);

/** The legal document by which it happened, as printed; empty where nobody has recorded it. */
export const unitDocument = z.strictObject({
  number: optionalLine(80).describe('e.g. 1654/NQ-UBTVQH15'),
  date: isoDate.nullable(),
});
export type UnitDocument = z.infer<typeof unitDocument>;

const founded = z.strictObject({ kind: z.literal('founded'), unit: unitId });
const renamed = z.strictObject({
  kind: z.literal('renamed'),
  unit: unitId,
  from: line(300),
  to: line(300),
});
/** Units that end in one: a new one, or one that takes the others in (then it stands among `units` or beside them). */
const merged = z.strictObject({ kind: z.literal('merged'), units: unitIds, into: unitId });
/** `into` may hold the unit itself, which then goes on. `heir`: the part that carries on its record, where one does. */
const split = z.strictObject({
  kind: z.literal('split'),
  unit: unitId,
  into: unitIds,
  heir: unitId.nullable(),
});
const partsTaken = z.strictObject({
  kind: z.literal('parts-taken'),
  unit: unitId,
  by: unitIds,
  what: optionalLine(500).describe('e.g. thôn Đông, thôn Đoài'),
});
const dissolved = z.strictObject({ kind: z.literal('dissolved'), unit: unitId, heir: unitId.nullable() });
const moved = z.strictObject({
  kind: z.literal('moved'),
  unit: unitId,
  from: unitId.nullable(),
  to: unitId.nullable(),
});
/** A whole level ends, as the districts did on 01/07/2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
const levelAbolished = z.strictObject({
  kind: z.literal('level-abolished'),
  units: z.array(unitId).min(1).max(2000),
});

export const unitChange = z.discriminatedUnion('kind', [
  founded,
  renamed,
  merged,
  split,
  partsTaken,
  dissolved,
  moved,
  levelAbolished,
]);
export type UnitChange = z.infer<typeof unitChange>;
export type UnitChangeKind = UnitChange['kind'];
export const UNIT_CHANGE_KINDS: readonly UnitChangeKind[] = unitChange.options.map(
  (option) => option.shape.kind.value,
);

/** An event that stands: `day` is the first day of what it brings. */
export interface UnitEvent {
  readonly id: string;
  readonly day: string;
  readonly change: UnitChange;
}

/** The part that a unit has in a change: it ends by it, goes on, or receives what another leaves. */
export type UnitRole = 'ends' | 'goes-on' | 'receives';

/** Every unit that a change speaks of with its part, each once. */
export function rolesIn(change: UnitChange): Map<string, UnitRole> {
  const roles = new Map<string, UnitRole>();
  switch (change.kind) {
    case 'founded':
    case 'renamed':
    case 'moved':
      return roles.set(change.unit, 'goes-on');
    case 'merged':
      for (const id of change.units) roles.set(id, 'ends');
      return roles.set(change.into, 'receives');
    case 'split':
      roles.set(change.unit, 'ends');
      for (const id of change.into) roles.set(id, id === change.unit ? 'goes-on' : 'receives');
      return roles;
    case 'parts-taken':
      for (const id of change.by) roles.set(id, 'receives');
      return roles.set(change.unit, 'goes-on');
    case 'dissolved':
      roles.set(change.unit, 'ends');
      return change.heir === null ? roles : roles.set(change.heir, 'receives');
    case 'level-abolished':
      for (const id of change.units) roles.set(id, 'ends');
      return roles;
  }
}
