import Box from '@mui/material/Box';
import { drafts } from '#renderer/i18n/drafts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SavedBadge } from '#renderer/ui/saved-badge.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Draft } from './use-draft.ts';

/** "Đã lưu nháp 10:42", or why not. Ctrl+S writes what still waits, then the badge answers. */
export function DraftBadge({ draft }: { draft: Pick<Draft<unknown>, 'savedAt' | 'failed' | 'flush'> }) {
  const t = useTexts(drafts);
  useShortcut(
    'ctrl+s',
    () => {
      void draft.flush();
      return false;
    },
    { label: t('keySave') },
  );
  return (
    <>
      <SavedBadge at={draft.savedAt} />
      {draft.failed && (
        <Box role="alert" sx={{ fontSize: '0.8rem', color: 'error.main' }}>
          {t('draftFailed')}
        </Box>
      )}
    </>
  );
}
