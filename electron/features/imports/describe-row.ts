import { countAwards, findSameHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { matchAwards } from '#electron/features/nominations/award-match.ts';
import { rulesOf, shortAwardName } from '#electron/features/nominations/award-rules.ts';
import { findTwin } from '#electron/features/nominations/candidate-writes.ts';
import { findUnitRow } from '#electron/features/units/unit-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { splitAwardYear } from '#shared/candidate-list/award-cell.ts';
import { type KnownAward, questionsOf } from '#shared/candidate-list/award-questions.ts';
import type { CandidateRow } from '#shared/candidate-list/types.ts';
import type { ListRow } from '#shared/contract/imports.ts';
import { printedShortName } from '#shared/domain/catalogue/printed-name.ts';
import { kindsOf } from '#shared/domain/honoree-subjects.ts';

/**
 * Describes rows of a list as the window shows them before they are brought in. A row without a unit belongs to the
 * submitting one; a text that may mean several awards is left open.
 */
export function rowDescriber(db: Database, batch: Row<'batch'>, now: Date): (row: CandidateRow) => ListRow {
  const rules = rulesOf(db, batch, now);
  const unitName = findUnitRow(db, batch.unit_id)?.name ?? '';
  const awardOf = (id: string): KnownAward | undefined => {
    const rule = rules.catalogue.at('award', id, rules.day)?.content;
    if (rule === undefined) return undefined;
    const ofYear = rule.class === 'danh-hieu-thi-dua';
    return { name: printedShortName(rule), subjects: kindsOf(rule.subjects), ofYear };
  };
  const context = { awardOf, ownAward: batch.award_type_id, thisYear: Number(rules.today.slice(0, 4)) };
  // Lists repeat a few awards in many rows.
  const matched = new Map<string, ListRow['award']>();
  const readAward = (written: string): ListRow['award'] => {
    const { text } = splitAwardYear(written);
    const known = matched.get(text);
    if (known !== undefined) return known;
    const options = text === '' ? [] : matchAwards(rules, text);
    const named = options.map((id) => ({ id, name: shortAwardName(rules, id) }));
    const only = named.length === 1 ? named[0] : undefined;
    const award =
      only === undefined
        ? { text, id: null, name: '', options: named }
        : { text, id: only.id, name: only.name, options: [] };
    matched.set(text, award);
    return award;
  };
  return (row) => {
    const facts = {
      kind: row.kind,
      honorific: row.honorific,
      name: row.name,
      birthDate: row.birthDate,
      position: row.position,
      unitName: row.unit === '' && row.kind === 'person' ? unitName : row.unit,
      achievement: row.achievement,
    };
    const award = readAward(row.award ?? '');
    const titleYear = row.titleYear ?? null;
    const proposed = { awardTypeId: award.id, route: null, titleYear, posthumous: false };
    const input = { ...facts, ...proposed, id: '', honoreeId: null };
    return {
      rowNumber: row.rowNumber,
      ...facts,
      award,
      titleYear,
      route: null,
      problems: questionsOf({ rowNumber: row.rowNumber, kind: row.kind, award, titleYear }, context),
      alreadyIn: findTwin(db, batch, input) !== undefined,
      pastAwards: countAwards(db, findSameHonoree(db, facts)),
    };
  };
}
