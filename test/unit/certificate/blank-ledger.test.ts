import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceOf,
  countOf,
  everReceived,
  holdsAll,
  type Movement,
  nextSerials,
  printSerial,
  runsOf,
  serialsLeft,
} from '#shared/domain/blank-ledger.ts';

const received = (first: number, last: number): Movement => ({
  kind: 'received',
  quantity: last - first + 1,
  serials: { first, last },
});
const out = (kind: Movement['kind'], first: number, last: number): Movement => ({
  kind,
  quantity: last - first + 1,
  serials: { first, last },
});

describe('the ledger of blanks', () => {
  it('accounts for every blank', () => {
    const movements = [
      received(1, 500),
      out('printed', 1, 20),
      out('damaged', 21, 22),
      out('returned', 20, 20),
    ];
    expect(balanceOf(movements, 3)).toEqual({ received: 500, good: 16, spoiled: 5, handedOut: 0, left: 479 });
    expect(serialsLeft(movements)).toEqual([
      { first: 20, last: 20 },
      { first: 23, last: 500 },
    ]);
  });

  it('gives the next numbers, passing over those that are gone', () => {
    const left = serialsLeft([received(1, 10), out('printed', 3, 4), received(21, 22)]);
    expect(nextSerials(left, 4, null)).toEqual([1, 2, 5, 6]);
    expect(nextSerials(left, 5, 8)).toEqual([8, 9, 10, 21, 22]);
    expect(nextSerials(left, 5, 21)).toEqual([21, 22]);
    expect(runsOf([9, 3, 5, 4])).toEqual([
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ]);
    expect(holdsAll(left, { first: 5, last: 10 })).toBe(true);
    expect(holdsAll(left, { first: 2, last: 5 })).toBe(false);
    expect(everReceived([received(1, 10)], { first: 10, last: 12 })).toBe(true);
    expect(everReceived([received(1, 10)], { first: 11, last: 12 })).toBe(false);
    expect(printSerial(123, 'BK ', 6)).toBe('BK 000123');
  });

  it('balances whatever happens, and the numbers left are as many as the ledger says', () => {
    const acts = fc.array(
      fc.record({
        kind: fc.constantFrom('received', 'printed', 'spoil', 'unprint', 'damaged', 'handed-out'),
        amount: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(acts, (list) => {
        const movements: Movement[] = [];
        let next = 1;
        const good: number[] = [];
        let spoiled = 0;
        for (const { kind, amount } of list) {
          const left = serialsLeft(movements);
          if (kind === 'received') {
            movements.push(received(next, next + amount - 1));
            next += amount + 3;
          } else if (kind === 'spoil') {
            if (good.pop() !== undefined) spoiled += 1;
          } else if (kind === 'unprint') {
            const serial = good.pop();
            if (serial !== undefined) movements.push(out('returned', serial, serial));
          } else {
            const serials = nextSerials(left, amount, null);
            for (const run of runsOf(serials)) movements.push(out(kind as 'printed', run.first, run.last));
            if (kind === 'printed') good.push(...serials);
          }
          const balance = balanceOf(movements, spoiled);
          expect(balance.received).toBe(balance.good + balance.spoiled + balance.handedOut + balance.left);
          expect(balance.good).toBe(good.length);
          expect(balance.left).toBe(countOf(serialsLeft(movements)));
          expect(balance.left).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
