import { z } from 'zod';
import { unitChange, unitDocument } from '#shared/domain/unit-history/event.ts';
import { done, id, instant, isoDate, line, optionalLine, prose } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';
import { unitKind } from './unit-kind.ts';

/** A unit that is entered together with the event that brings it into being. */
export const newUnit = z.strictObject({ id, name: line(300), kind: unitKind, parentId: id.nullable() });
export type NewUnit = z.infer<typeof newUnit>;

export const plannedUnitEvent = z.strictObject({
  id,
  day: isoDate.describe('First day of what the event brings'),
  change: unitChange,
  document: unitDocument,
  note: optionalLine(500),
  newUnits: z.array(newUnit).max(200).describe('They begin on that day'),
});
export type PlannedUnitEvent = z.infer<typeof plannedUnitEvent>;

/** An event as it was entered; `names` are those of its units at that time. */
export const unitEventRecord = z.object({
  id,
  entry: id,
  day: isoDate,
  change: unitChange,
  document: unitDocument,
  note: z.string(),
  names: z.record(z.string(), z.string()),
  at: instant,
  by: z.string(),
  takenBack: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});
export type UnitEventRecord = z.infer<typeof unitEventRecord>;

export const unitOnDay = z.object({
  id,
  name: z.string(),
  parentId: id.nullable(),
  kind: unitKind,
  abbreviation: z.string(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});
export type UnitOnDay = z.infer<typeof unitOnDay>;

/** Where the record of a unit lies on a day. */
export const unitPlace = z.object({
  is: z.enum(['standing', 'divided', 'ended', 'not-yet']),
  id,
  name: z.string(),
  among: z.array(z.object({ id, name: z.string() })).describe('Of a divided unit: its parts'),
});
export type UnitPlace = z.infer<typeof unitPlace>;

/** A unit in the picture of a genealogy; `generation` 0 is the unit itself, negative before, positive after. */
export const kin = z.object({
  id,
  name: z.string(),
  generation: z.number().int(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});
export type Kin = z.infer<typeof kin>;

export const descent = z.object({
  from: id,
  to: id,
  day: isoDate,
  kind: z.string(),
  whole: z.boolean().describe('False where only a part went over'),
});

export const unitGenealogy = z.object({
  id,
  name: z.string(),
  names: z.array(z.object({ name: z.string(), from: isoDate.nullable(), before: isoDate.nullable() })),
  parents: z.array(z.object({ id: id.nullable(), name: z.string(), from: isoDate.nullable() })),
  kin: z.array(kin),
  descents: z.array(descent),
  today: unitPlace,
  events: z.array(unitEventRecord).describe('The newest day first, taken back ones included'),
});
export type UnitGenealogy = z.infer<typeof unitGenealogy>;

export const unitEventRefusals = refusals(
  'NOT_FOUND',
  'UNIT_EXISTS',
  'UNIT_CYCLE',
  'UNIT_EVENT_IN_FUTURE',
  'UNIT_EVENT_BEFORE_FOUNDING',
  'UNIT_ENDED_ALREADY',
  'UNIT_EVENT_CIRCLE',
  'UNIT_EVENT_ITSELF',
  'UNIT_EVENT_TWICE',
  'UNIT_FOUNDED_TWICE',
  'UNIT_OTHER_NAME',
  'UNIT_CHANGES_NOTHING',
  'UNIT_PARENT_GONE',
  'UNIT_HEIR_NOT_PART',
);

/** A line of a list of changes as it was read. */
export const unitListRow = z.object({
  rowNumber: z.number().int().describe('From 1, as pasted'),
  oldUnit: z.string(),
  newUnit: z.string(),
  day: isoDate.nullable(),
  document: z.string(),
  kind: z.string().nullable(),
  makes: z.array(z.string()).describe('Names of units that the line would enter'),
  refused: z.object({ vi: z.string(), en: z.string() }).nullable(),
});
export type UnitListRow = z.infer<typeof unitListRow>;

const unitList = {
  text: z.string().max(2_000_000),
  day: isoDate.nullable().describe('For lines without a day'),
  document: optionalLine(80).describe('For lines without a document'),
  makeMissing: z.boolean().describe('Enter units that the office does not have yet'),
};

const unitMap = z.union([z.literal('recorded'), isoDate]);
const asKnownOn = isoDate.nullable().default(null);
const counted = z.array(z.object({ key: z.string(), label: z.string(), count: z.number().int() }));

export const unitTotal = z.object({
  unitId: id.nullable().describe('null: words of decisions that mean no unit beyond doubt'),
  name: z.string(),
  place: z
    .enum(['standing', 'divided', 'ended', 'not-yet'])
    .nullable()
    .describe('How the unit stands on the day of the map; divided units stand under their own name'),
  total: z.number().int(),
  counts: z.array(z.number().int()).describe('In the order of `columns`'),
});
export type UnitTotal = z.infer<typeof unitTotal>;

/** What a unit and the people in it were awarded. */
export const unitAwards = z.object({
  total: z.number().int(),
  collective: z.number().int().describe('Given to collectives and households; the rest to persons'),
  years: z.array(z.object({ year: z.number().int(), count: z.number().int() })),
  awards: counted,
  units: z.array(z.object({ id: id.nullable(), name: z.string(), total: z.number().int() })),
});
export type UnitAwards = z.infer<typeof unitAwards>;

/** Words of decisions that mean no unit beyond doubt. */
export const doubtfulName = z.object({
  name: z.string(),
  awards: z.number().int(),
  choices: z.array(z.object({ id, name: z.string(), above: z.string() })),
  answered: z.object({ unitId: id.nullable(), name: z.string(), by: z.string(), at: instant }).nullable(),
});
export type DoubtfulName = z.infer<typeof doubtfulName>;

const editors = ['clerk', 'secretary', 'archivist'] as const;

export const unitHistoryCalls = {
  /** The units in being on a day, with the names and parents of that day. */
  tree: reads()
    .input(z.strictObject({ day: isoDate }))
    .output(z.array(unitOnDay)),
  genealogy: reads().input(z.strictObject({ id })).errors(refusals('NOT_FOUND')).output(unitGenealogy),
  /** Awards by unit, as decisions name them or on the map of a day; exact, nothing is estimated. */
  totals: reads()
    .input(z.strictObject({ map: unitMap, by: z.enum(['award', 'year']), asKnownOn }))
    .output(
      z.object({
        columns: z.array(z.object({ key: z.string(), label: z.string() })),
        rows: z.array(unitTotal),
        total: z.number().int(),
      }),
    ),
  /** Awards of one unit over its life, with those of its predecessors where wished. */
  awards: reads()
    .input(z.strictObject({ id, withPredecessors: z.boolean(), asKnownOn }))
    .errors(refusals('NOT_FOUND'))
    .output(unitAwards),
  /** Words of decisions that wait for an answer, the most frequent first; or those that have one. */
  doubtfulNames: reads()
    .input(
      z.strictObject({
        answered: z.boolean(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), names: z.array(doubtfulName) })),
  /** Says which unit the words mean (null: none of the office's); `forget` takes the answer back. */
  answerName: writes(...editors)
    .input(z.strictObject({ name: line(300), unitId: id.nullable(), forget: z.boolean() }))
    .errors(refusals('NOT_FOUND'))
    .output(done),
  /** Changes of all units, the newest day first. */
  events: reads()
    .input(z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }))
    .output(z.object({ total: z.number().int(), events: z.array(unitEventRecord) })),
  /** All or nothing. A repeated entry changes nothing. */
  enterEvents: writes(...editors)
    .input(z.strictObject({ entry: id, events: z.array(plannedUnitEvent).min(1).max(100) }))
    .errors(unitEventRefusals)
    .output(z.object({ events: z.array(id) })),
  /** What was entered by mistake no longer counts; the lines stay. `entry` of the entering act takes back all of it. */
  takeBackEvents: writes(...editors)
    .input(
      z.strictObject({
        entry: id,
        events: z.array(id).max(5000),
        ofEntry: id.nullable(),
        reason: prose(500).pipe(z.string().min(1, { error: 'empty' })),
      }),
    )
    .errors(refusals('NOT_FOUND', 'UNIT_EVENT_RESTED_ON', 'UNIT_EXISTS'))
    .output(done),
  /** Reads a pasted list "old unit; new unit; day; document; kind", and says what each line would do. */
  readEventList: reads()
    .input(z.strictObject(unitList))
    .output(z.object({ rows: z.array(unitListRow), events: z.number().int(), newUnits: z.number().int() })),
  enterEventList: writes(...editors)
    .input(
      z.strictObject({
        entry: id,
        ...unitList,
        leaveOut: z.boolean().describe('Lines that cannot be taken'),
      }),
    )
    .errors(refusals('UNIT_LIST_REFUSED'))
    .output(z.object({ events: z.number().int(), newUnits: z.number().int() })),
};
