import Box from '@mui/material/Box';
import { drafts } from '#renderer/i18n/drafts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { clock } from '#renderer/ui/format.ts';
import { SavedBadge } from '#renderer/ui/saved-badge.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Draft } from './use-draft.ts';

/** "Đã lưu nháp 10:42", or why not. Ctrl+S writes what still waits, then the badge answers. */
export function DraftBadge({ draft }: { draft: Pick<Draft<unknown>, 'savedAt' | 'failed' | 'flush'> }) {
  const t = useTexts(drafts);
  const toast = useToast();
  async function answer() {
    const at = await draft.flush();
    toast({ text: at === null ? t('nothingToSave') : t('savedAt', { time: clock(at) }) });
  }
  // Bound after the badge's own answer, so this one wins: it writes first, then tells the time of it.
  useShortcut('ctrl+s', () => void answer(), { label: t('keySave') });
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
