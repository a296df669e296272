import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { PaletteList } from '#renderer/app/palette/palette-list.tsx';
import { closePalette, usePaletteOpen } from '#renderer/app/palette/palette-state.ts';
import { type Command, rankCommands } from '#renderer/app/palette/rank-commands.ts';
import { useCommands } from '#renderer/app/palette/use-commands.ts';
import { useFoundRecords } from '#renderer/app/palette/use-found-records.ts';
import { palette } from '#renderer/i18n/palette.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const SHOWN_COMMANDS = 7;

/** Ctrl+K: one box that finds rooms, actions, submissions and awards, without accents. */
export function Palette() {
  const t = useTexts(palette);
  const open = usePaletteOpen();
  const titleId = useId();
  return (
    <Dialog
      open={open}
      onClose={closePalette}
      aria-labelledby={titleId}
      fullWidth
      maxWidth="sm"
      slotProps={{
        container: { sx: { alignItems: 'flex-start' } },
        paper: { sx: { mt: '64px', borderRadius: 1.5 } },
      }}
    >
      <h2 id={titleId} className="visually-hidden">
        {t('title')}
      </h2>
      {open && <PaletteBody />}
    </Dialog>
  );
}

function PaletteBody() {
  const t = useTexts(palette);
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const commands = useCommands();
  const records = useFoundRecords(text, true);
  const input = useRef<HTMLInputElement>(null);
  const ranked: readonly Command[] = rankCommands(commands, text, text.trim() === '' ? 40 : SHOWN_COMMANDS);
  const shown = [...ranked, ...records];
  const index = Math.min(active, shown.length - 1);

  function run(command: Command | undefined): void {
    if (command === undefined) return;
    closePalette();
    command.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') run(shown[index]);
    else if (event.key === 'ArrowDown') setActive((index + 1) % Math.max(1, shown.length));
    else if (event.key === 'ArrowUp') setActive((index - 1 + shown.length) % Math.max(1, shown.length));
    else return;
    event.preventDefault();
  }

  return (
    <>
      <Box
        component="input"
        ref={input}
        type="text"
        role="combobox"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-label={t('title')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${index}` : undefined}
        placeholder={t('prompt')}
        onInput={(event) => {
          setText((event.target as HTMLInputElement).value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        sx={{
          font: 'inherit',
          fontSize: '1rem',
          color: 'inherit',
          bgcolor: 'transparent',
          border: 0,
          borderBottom: '1px solid var(--sv-line)',
          p: '14px 18px',
          '&&': { outline: 'none' },
          '&::placeholder': { color: 'var(--sv-muted)', opacity: 1, fontSize: '0.875rem' },
        }}
      />
      <PaletteList id={listId} commands={shown} active={index} onHover={setActive} onRun={run} />
      <Box
        sx={{
          p: '6px 18px',
          fontSize: '0.78rem',
          color: 'text.secondary',
          borderTop: '1px solid var(--sv-line)',
        }}
      >
        {t('hint')}
        <span role="status" className="visually-hidden">
          {t('results', { count: shown.length })}
        </span>
      </Box>
    </>
  );
}
