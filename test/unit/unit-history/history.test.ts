import { describe, expect, it } from 'vitest';
import { enterEvent, takeOutEvent } from '#shared/domain/unit-history/enter-event.ts';
import type { UnitChange } from '#shared/domain/unit-history/event.ts';
import {
  type GrowingHistory,
  growing,
  nameOn,
  namesOf,
  parentOn,
  placeOn,
  standsOn,
  treeOn,
} from '#shared/domain/unit-history/history.ts';
import { predecessorsOf, relatedNames, sameLine, successorsOf } from '#shared/domain/unit-history/lineage.ts';
import { DAY, event, historyBefore, idOf, unit } from '#test/support/province-2025.ts';

const TODAY = '2026-05-06';

function enter(history: GrowingHistory, day: string, change: UnitChange) {
  return enterEvent(history, event(day, change), TODAY);
}
function mustEnter(history: GrowingHistory, day: string, change: UnitChange) {
  const entered = enter(history, day, change);
  if ('problem' in entered) throw new Error(entered.problem.code);
  return entered;
}
function problemOf(history: GrowingHistory, day: string, change: UnitChange): string {
  const entered = enter(history, day, change);
  return 'problem' in entered ? entered.problem.code : 'none';
}

/** Everything a history holds, as one text. */
function picture(history: GrowingHistory): string {
  return JSON.stringify([[...history.units], history.events, [...history.of].sort()]);
}

/** The change to two levels: both districts end, three communes become a new one, one is divided. */
function changed(): GrowingHistory {
  const history = growing(historyBefore());
  mustEnter(history, DAY, {
    kind: 'level-abolished',
    units: [idOf('Huyện Thuận Giang'), idOf('Huyện Yên Hà')],
  });
  history.units.set(idOf('Xã Thuận An'), unit('Xã Thuận An', null, { validFrom: DAY }));
  mustEnter(history, DAY, {
    kind: 'merged',
    units: [idOf('Xã An Bình'), idOf('Xã Quảng Giao')],
    into: idOf('Xã Thuận An'),
  });
  history.units.set(idOf('Phường Hà Đông'), unit('Phường Hà Đông', null, { validFrom: DAY }));
  mustEnter(history, DAY, {
    kind: 'split',
    unit: idOf('Xã Đông Lĩnh'),
    into: [idOf('Xã Thuận An'), idOf('Phường Hà Đông')],
    heir: null,
  });
  return history;
}

describe('units on a day', () => {
  it('are those of the map before and after the change to two levels', () => {
    const history = changed();
    const names = (day: string) => treeOn(history, day).map(({ name }) => name);
    expect(names('2025-06-30')).toContain('Huyện Thuận Giang');
    expect(names('2025-06-30')).not.toContain('Xã Thuận An');
    expect(names(DAY)).toContain('Xã Thuận An');
    expect(names(DAY).filter((name) => name.startsWith('Huyện') || name === 'Xã An Bình')).toEqual([]);
  });

  it('come under what is above when a level ends', () => {
    const history = changed();
    expect(parentOn(history, idOf('Phòng Nội vụ Yên Hà'), '2025-06-30')).toBe(idOf('Huyện Yên Hà'));
    expect(parentOn(history, idOf('Phòng Nội vụ Yên Hà'), DAY)).toBeNull();
  });

  it('bear the name of the day through several changes of name', () => {
    const history = growing(historyBefore());
    const id = idOf('Sở Nội vụ');
    mustEnter(history, '2008-03-01', {
      kind: 'renamed',
      unit: id,
      from: 'Ban Tổ chức chính quyền',
      to: 'Sở Nội vụ',
    });
    mustEnter(history, '2025-03-01', {
      kind: 'renamed',
      unit: id,
      from: 'Sở Nội vụ',
      to: 'Sở Nội vụ và Lao động',
    });
    expect(
      ['2008-02-29', '2008-03-01', '2025-02-28', '2025-03-01'].map((day) => nameOn(history, id, day)),
    ).toEqual(['Ban Tổ chức chính quyền', 'Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ và Lao động']);
    expect(namesOf(history, id)).toHaveLength(3);
    expect(history.units.get(id)?.name).toBe('Sở Nội vụ và Lao động');
    expect(
      problemOf(history, '2015-01-01', { kind: 'renamed', unit: id, from: 'Sở Nội vụ', to: 'Sở Khác' }),
    ).toBe('other-name');
    expect(nameOn(history, id, '2016-01-01')).toBe('Sở Nội vụ');
  });

  it('belong to the parent of the day through moves, and to whoever took the parent over', () => {
    const history = growing(historyBefore());
    const room = idOf('Phòng Nội vụ Yên Hà');
    mustEnter(history, '2020-01-01', { kind: 'moved', unit: room, from: null, to: idOf('Sở Nội vụ') });
    expect(parentOn(history, room, '2019-12-31')).toBe(idOf('Huyện Yên Hà'));
    expect(parentOn(history, room, '2020-01-01')).toBe(idOf('Sở Nội vụ'));
    mustEnter(history, '2025-03-01', {
      kind: 'merged',
      units: [idOf('Sở Nội vụ')],
      into: idOf('Sở Văn hóa, Thể thao và Du lịch'),
    });
    expect(parentOn(history, room, '2025-03-01')).toBe(idOf('Sở Văn hóa, Thể thao và Du lịch'));
  });
});

