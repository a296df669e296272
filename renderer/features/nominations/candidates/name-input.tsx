import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { NameSuggestions } from './name-suggestions.tsx';

interface NameInputProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly kind: HonoreeKind;
  readonly field: UseFormRegisterReturn;
  readonly onTyped: (text: string) => void;
  readonly onPick: (honoree: HonoreeSummary) => void;
}

const SHORTEST = 2;
/** The office also finds words of the unit; names come first from a longer list. */
const ASKED = 50;
const SHOWN = 6;

/** The name, uncontrolled, with known honorees of that name under it: arrows choose, Enter takes, Esc closes. */
export function NameInput({ label, error, kind, field, onTyped, onPick }: NameInputProps) {
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = text.trim();
  const found = useQuery(
    api.honorees.suggest.queryOptions({
      input: { text: asked.slice(0, 300), kind, limit: ASKED },
      enabled: open && asked.length >= SHORTEST,
      placeholderData: keepPreviousData,
    }),
  );
  const honorees = open && asked.length >= SHORTEST ? matchNames(found.data ?? [], asked) : [];
  const shown = honorees.length > 0;

  function pick(honoree: HonoreeSummary) {
    setOpen(false);
    setActive(-1);
    onPick(honoree);
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, arrows and Enter belong to it.
    if (!shown || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const chosen = honorees[active];
    if (event.key === 'ArrowDown') setActive(Math.min(honorees.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(-1, active - 1));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && chosen !== undefined && !event.ctrlKey) pick(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <Box sx={{ position: 'relative' }}>
      <TextInput
        label={label}
        error={error}
        name={field.name}
        ref={field.ref}
        onChange={(event) => {
          void field.onChange(event);
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
          onTyped(event.target.value);
        }}
        onBlur={(event) => {
          void field.onBlur(event);
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
      />
      {shown && <NameSuggestions id={listId} honorees={honorees} active={active} onPick={pick} />}
    </Box>
  );
}

/** Those whose own name has a word starting like every typed word. */
function matchNames(found: readonly HonoreeSummary[], typed: string): readonly HonoreeSummary[] {
  const words = searchWords(typed);
  const matching = found.filter(({ name }) => {
    const key = ` ${searchKey(name)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
  return matching.slice(0, SHOWN);
}
