import Box from '@mui/material/Box';
import { purposeOf } from '#renderer/document-editor/writable-kinds.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';

interface KindButtonProps {
  readonly kind: DocumentKind;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A kind of document to choose: its name, what it is for, its abbreviation. */
export function KindButton({ kind, disabled, onClick }: KindButtonProps) {
  const language = useLanguage();
  return (
    <Box
      component="button"
      type="button"
      disabled={disabled}
      onClick={onClick}
      sx={{
        font: 'inherit',
        color: 'inherit',
        textAlign: 'left',
        width: '100%',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: '0 10px',
        p: '6px 8px',
        border: 0,
        borderBottom: '1px solid var(--sv-line)',
        bgcolor: 'transparent',
        cursor: 'pointer',
        '&:hover': { bgcolor: 'var(--sv-red-soft)' },
        '&:focus-visible': { outline: '2px solid var(--sv-red)', outlineOffset: -2 },
      }}
    >
      <Box component="span" sx={{ fontWeight: 500 }}>
        {kind.name[language]}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
        {kind.abbreviation ?? ''}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem', gridColumn: '1 / -1' }}>
        {purposeOf(kind, language)}
      </Box>
    </Box>
  );
}