describe('the line of a unit', () => {
  it('leads through mergers and divisions both ways', () => {
    const history = changed();
    expect(new Set(predecessorsOf(history, idOf('Xã Thuận An')))).toEqual(
      new Set([idOf('Xã An Bình'), idOf('Xã Quảng Giao'), idOf('Xã Đông Lĩnh')]),
    );
    expect(successorsOf(history, idOf('Xã Đông Lĩnh'))).toEqual([
      idOf('Xã Thuận An'),
      idOf('Phường Hà Đông'),
    ]);
    expect(relatedNames(history, idOf('Xã An Bình'))).toEqual(['Xã An Bình', 'Xã Thuận An']);
    expect(sameLine(history, idOf('Xã An Bình'), idOf('Xã Thuận An'))).toBe(true);
    expect(sameLine(history, idOf('Xã An Bình'), idOf('Xã Quảng Giao'))).toBe(false);
  });

  it('tells where a unit is today, and never guesses between parts', () => {
    const history = changed();
    expect(placeOn(history, idOf('Xã An Bình'), TODAY)).toEqual({ is: 'standing', id: idOf('Xã Thuận An') });
    expect(placeOn(history, idOf('Xã An Bình'), '2025-06-30')).toEqual({
      is: 'standing',
      id: idOf('Xã An Bình'),
    });
    expect(placeOn(history, idOf('Xã Đông Lĩnh'), TODAY)).toMatchObject({
      is: 'divided',
      id: idOf('Xã Đông Lĩnh'),
    });
    expect(placeOn(history, idOf('Huyện Yên Hà'), TODAY)).toEqual({ is: 'ended', id: idOf('Huyện Yên Hà') });
    expect(placeOn(history, idOf('Xã Thuận An'), '2020-01-01')).toEqual({
      is: 'not-yet',
      id: idOf('Xã Thuận An'),
    });
  });

  it('leads back to the one unit a new one came from', () => {
    const history = growing(historyBefore());
    history.units.set(idOf('Sở Một'), unit('Sở Một', null, { validFrom: '2025-03-01' }));
    mustEnter(history, '2025-03-01', { kind: 'merged', units: [idOf('Sở Nội vụ')], into: idOf('Sở Một') });
    expect(placeOn(history, idOf('Sở Một'), '2024-01-01')).toEqual({ is: 'standing', id: idOf('Sở Nội vụ') });
  });
});

