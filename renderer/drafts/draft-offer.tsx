import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { drafts } from '#renderer/i18n/drafts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { clock, formatMoment } from '#renderer/ui/format.ts';

interface DraftOfferProps {
  readonly savedAt: Date;
  /** What the draft is about, where several may wait; '' = nothing typed yet that names it. */
  readonly name?: string;
  readonly onContinue: () => void;
  readonly onDrop: () => void;
}

/** "Có bản nháp chưa lưu lúc 10:42 — Tiếp tục / Bỏ". */
export function DraftOffer({ savedAt, name, onContinue, onDrop }: DraftOfferProps) {
  const t = useTexts(drafts);
  const now = new Date();
  const today = savedAt.toDateString() === now.toDateString();
  const time = today ? clock(savedAt) : formatMoment(savedAt.toISOString(), now);
  return (
    <Box
      role="group"
      aria-label={t('draftWaiting', { time })}
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 1,
        px: 1.5,
        py: '4px',
        borderRadius: 1,
        bgcolor: 'var(--sv-warn-bg)',
        color: 'var(--sv-warn-ink)',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 200 }}>
        {name === undefined
          ? t('draftWaiting', { time })
          : t('draftOf', { time, name: name === '' ? t('draftNameless') : name })}
      </Box>
      <Button size="small" onClick={onContinue}>
        {t('continueDraft')}
      </Button>
      <Button size="small" variant="text" onClick={onDrop}>
        {t('dropDraft')}
      </Button>
    </Box>
  );
}
