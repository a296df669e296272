import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';

interface SelectionBarProps {
  readonly chosen: number;
  readonly total: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onEdit: () => void;
}

/** What is chosen, and what can be done with it. */
export function SelectionBar({ chosen, total, onAll, onNone, onEdit }: SelectionBarProps) {
  const s = useTexts(archiveSearch);
  const language = useLanguage();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <strong role="status">{s('selected', { count: count(chosen, language) })}</strong>
      {chosen < total && (
        <Button size="small" onClick={onAll}>
          {s('selectAllFound', { count: count(total, language) })}
        </Button>
      )}
      {chosen > 0 && (
        <Button size="small" onClick={onNone}>
          {s('selectNone')}
        </Button>
      )}
      <Box component="span" sx={{ color: 'text.secondary', flex: 1 }}>
        {s('selectHint')}
      </Box>
      <PrimaryButton disabled={chosen === 0} onClick={onEdit}>
        {s('selectEdit')}
      </PrimaryButton>
    </Box>
  );
}