describe('contradictions', () => {
  const merge = (units: string[], into: string): UnitChange => ({
    kind: 'merged',
    units: units.map(idOf),
    into: idOf(into),
  });

  it.each<[string, string, UnitChange, string]>([
    ['a unit merged a second time', '2025-08-01', merge(['Xã An Bình'], 'Phường Hà Đông'), 'ended-already'],
    [
      'a merger into a unit that has ended',
      '2025-08-01',
      merge(['Phường Hà Đông'], 'Xã An Bình'),
      'ended-already',
    ],
    ['the way back of a merger', '2025-08-01', merge(['Xã Thuận An'], 'Xã An Bình'), 'circle'],
    ['an event before the founding', '2025-06-30', merge(['Xã Thuận An'], 'Sở Nội vụ'), 'before-founding'],
    [
      'an end on the first day',
      DAY,
      { kind: 'dissolved', unit: idOf('Xã Thuận An'), heir: null },
      'before-founding',
    ],
    ['a unit merged with itself', '2025-08-01', merge(['Sở Nội vụ'], 'Sở Nội vụ'), 'itself'],
    ['a day to come', '2026-05-07', { kind: 'dissolved', unit: idOf('Sở Nội vụ'), heir: null }, 'in-future'],
    [
      'an heir that is none of the parts',
      '2026-01-01',
      { kind: 'split', unit: idOf('Sở Nội vụ'), into: [idOf('Phường Hà Đông')], heir: idOf('Xã Thuận An') },
      'heir-not-part',
    ],
    [
      'a parent that has ended',
      '2026-01-01',
      { kind: 'moved', unit: idOf('Sở Nội vụ'), from: null, to: idOf('Huyện Yên Hà') },
      'parent-gone',
    ],
    [
      'a unit below itself',
      '2020-01-01',
      { kind: 'moved', unit: idOf('Huyện Yên Hà'), from: null, to: idOf('Phòng Nội vụ Yên Hà') },
      'parent-circle',
    ],
    ['the same event again', DAY, merge(['Xã An Bình', 'Xã Quảng Giao'], 'Xã Thuận An'), 'twice'],
    [
      'a change of name to the same',
      '2026-01-01',
      { kind: 'renamed', unit: idOf('Sở Nội vụ'), from: 'Sở Nội vụ', to: 'Sở Nội vụ' },
      'changes-nothing',
    ],
  ])('%s: refused, and nothing has changed', (_what, day, change, code) => {
    const history = changed();
    const before = picture(history);
    expect(problemOf(history, day, change)).toBe(code);
    expect(picture(history)).toBe(before);
  });

  it('a unit founded twice', () => {
    const history = growing(historyBefore());
    const id = idOf('Sở Nội vụ');
    mustEnter(history, '1991-01-01', { kind: 'founded', unit: id });
    expect(standsOn(history, id, '1990-12-31')).toBe(false);
    expect(problemOf(history, '1992-01-01', { kind: 'founded', unit: id })).toBe('founded-twice');
  });
});

describe('taking an event back', () => {
  it('leaves everything as it was before it', () => {
    const history = changed();
    const before = picture(history);
    const id = idOf('Sở Nội vụ');
    const entered = mustEnter(history, '2026-01-01', {
      kind: 'dissolved',
      unit: id,
      heir: idOf('Xã Thuận An'),
    });
    expect(standsOn(history, id, '2026-01-01')).toBe(false);
    expect(takeOutEvent(history, entered.event, entered.replaced, TODAY)).toBeNull();
    expect(picture(history)).toBe(before);
  });

  it('is refused while a later event rests on it', () => {
    const history = changed();
    const id = idOf('Xã Thuận An');
    const rename = (day: string, from: string, to: string) =>
      mustEnter(history, day, { kind: 'renamed', unit: id, from, to });
    rename('2025-09-01', 'Xã Thuận An', 'Xã Hai');
    const second = rename('2025-10-01', 'Xã Hai', 'Xã Ba');
    const third = rename('2025-11-01', 'Xã Ba', 'Xã Bốn');
    const before = picture(history);
    const problem = takeOutEvent(history, second.event, second.replaced, TODAY);
    expect(problem).toMatchObject({ code: 'other-name', known: 'Xã Ba' });
    expect(picture(history)).toBe(before);
    expect(takeOutEvent(history, third.event, third.replaced, TODAY)).toBeNull();
    expect(takeOutEvent(history, second.event, second.replaced, TODAY)).toBeNull();
    expect(nameOn(history, id, TODAY)).toBe('Xã Hai');
  });
});
