import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { GoldenEntry } from '#shared/contract/register-records.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { printGolden } from '#shared/domain/golden-book.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { findGolden, goldenGaps, goldenYears, listGolden } from './golden-lines.ts';
import { expectGoldenNumber, readGoldenRules, writeGoldenRules } from './golden-numbers.ts';

function answer(db: Database, awardId: string): GoldenEntry {
  const line = findGolden(db, awardId);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}

export const goldenHandlers = {
  golden: office.registers.golden.handler(({ input, context: { db, now } }) => ({
    years: goldenYears(db),
    entries: listGolden(db, input.year),
    gaps: goldenGaps(db),
    rules: [...readGoldenRules(db)],
    next: expectGoldenNumber(db, todayIso(now))?.printed ?? null,
  })),

  noteGolden: office.registers.noteGolden.handler(({ input, context: { db, note } }) => {
    const before = answer(db, input.awardId);
    if (before.version !== input.version) throw new Refusal('STALE');
    db.run(
      query
        .updateTable('golden_entry')
        .set({ note: input.note, version: before.version + 1 })
        .where('award_id', '=', input.awardId),
    );
    note({
      subjectKind: 'register',
      subjectId: input.awardId,
      summary: `Ghi chú số ${before.printed} trong Sổ vàng`,
      detail: { before: before.note, after: input.note },
    });
    return answer(db, input.awardId);
  }),

  chooseGoldenRule: office.registers.chooseGoldenRule.handler(
    ({ input, context: { db, now, caller, note } }) => {
      const [last] = db.sql<{ number: number; series: string; given_on: string }>(
        'SELECT number, series, given_on FROM golden_entry ORDER BY given_on DESC, number DESC LIMIT 1',
      );
      if (last !== undefined && input.from <= last.given_on) {
        throw new Refusal('GOLDEN_RULE_DATE', {
          last: printGolden(last.number, last.series),
          lastDate: formatDate(last.given_on),
          earliest: formatDate(addDays(last.given_on, 1)),
        });
      }
      const before = readGoldenRules(db);
      // A rule that has given no number yet is replaced: choosing again corrects the choice.
      const standing = last === undefined ? [] : before.filter(({ from }) => from <= last.given_on);
      const chosen = { ...input, at: now.toISOString(), accountName: caller.name };
      writeGoldenRules(db, [...standing, chosen]);
      note({
        subjectKind: 'register',
        subjectId: 'golden',
        summary: `Sổ vàng đánh số ${input.mode === 'continuous' ? 'nối tiếp các năm' : 'theo từng năm'} từ ngày ${formatDate(input.from)}, bắt đầu từ số ${input.firstNumber}: ${input.reason}`,
        detail: { before },
      });
      return { done: true } as const;
    },
  ),
};
