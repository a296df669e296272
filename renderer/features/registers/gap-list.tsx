import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { ReasonDialog } from '#renderer/features/registers/reason-dialog.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { RegisterGap } from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';

interface GapListProps {
  readonly gaps: readonly RegisterGap[];
  readonly onShow: (entryId: string) => void;
}

/** Numbers in sight at once; a damaged register may have thousands. */
const SHOWN = 20;

/** Numbers that nobody can account for, each with what to do about it. */
export function GapList({ gaps, onShow }: GapListProps) {
  const t = useTexts(registers);
  const mayKeep = useMay('clerk');
  const toast = useToast();
  const [explained, setExplained] = useState<RegisterGap | null>(null);
  const restore = useMutation(
    api.registers.restoreGap.mutationOptions({
      onSuccess: (line) =>
        toast({ text: t('gapRestored', { number: printNumber(line.number, line.symbol) }) }),
    }),
  );
  const explain = useMutation(
    api.registers.explainGap.mutationOptions({ onSuccess: () => setExplained(null) }),
  );
  if (gaps.length === 0) return null;
  const placeOf = ({ seriesId, year, number }: RegisterGap) => ({
    id: crypto.randomUUID(),
    seriesId,
    year,
    number,
  });
  const known = (gap: RegisterGap) => gap.decisionId !== null || gap.documentId !== null;
  return (
    <Box
      component="section"
      aria-label={t('gapsTitle', { count: gaps.length })}
      sx={{ bgcolor: 'var(--sv-bad-bg)', color: 'var(--sv-bad-ink)', borderRadius: 1, p: '8px 14px' }}
    >
      <Box sx={{ fontWeight: 600 }}>{t('gapsTitle', { count: gaps.length })}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {gaps.slice(0, SHOWN).map((gap) => {
          const number = printNumber(gap.number, gap.symbol);
          const { entryId } = gap;
          const key = gap.why === 'missing' && known(gap) ? 'gap_missingKnown' : (`gap_${gap.why}` as const);
          return (
            <Box
              component="li"
              key={`${gap.seriesId}/${gap.year}/${gap.number}/${gap.why}`}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30 }}
            >
              <Box sx={{ flex: 1 }}>{t(key, { number })}</Box>
              {entryId !== null && (
                <Button size="small" color="inherit" onClick={() => onShow(entryId)}>
                  {t('gapOpen')}
                </Button>
              )}
              {mayKeep && gap.why === 'missing' && known(gap) && (
                <Button
                  size="small"
                  color="inherit"
                  disabled={restore.isPending}
                  onClick={() => restore.mutate(placeOf(gap))}
                >
                  {t('gapRestore')}
                </Button>
              )}
              {mayKeep && gap.why === 'missing' && !known(gap) && (
                <Button size="small" color="inherit" onClick={() => setExplained(gap)}>
                  {t('gapExplain')}
                </Button>
              )}
            </Box>
          );
        })}
        {gaps.length > SHOWN && <Box component="li">… +{gaps.length - SHOWN}</Box>}
      </Box>
      <RefusalAlert error={restore.error} />
      {explained !== null && (
        <ReasonDialog
          title={t('explainTitle', { number: printNumber(explained.number, explained.symbol) })}
          text={t('explainText', { number: printNumber(explained.number, explained.symbol) })}
          confirmText={t('explainConfirm')}
          busy={explain.isPending}
          error={explain.error}
          onReason={(reason) => explain.mutate({ ...placeOf(explained), reason })}
          onClose={() => setExplained(null)}
        />
      )}
    </Box>
  );
}
