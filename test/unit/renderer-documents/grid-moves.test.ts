import { describe, expect, it } from 'vitest';
import { type Caret, gridMove } from '#renderer/features/documents/form/grid/grid-moves.ts';

const size = { rows: 4, columns: 3 };
const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  composing: false,
  ...more,
});
const whole: Caret = { start: 0, end: 3, length: 3, multiline: false };
const inside: Caret = { start: 1, end: 1, length: 3, multiline: false };
const atEnd: Caret = { start: 3, end: 3, length: 3, multiline: false };
const lines: Caret = { start: 4, end: 4, length: 9, multiline: true };
const move = (key: string, caret: Caret | null = whole, at = { row: 1, column: 1 }, more = {}) =>
  gridMove(press(key, more), at, size, caret);
const to = (row: number, column: number) => ({ act: 'go', row, column });

describe('keys of the grid', () => {
  it('go from cell to cell while a cell is marked whole', () => {
    expect(move('ArrowDown')).toEqual(to(2, 1));
    expect(move('ArrowUp')).toEqual(to(0, 1));
    expect(move('ArrowLeft')).toEqual(to(1, 0));
    expect(move('ArrowRight')).toEqual(to(1, 2));
    expect(move('Enter')).toEqual(to(2, 1));
    expect(move('Enter', whole, { row: 1, column: 1 }, { shiftKey: true })).toEqual(to(0, 1));
  });

  it('stay in the text of a cell until its ends', () => {
    expect(move('ArrowLeft', inside)).toBeNull();
    expect(move('ArrowRight', inside)).toBeNull();
    expect(move('ArrowRight', atEnd)).toEqual(to(1, 2));
    expect(move('ArrowDown', inside)).toEqual(to(2, 1));
    expect(move('ArrowUp', lines)).toBeNull();
    expect(move('ArrowDown', lines)).toBeNull();
    expect(move('ArrowDown', { ...lines, start: 9, end: 9 })).toEqual(to(2, 1));
  });

  it('leave up and down of a list of choices to it', () => {
    expect(move('ArrowDown', null)).toBeNull();
    expect(move('ArrowRight', null)).toEqual(to(1, 2));
    expect(move('Enter', null)).toEqual(to(2, 1));
  });

  it('never leave the grid by arrows, and Enter at the end puts no line break into the cell', () => {
    expect(move('ArrowUp', whole, { row: 0, column: 0 })).toBeNull();
    expect(move('ArrowLeft', whole, { row: 0, column: 0 })).toBeNull();
    expect(move('ArrowDown', whole, { row: 3, column: 2 })).toBeNull();
    expect(move('Enter', whole, { row: 3, column: 2 })).toEqual({ act: 'stay' });
  });

  it('remove and move rows, but not the empty last one', () => {
    const control = { ctrlKey: true };
    const alt = { altKey: true };
    expect(move('Delete', inside, { row: 1, column: 1 }, control)).toEqual({ act: 'remove' });
    expect(move('Delete', inside, { row: 3, column: 1 }, control)).toBeNull();
    expect(move('ArrowUp', inside, { row: 1, column: 1 }, alt)).toEqual({ act: 'shift', by: -1 });
    expect(move('ArrowUp', inside, { row: 0, column: 1 }, alt)).toBeNull();
    expect(move('ArrowDown', inside, { row: 2, column: 1 }, alt)).toBeNull();
  });

  it('are the input method’s while it composes, and letters, Backspace and Tab always the box’s', () => {
    for (const key of ['Enter', 'ArrowDown', 'ArrowLeft'])
      expect(move(key, whole, { row: 1, column: 1 }, { composing: true })).toBeNull();
    for (const key of ['a', 'ê', 'Backspace', 'Delete', 'Tab', 'Process']) expect(move(key)).toBeNull();
  });
});
