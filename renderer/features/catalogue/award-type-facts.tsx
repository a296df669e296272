import Box from '@mui/material/Box';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import { ReviewChip } from './review-chip.tsx';

/** What the law says of an award, with its citation. */
export function AwardTypeFacts({ type }: { type: AwardType }) {
  const t = useTexts(catalogue);
  const facts = [
    [t('subjects'), type.subjects.map((kind) => t(`kind_${kind}`)).join(', ')],
    [t('authority'), type.authority],
    [t('cite'), type.cite],
    [t('validity'), t('since', { date: fullDate(type.validFrom) })],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '96px 1fr', gap: '6px 12px' }}>
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {value}
          </Box>
        </Box>
      ))}
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {t('state')}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <ReviewChip needed={type.reviewNeeded} />
      </Box>
    </Box>
  );
}
