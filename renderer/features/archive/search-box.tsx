import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

const Frame = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  height: 42,
  paddingInline: 12,
  background: 'var(--sv-surface)',
  border: '1px solid var(--sv-control)',
  borderRadius: 8,
  '&:focus-within': { borderColor: 'var(--sv-red)', boxShadow: '0 0 0 2px var(--sv-red-soft)' },
  '& input': {
    flex: 1,
    minWidth: 0,
    border: 0,
    outline: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: '1rem',
  },
  '& input::-webkit-search-cancel-button': { display: 'none' },
  '& input::placeholder': { color: 'var(--sv-muted)', opacity: 1 },
  '& .status': { color: 'var(--sv-muted)', whiteSpace: 'nowrap' },
});

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Grows when `text` came from outside and must be shown; otherwise the box keeps what was typed. */
  readonly revision: number;
  readonly onText: (text: string) => void;
  /** Arrow down, or Enter: the keyboard goes to the results. */
  readonly onDown: () => void;
  readonly status: ReactNode;
  /** Buttons inside the box, at its end. */
  readonly end?: ReactNode;
}

/**
 * The one box. Uncontrolled: Unikey sends Backspace and letters, other input methods compose; both are searched
 * while they type, and neither is ever rewritten.
 */
export function SearchBox({ label, hint, text, revision, onText, onDown, status, end }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+f', () => input.current?.select(), { label });
  useShortcut('/', () => input.current?.select(), { label, inFields: false });
  useEffect(() => input.current?.focus(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a revision may write into the box.
  useEffect(() => {
    if (revision > 0 && input.current !== null && input.current.value !== text) input.current.value = text;
  }, [revision]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    if (event.altKey) return;
    event.preventDefault();
    onDown();
  }

  return (
    <Frame>
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={hint}
        defaultValue={text}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="status">
        {status}
      </span>
      {end}
    </Frame>
  );
}
