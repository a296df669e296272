import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AwardSeen, problemOf } from '#shared/domain/award-life/check-event.ts';
import { standingOfDecision } from '#shared/domain/award-life/decision-life.ts';
import type { AwardEvent, AwardEventContent } from '#shared/domain/award-life/event.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';

/** Properties of any life that the rules let happen: random acts, of which the refused ones are left out. */

const seen: AwardSeen = {
  tracked: true,
  decidedOn: '2026-01-05',
  isPerson: true,
  decider: null,
  shown: { honorific: '', name: 'Lò Văn Thử', position: '', unit: 'Sở Hư Cấu', reason: '' },
};
const now = { today: '2026-12-31', sameOffice: () => true };
const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
const by = day.map((date) => ({ id: null, number: `1/${date}`, date }));
const earlier = fc.integer({ min: 0, max: 11 });

const act: fc.Arbitrary<AwardEventContent> = fc.oneof(
  day.map((on): AwardEventContent => ({ kind: 'handed-over', on, receiver: '', place: '', note: '' })),
  day.map(
    (on): AwardEventContent => ({
      ...{ kind: 'given-to-family', on, receiver: 'Con', relation: 'con' },
      ...{ place: '', note: '' },
    }),
  ),
  day.map((on): AwardEventContent => ({ kind: 'not-delivered', on, reason: 'x' })),
  day.map((on): AwardEventContent => ({ kind: 'object-returned', on, reason: 'x' })),
  by.map(
    (document): AwardEventContent => ({
      ...{ kind: 'revoked', by: document, office: 'x', ground: 'b', reason: '' },
      ...{ object: { due: '2026-07-01' }, money: { due: '2026-07-01', amount: null } },
    }),
  ),
  by.map((document): AwardEventContent => ({ kind: 'restored', by: document, reason: 'x' })),
  day.map((on): AwardEventContent => ({ kind: 'object-recovered', on, note: '' })),
  day.map((on): AwardEventContent => ({ kind: 'money-recovered', on, amount: 1, note: '' })),
  earlier.map((index): AwardEventContent => ({ kind: 'taken-back', event: uuid(index), reason: 'x' })),
);

/** The events that the rules let happen, in order. */
function live(acts: readonly AwardEventContent[]): AwardEvent[] {
  const events: AwardEvent[] = [];
  acts.forEach((content, index) => {
    if (problemOf(seen, events, content, now) !== null) return;
    events.push({ id: uuid(index), at: '', accountName: '', content });
  });
  return events;
}

const lives = fc.array(act, { maxLength: 12 }).map(live);

test('an award counts unless its last cancellation stands', () => {
  fc.assert(
    fc.property(lives, (events) => {
      const last = events.findLast(
        ({ content }) => content.kind === 'revoked' || content.kind === 'restored',
      );
      expect(deriveLife(seen, events).standing === 'revoked').toBe(last?.content.kind === 'revoked');
    }),
    { numRuns: 2000 },
  );
});

test('cancellations and restorations take turns', () => {
  fc.assert(
    fc.property(lives, (events) => {
      const turns = events
        .map(({ content }) => content.kind)
        .filter((kind) => /^re(voked|stored)$/.test(kind));
      turns.forEach((kind, index) => {
        expect(kind).toBe(index % 2 === 0 ? 'revoked' : 'restored');
      });
    }),
    { numRuns: 2000 },
  );
});

test('taking an event back leaves the state as if it had never been', () => {
  fc.assert(
    fc.property(lives, fc.nat(), (events, at) => {
      const target = events[at % Math.max(1, events.length)];
      if (target === undefined) return;
      const back: AwardEventContent = { kind: 'taken-back', event: target.id, reason: 'x' };
      if (problemOf(seen, events, back, now) !== null) return;
      const { takenBack: _one, ...after } = deriveLife(seen, [
        ...events,
        { id: uuid(99), at: '', accountName: '', content: back },
      ]);
      const { takenBack: _other, ...without } = deriveLife(
        seen,
        events.filter(({ id }) => id !== target.id),
      );
      expect(after).toEqual(without);
    }),
    { numRuns: 2000 },
  );
});

test('what must come back is asked of cancelled awards only, and only once', () => {
  fc.assert(
    fc.property(lives, (events) => {
      const life = deriveLife(seen, events);
      if (life.standing !== 'revoked')
        expect([life.object.state, life.money.state]).toEqual(['none', 'none']);
      const again: AwardEventContent = { kind: 'object-recovered', on: '2026-12-31', note: '' };
      expect(problemOf(seen, events, again, now) === null).toBe(life.object.state === 'due');
    }),
    { numRuns: 2000 },
  );
});

test('every event that happened stays in the life, as one that counts, one taken back, or one that takes back', () => {
  fc.assert(
    fc.property(lives, (events) => {
      const life = deriveLife(seen, events);
      const taking = events.filter(({ content }) => content.kind === 'taken-back').length;
      expect(life.standingEvents.length + life.takenBack.size + taking).toBe(events.length);
    }),
    { numRuns: 1000 },
  );
});

test('a decision is cancelled in part exactly while some of its awards stand and some do not', () => {
  const awards = fc.array(fc.constantFrom('in-force', 'corrected', 'revoked'), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(awards, (standings) => {
      const gone = standings.filter((one) => one === 'revoked').length;
      const expected =
        gone === standings.length
          ? 'revoked'
          : gone > 0
            ? 'partly-revoked'
            : standings.includes('corrected')
              ? 'corrected'
              : 'in-force';
      expect(standingOfDecision(standings, [])).toBe(expected);
    }),
  );
});
