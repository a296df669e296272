import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import type { UnitListRow } from '#shared/contract/unit-history.ts';
import type { PlannedLine } from '#shared/domain/unit-history/plan-event-list.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { answerName, listDoubtfulNames } from './doubtful-names.ts';
import { enterUnitEvents, enterUnitList, planUnitList, takeBackUnitEvents } from './enter-events.ts';
import type { UnitEntryHead } from './event-rows.ts';
import { listEvents, readGenealogy, treeOfDay } from './genealogy.ts';
import { readOfficeUnits } from './office-history.ts';
import { awardsOfUnit, unitTotals } from './unit-totals.ts';

const headOf = (entry: string, { now, caller }: Pick<CallContext, 'now' | 'caller'>): UnitEntryHead => ({
  entry,
  at: now,
  accountName: caller.name,
});

function toListRow({ line, kind, makes, refused }: PlannedLine): UnitListRow {
  return {
    rowNumber: line.rowNumber,
    oldUnit: line.oldUnits.join('; '),
    newUnit: line.newUnit,
    day: line.day,
    document: line.document.number,
    kind,
    makes: [...makes],
    refused,
  };
}

/** Units over time: what happened to them, the map of a day, whence a unit came and what became of it. */
export const historyHandlers = {
  tree: office.units.tree.handler(({ input, context: { db } }) => treeOfDay(readOfficeUnits(db), input.day)),

  genealogy: office.units.genealogy.handler(({ input, context: { db, now } }) =>
    readGenealogy(readOfficeUnits(db), input.id, todayIso(now)),
  ),

  totals: office.units.totals.handler(({ input, context: { db, caller } }) =>
    unitTotals(db, input, caller.role),
  ),

  awards: office.units.awards.handler(({ input, context: { db, caller } }) =>
    awardsOfUnit(db, input, caller.role),
  ),

  doubtfulNames: office.units.doubtfulNames.handler(({ input, context: { db, caller } }) =>
    listDoubtfulNames(db, input, caller.role),
  ),

  answerName: office.units.answerName.handler(({ input, context: { db, caller, now, note } }) => {
    const unit = answerName(db, input, { name: caller.name, at: now });
    const meant = input.forget ? 'chưa rõ' : unit === null ? 'không phải đơn vị nào' : unit;
    note({ subjectKind: 'unit', subjectId: input.unitId ?? '', summary: `“${input.name}” là: ${meant}` });
    return { done: true } as const;
  }),

  events: office.units.events.handler(({ input, context: { db } }) =>
    listEvents(readOfficeUnits(db), input.offset, input.limit),
  ),

  enterEvents: office.units.enterEvents.handler(({ input, context }) => {
    const events = enterUnitEvents(context.db, headOf(input.entry, context), input.events);
    const [first] = input.events;
    context.note({
      subjectKind: 'unit',
      subjectId: '',
      summary: `Ghi ${events.length} thay đổi của đơn vị, ngày ${formatDate(first?.day ?? '')}`,
      detail: { events: input.events },
    });
    return { events };
  }),

  takeBackEvents: office.units.takeBackEvents.handler(({ input, context }) => {
    const { entry, ...asked } = input;
    const taken = takeBackUnitEvents(context.db, headOf(entry, context), asked);
    context.note({
      subjectKind: 'unit',
      subjectId: '',
      summary: `Rút lại ${taken} thay đổi của đơn vị: ${input.reason}`,
      detail: { events: input.events, ofEntry: input.ofEntry },
    });
    return { done: true } as const;
  }),

  readEventList: office.units.readEventList.handler(({ input, context: { db, now } }) => {
    const plan = planUnitList(db, input, todayIso(now));
    return {
      rows: plan.lines.map(toListRow),
      events: plan.events.length,
      newUnits: plan.events.reduce((sum, { made }) => sum + made.length, 0),
    };
  }),

  enterEventList: office.units.enterEventList.handler(({ input, context }) => {
    const { entry, ...asked } = input;
    const entered = enterUnitList(context.db, headOf(entry, context), asked);
    context.note({
      subjectKind: 'unit',
      subjectId: '',
      summary: `Nhập danh sách ${entered.events} thay đổi của đơn vị, ${entered.newUnits} đơn vị mới`,
      detail: { entry },
    });
    return entered;
  }),
};
