/** The parts of a key press that decide a shortcut; a KeyboardEvent fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/**
 * Name of a pressed combination: 'ctrl+k', 'alt+1', 'shift+?', 'f2', 'escape'; null while an input method
 * composes (isComposing, keyCode 229) and for lone letters, which belong to typing.
 */
export function comboOf(press: KeyPress): string | null {
  if (press.isComposing || press.keyCode === 229) return null;
  const digit = /^Digit(\d)$/u.exec(press.code)?.[1];
  const letter = /^Key([A-Z])$/u.exec(press.code)?.[1]?.toLowerCase();
  const control = press.ctrlKey || press.metaKey;
  // With Alt or Ctrl the letter under the key counts, whatever the keyboard layout writes with it.
  const held = press.altKey || control;
  const key =
    held && digit !== undefined ? digit : held && letter !== undefined ? letter : press.key.toLowerCase();
  if (!held && /^[\p{L}\p{N}]$/u.test(key)) return null;
  if (key === 'control' || key === 'alt' || key === 'shift' || key === 'meta') return null;
  const parts = [control ? 'ctrl' : '', press.altKey ? 'alt' : '', press.shiftKey ? 'shift' : '', key];
  return parts.filter((part) => part !== '').join('+');
}

/** As the list of keys shows it: 'ctrl+shift+z' → 'Ctrl+Shift+Z', 'escape' → 'Esc'. */
export function comboLabel(combo: string): string {
  return combo
    .split('+')
    .map((part) => (part === 'escape' ? 'Esc' : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('+');
}
