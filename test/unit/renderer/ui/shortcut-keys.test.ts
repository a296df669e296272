import { describe, expect, it } from 'vitest';
import { comboLabel, comboOf, type KeyPress } from '#renderer/ui/shortcut-keys.ts';

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...part,
});

describe('names of pressed keys', () => {
  it('names combinations by the key, whatever the layout writes', () => {
    expect(comboOf(press({ key: 'k', code: 'KeyK', ctrlKey: true }))).toBe('ctrl+k');
    expect(comboOf(press({ key: '˚', code: 'KeyK', ctrlKey: true }))).toBe('ctrl+k');
    expect(comboOf(press({ key: '¡', code: 'Digit1', altKey: true }))).toBe('alt+1');
    expect(comboOf(press({ key: '?', code: 'Slash', shiftKey: true }))).toBe('shift+?');
    expect(comboOf(press({ key: 'F2', code: 'F2' }))).toBe('f2');
    expect(comboOf(press({ key: 'Escape', code: 'Escape' }))).toBe('escape');
  });

  it('leaves lone letters and digits to typing', () => {
    for (const key of ['a', 'Đ', '7', 'ơ']) expect(comboOf(press({ key, code: 'KeyA' }))).toBeNull();
  });

  it('stays out of the way while an input method composes', () => {
    expect(comboOf(press({ key: 'Enter', code: 'Enter', isComposing: true }))).toBeNull();
    expect(comboOf(press({ key: 'Enter', code: 'Enter', keyCode: 229 }))).toBeNull();
  });

  it('does not name a modifier alone', () => {
    expect(comboOf(press({ key: 'Control', code: 'ControlLeft', ctrlKey: true }))).toBeNull();
  });

  it('prints keys as on the keyboard', () => {
    expect(comboLabel('ctrl+shift+z')).toBe('Ctrl+Shift+Z');
    expect(comboLabel('escape')).toBe('Esc');
  });
});
