import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';

interface PaperSlotRowProps {
  readonly name: string;
  readonly cite: string;
  readonly state: 'filled' | 'missing' | 'maybe';
  readonly detail: string;
  readonly onFiles?: (files: File[]) => void;
}

const TONES = { filled: 'good', missing: 'warn', maybe: 'quiet' } as const;
const WORDS = { filled: 'slotFilled', missing: 'slotMissing', maybe: 'slotMaybe' } as const;

/** One paper asked for; a file dropped on it, or chosen, takes its place. */
export function PaperSlotRow({ name, cite, state, detail, onFiles }: PaperSlotRowProps) {
  const t = useTexts(intake);
  const id = useId();
  const [over, setOver] = useState(false);
  const droppable = onFiles !== undefined;
  return (
    <Box
      component="li"
      onDragOver={(event) => {
        if (!droppable) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!droppable) return;
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        p: '6px 8px',
        borderBottom: '1px solid var(--sv-line)',
        bgcolor: over ? 'var(--sv-red-soft)' : 'transparent',
        '&:focus-within': { outline: '2px solid var(--sv-red)', outlineOffset: -2 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box>{name}</Box>
        <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>
          {over ? t('slotDrop') : [cite, detail].filter((text) => text !== '').join(' · ')}
        </Box>
      </Box>
      <StateChip tone={TONES[state]}>{t(WORDS[state])}</StateChip>
      {droppable && (
        <>
          <Box
            component="label"
            htmlFor={id}
            sx={{ color: 'primary.main', fontWeight: 600, fontSize: '0.82rem', cursor: 'pointer' }}
          >
            {t('addWord')}
          </Box>
          <input
            id={id}
            type="file"
            multiple
            className="visually-hidden"
            aria-label={t('slotAdd', { name })}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              if (files.length > 0) onFiles(files);
            }}
          />
        </>
      )}
    </Box>
  );
}
