import Box from '@mui/material/Box';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { clock } from '#renderer/ui/format.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

interface SavedBadgeProps {
  /** When the draft was last saved; null before the first time. */
  readonly at: Date | string | null;
  readonly saving?: boolean;
}

/** "Đã lưu nháp 10:42": nothing to press. Ctrl+S answers with it. */
export function SavedBadge({ at, saving = false }: SavedBadgeProps) {
  const t = useTexts(ui);
  const toast = useToast();
  const text = at === null ? null : t('savedAt', { time: clock(new Date(at)) });
  useShortcut('ctrl+s', () => toast({ text: text ?? t('savedAnswer') }), { label: t('keySavedLabel') });
  return (
    <Box
      component="span"
      role="status"
      sx={{ fontSize: '0.8rem', color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {saving ? t('saving') : text}
    </Box>
  );
}
