import { z } from 'zod';
import { id, isoDate, line, nothing, optionalLine, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';
import { unitHistoryCalls } from './unit-history.ts';
import { unitKind } from './unit-kind.ts';

export { type UnitKind, unitKind } from './unit-kind.ts';

const unitFields = {
  name: line(300),
  parentId: id.nullable(),
  kind: unitKind,
  abbreviation: optionalLine(30).describe('In document symbols, e.g. "STC"'),
  leaderTitle: optionalLine(150).describe('Who proposes, e.g. "Giám đốc Sở Tài chính"'),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
};

export const unit = z.object({
  id,
  name: z.string(),
  parentId: id.nullable(),
  parentName: z.string().nullable(),
  kind: unitKind,
  abbreviation: z.string(),
  leaderTitle: z.string(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  awardCount: z.number().int(),
  version,
});
export type Unit = z.infer<typeof unit>;

export const units = {
  ...unitHistoryCalls,
  list: reads().input(nothing).output(z.array(unit)),
  create: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ id, ...unitFields }))
    .errors(refusals('UNIT_EXISTS', 'UNIT_CYCLE', 'DATE_ORDER', 'NOT_FOUND'))
    .output(unit),
  update: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ id, version, ...unitFields }))
    .errors(refusals('NOT_FOUND', 'STALE', 'UNIT_EXISTS', 'UNIT_CYCLE', 'DATE_ORDER', 'UNIT_DAY_BY_EVENT'))
    .output(unit),
};
