import { describe, expect, it } from 'vitest';
import { type ListOptions, planEventList } from '#shared/domain/unit-history/plan-event-list.ts';
import { readEventList } from '#shared/domain/unit-history/read-event-list.ts';
import { DAY, historyBefore, idOf } from '#test/support/province-2025.ts';

let made = 0;
const OPTIONS: ListOptions = {
  day: null,
  document: '',
  makeMissing: false,
  today: '2026-05-06',
  ownNames: ['Ủy ban nhân dân tỉnh Hà Trung'],
  newId: () => {
    made += 1;
    return `20000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  },
};
const plan = (text: string, more: Partial<ListOptions> = {}) =>
  planEventList(historyBefore(), readEventList(text), { ...OPTIONS, ...more });

const LIST = `Đơn vị cũ\tĐơn vị mới\tNgày hiệu lực\tVăn bản\tHình thức
Huyện Thuận Giang\t\t01/07/2025\tLuật số 72/2025/QH15\tKết thúc cấp huyện
Huyện Yên Hà\t\t1/7/2025\tLuật số 72/2025/QH15\tKết thúc cấp huyện
Xã An Bình\tXã Thuận An\t01/07/2025\t1654/NQ-UBTVQH15 ngày 16/06/2025\tSáp nhập
Xã Quảng Giao, huyện Thuận Giang\tXã Thuận An\t01/07/2025\t1654/NQ-UBTVQH15 ngày 16/06/2025\tSáp nhập
Xã Đông Lĩnh\tXã Thuận An\t01/07/2025\t1654/NQ-UBTVQH15 ngày 16/06/2025\t
Xã Đông Lĩnh\tPhường Hà Đông\t01/07/2025\t1654/NQ-UBTVQH15 ngày 16/06/2025\t
Sở Nội vụ\tSở Nội vụ và Lao động\t01/03/2025\t12/NQ-HĐND\tĐổi tên`;

describe('a list of changes', () => {
  it('becomes the events of the change to two levels: ends, mergers, a division, a change of name', () => {
    const { events, lines } = plan(LIST);
    expect(lines.map(({ kind, refused }) => [kind, refused])).toEqual([
      ['level-abolished', null],
      ['level-abolished', null],
      ['merged', null],
      ['merged', null],
      ['split', null],
      ['split', null],
      ['renamed', null],
    ]);
    expect(events.map(({ event: { day, change } }) => [day, change.kind])).toEqual([
      ['2025-03-01', 'renamed'],
      [DAY, 'level-abolished'],
      [DAY, 'merged'],
      [DAY, 'split'],
    ]);
    const merged = events[2];
    expect(merged?.made).toMatchObject([
      { name: 'Xã Thuận An', kind: 'commune', parentId: null, validFrom: DAY },
    ]);
    expect(merged?.document).toEqual({ number: '1654/NQ-UBTVQH15', date: '2025-06-16' });
    expect(merged?.event.change).toEqual({
      kind: 'merged',
      units: [idOf('Xã An Bình'), idOf('Xã Quảng Giao')],
      into: merged?.made[0]?.id,
    });
    const split = events[3];
    expect(split?.event.change).toMatchObject({
      kind: 'split',
      into: [merged?.made[0]?.id, split?.made[0]?.id],
      heir: null,
    });
  });

  it('is read with semicolons and without headings, and takes the day and document of the whole list', () => {
    const { events } = plan('Xã An Bình;Xã Bình An', { day: DAY, document: '9/NQ' });
    expect(events).toMatchObject([
      {
        event: { day: DAY, change: { kind: 'renamed', from: 'Xã An Bình', to: 'Xã Bình An' } },
        document: { number: '9/NQ', date: null },
      },
    ]);
  });

  it('keeps a name with commas whole, and puts a unit below what its words name', () => {
    const { events } = plan(
      'Sở Nội vụ;Sở Văn hóa, Gia đình;01/01/2026\nXã An Bình;Xã Mới, huyện Yên Hà;1/1/2024;;nhập',
    );
    expect(events.map(({ event: { change } }) => change)).toMatchObject([
      { kind: 'merged' },
      { kind: 'renamed', to: 'Sở Văn hóa, Gia đình' },
    ]);
    expect(events[0]?.made).toMatchObject([{ name: 'Xã Mới', parentId: idOf('Huyện Yên Hà') }]);
  });

  it.each([
    ['Xã Lạ;Xã Mới;1/7/2025;;sáp nhập', 'Chưa có đơn vị “Xã Lạ”'],
    ['Xã Quảng Giao;Xã Mới;1/7/2025', 'Có nhiều đơn vị tên “Xã Quảng Giao”'],
    ['Xã An Bình;Xã Mới;31/6/2025', 'Thiếu ngày'],
    ['Xã An Bình;Xã Mới', 'Thiếu ngày'],
    [';Xã Mới;1/7/2025', 'Thiếu tên đơn vị cũ'],
    ['Xã An Bình;;1/7/2025;;đổi tên', 'Thiếu tên mới'],
    ['Xã An Bình;Xã Mới;1/7/2026', 'chưa đến'],
  ])('names the reason of a line that makes no event: %s', (line, words) => {
    const { lines, events } = plan(line);
    expect(events).toEqual([]);
    expect(lines[0]?.refused?.vi).toContain(words);
  });

  it('refuses the second end of a unit with its line, and keeps the rest', () => {
    const { lines, events } = plan(
      'Xã An Bình;Xã Một;1/7/2020;;sáp nhập\nXã An Bình;;1/7/2022;;giải thể\nXã Đông Lĩnh;;1/7/2022',
    );
    expect(lines.map(({ refused }) => refused === null)).toEqual([true, false, true]);
    expect(lines[1]?.refused?.vi).toContain('không hoạt động');
    expect(events).toHaveLength(2);
  });

  it('enters missing old units only when told to', () => {
    const { events } = plan('Xã Lạ, huyện Yên Hà;Xã Mới;1/7/2025;;sáp nhập', { makeMissing: true });
    expect(events[0]?.made).toMatchObject([
      { name: 'Xã Lạ', parentId: idOf('Huyện Yên Hà'), validFrom: null },
      { name: 'Xã Mới', validFrom: DAY },
    ]);
  });
});
