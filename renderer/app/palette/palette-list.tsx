import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { Command } from '#renderer/app/palette/rank-commands.ts';
import { palette } from '#renderer/i18n/palette.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

interface PaletteListProps {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly active: number;
  readonly onHover: (index: number) => void;
  readonly onRun: (command: Command) => void;
}

/** What the palette found, under the names of their groups. */
export function PaletteList({ id, commands, active, onHover, onRun }: PaletteListProps) {
  const t = useTexts(palette);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <Box
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('title')}
      sx={{ overflow: 'auto', maxHeight: '58vh', p: '6px 8px' }}
    >
      {commands.map((command, index) => (
        <Box key={command.id} role="presentation">
          {commands[index - 1]?.group !== command.group && (
            <Box
              role="presentation"
              sx={{ p: '6px 10px 2px', fontSize: '0.74rem', fontWeight: 500, color: 'text.secondary' }}
            >
              {command.group}
            </Box>
          )}
          <Box
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseMove={() => index !== active && onHover(index)}
            onClick={() => onRun(command)}
            sx={{
              display: 'flex',
              alignItems: 'baseline',
              gap: 2,
              minHeight: 32,
              p: '5px 10px',
              borderRadius: '7px',
              cursor: 'pointer',
              '&[aria-selected="true"]': { bgcolor: 'var(--sv-red-soft)' },
            }}
          >
            <Box
              component="span"
              sx={{ whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', flex: '0 1 auto' }}
            >
              {command.title}
            </Box>
            <Box
              component="span"
              sx={{
                ml: 'auto',
                fontSize: '0.78rem',
                color: 'text.secondary',
                whiteSpace: 'nowrap',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                flex: '0 10 auto',
                minWidth: 0,
              }}
            >
              {command.keys}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
