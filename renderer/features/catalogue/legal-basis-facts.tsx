import Box from '@mui/material/Box';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { ReviewChip } from './review-chip.tsx';

/** A basis for those who may only look. */
export function LegalBasisFacts({ basis }: { basis: LegalBasis }) {
  const t = useTexts(catalogue);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>{basis.text}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {basis.validTo === null
          ? t('since', { date: fullDate(basis.validFrom) })
          : t('fromTo', { from: fullDate(basis.validFrom), to: fullDate(basis.validTo) })}
      </Box>
      {basis.source !== '' && <Box sx={{ color: 'text.secondary' }}>{`${t('source')}: ${basis.source}`}</Box>}
      <Box>
        <ReviewChip needed={basis.reviewNeeded} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{t('readOnly')}</Box>
    </Box>
  );
}
