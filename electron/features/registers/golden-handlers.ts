import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { printGolden } from '#shared/domain/golden-book.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { readGoldenRules, writeGoldenRules } from './golden-numbers.ts';

export const goldenHandlers = {
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
