import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BallotCountMinutesData,
  ballotCountMinutesSchema,
} from '#shared/official-document/ballot-data.ts';
import { checkBallotCount, checkCouncilMinutes } from '#shared/official-document/check-votes.ts';
import { composeBallot } from '#shared/official-document/compose-ballot.ts';
import {
  ballotBaseCount,
  composeBallotCount,
  rowPasses,
} from '#shared/official-document/compose-ballot-count.ts';
import {
  composeCouncilMinutes,
  presentCount,
  voteBaseCount,
} from '#shared/official-document/compose-minutes.ts';
import type { DecisionCheck } from '#shared/official-document/decision-check.ts';
import { sampleBallotCounts, sampleBallots } from '#shared/official-document/samples/ballots.ts';
import { sampleCouncilMinutes } from '#shared/official-document/samples/minutes.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { documentAsText } from '#test/support/document-text.ts';

const [count] = sampleBallotCounts().map(({ data }) => data);
const [minutes] = sampleCouncilMinutes().map(({ data }) => data);
const [ballot] = sampleBallots().map(({ data }) => data);
if (count === undefined || minutes === undefined || ballot === undefined) throw new Error('no samples');
const broken = (checks: readonly DecisionCheck[]) =>
  checks.filter(({ holds }) => !holds).map(({ rule }) => rule);
const changed = (change: Partial<BallotCountMinutesData>) =>
  broken(checkBallotCount({ ...count, ...change }));
const printed = (data: BallotCountMinutesData) => documentAsText(composeBallotCount(data, DEFAULT_WORDING));

describe('the counting of ballots', () => {
  it('holds for the sample', () => {
    expect(changed({})).toEqual([]);
  });

  it.each([
    [{ invalid: 1 }, ['ballots-sum']],
    [{ returned: 7, valid: 7 }, ['ballot-rows']],
    [{ issued: 7 }, ['ballots-order']],
    [{ membersPresent: 7 }, ['ballots-order']],
    [{ membersTotal: 7 }, ['ballots-order']],
    [{ returned: null }, ['ballots-known']],
    [{ rows: [] }, ['ballot-rows']],
  ] as const)('is stopped by %o', (change, rules) => {
    expect(changed(change as Partial<BallotCountMinutesData>)).toEqual(rules);
  });

  it('adds up exactly when valid and invalid make the returned, within those given out and present', () => {
    const number = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        number,
        number,
        (total, present, issued, returned, valid, invalid) => {
          const rules = changed({
            membersTotal: total,
            membersPresent: present,
            issued,
            returned,
            valid,
            invalid,
          });
          expect(rules.includes('ballots-sum')).toBe(valid + invalid !== returned);
          expect(rules.includes('ballots-order')).toBe(
            !(returned <= issued && issued <= present && present <= total),
          );
        },
      ),
    );
  });

  it('names the base of the share and counts on it, per row for valid votes', () => {
    const row = { spoiled: 1 };
    const bases = { members: 9, present: 8, issued: 8, returned: 8, valid: 7 } as const;
    for (const [base, number] of Object.entries(bases)) {
      const data = { ...count, base: base as BallotCountMinutesData['base'] };
      expect(ballotBaseCount(data, row)).toBe(number);
    }
    expect(printed({ ...count, base: 'valid' })).toContain('Tỷ lệ tính trên số phiếu hợp lệ;');
    expect(printed(count)).toContain('Tỷ lệ tính trên tổng số thành viên Hội đồng;');
  });

  it('reaches the threshold with exactly that share, never by rounding', () => {
    const at = (yes: number, threshold: number, total: number) => {
      const [row] = count.rows;
      if (row === undefined) throw new Error('no row');
      return rowPasses({ ...count, threshold, membersTotal: total }, { ...row, yes });
    };
    expect(at(8, 80, 10)).toBe(true);
    expect(at(7, 80, 10)).toBe(false);
    expect(at(2, 66.67, 3)).toBe(false);
    expect(at(2, 66.66, 3)).toBe(true);
  });

  it('takes any numbers without throwing', () => {
    const some = fc.option(fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(some, some, some, some, (membersTotal, valid, yes, no) => {
        const rows = [{ name: 'A', yes, no, spoiled: 3 }];
        const data = ballotCountMinutesSchema.parse({ ...count, membersTotal, valid, rows, base: 'valid' });
        expect(printed(data)).toContain('BIÊN BẢN');
        expect(checkBallotCount(data).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('minutes of the council', () => {
  it('count those present from the list unless a number is given', () => {
    expect(presentCount({ ...minutes, membersPresent: null })).toBe(minutes.present.length);
    expect(presentCount({ membersPresent: null, present: [] })).toBeNull();
    expect(voteBaseCount({ ...minutes, voteBase: 'present' })).toBe(8);
  });

  it('have no place and day in the head, secretary left, chair right, Nơi nhận under the secretary', () => {
    const lines = documentAsText(composeCouncilMinutes(minutes, DEFAULT_WORDING)).split('\n');
    expect(lines.some((line) => line.includes('place-date'))).toBe(false);
    const at = (text: string) => lines.indexOf(text);
    expect(at('  left  capacity: THƯ KÝ')).toBeGreaterThan(0);
    expect(at('  right capacity: CHỦ TỌA')).toBeGreaterThan(0);
    expect(at('  left  recipients-label: Nơi nhận:')).toBeGreaterThan(
      at('  left  signer-name: Đào Thị Mai Liên'),
    );
  });

  it('are stopped by more present than members, more votes than voters, an unknown base', () => {
    const of = (change: object) => broken(checkCouncilMinutes({ ...minutes, ...change }));
    expect(of({})).toEqual([]);
    expect(of({ membersPresent: 10 })).toEqual(['members-present']);
    expect(of({ membersPresent: 6, votes: [] })).toEqual(['members-listed']);
    const [vote] = minutes.votes;
    expect(of({ votes: [{ ...vote, yes: 9 }] })).toEqual(['votes-counted']);
    expect(of({ votes: [{ ...vote, yes: null }] })).toEqual(['votes-counted']);
    expect(of({ voteBase: 'valid', validBallots: null })).toEqual(['vote-base']);
  });
});

describe('a ballot', () => {
  it('has two empty boxes a case, no number, no signature and no place for a name', () => {
    const document = composeBallot(ballot, DEFAULT_WORDING);
    const table = document.sections[0]?.blocks.find((block) => block.type === 'table');
    const cases = table?.rows.filter((row) => !('emphasis' in row)) ?? [];
    expect(cases).toHaveLength(ballot.rows.length);
    for (const row of cases) expect((row as readonly string[]).slice(-2)).toEqual(['', '']);
    expect(documentAsText(document)).not.toMatch(/number-symbol|signer-name|capacity/u);
  });
});
