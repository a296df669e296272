import type { KeyboardEvent } from 'react';

interface FormKeys {
  /** Enter in a one-line box. */
  readonly onEnter: () => void;
  /** Ctrl+Enter anywhere in the form. */
  readonly onCtrlEnter: () => void;
}

/**
 * Keys of a form that is entered line after line. While an input method composes, Enter only ends the
 * composition: it must never submit (isComposing, or keyCode 229 where the flag is missing).
 */
export function formKeys({ onEnter, onCtrlEnter }: FormKeys) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const control = event.ctrlKey || event.metaKey;
    if (!control && !isTextBox(event.target)) return;
    // A list under the box has taken the key to choose from it.
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (control) onCtrlEnter();
    else onEnter();
  };
}

function isTextBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && ['text', 'search', 'tel', 'number'].includes(target.type);
}
