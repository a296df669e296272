import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';

interface ItemFrameProps {
  readonly title: string;
  readonly open: boolean;
  readonly faulty: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One item of a list in a form: its title as a button that opens it, and the button that takes it out. */
export function ItemFrame({ title, open, faulty, onToggle, onRemove, children }: ItemFrameProps) {
  const t = useTexts(catalogueFields);
  return (
    <Box sx={{ border: '1px solid var(--sv-line)', borderRadius: 1, bgcolor: 'var(--sv-surface)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, p: '2px 4px' }}>
        <Button
          aria-expanded={open}
          onClick={onToggle}
          sx={{
            flex: 1,
            minWidth: 0,
            justifyContent: 'flex-start',
            textAlign: 'left',
            whiteSpace: 'normal',
            fontWeight: 400,
            border: 0,
            bgcolor: 'transparent',
          }}
        >
          {title}
        </Button>
        {faulty && <StateChip tone="bad">{t('faulty')}</StateChip>}
        <Button size="small" onClick={onRemove} aria-label={t('removeNamed', { title })}>
          {t('remove')}
        </Button>
      </Box>
      {open && <Box sx={{ p: '4px 12px 12px', borderTop: '1px solid var(--sv-line)' }}>{children}</Box>}
    </Box>
  );
}
