import Box from '@mui/material/Box';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { Unit } from '#shared/contract/units.ts';

/** A unit for those who may only look. */
export function UnitFacts({ unit }: { unit: Unit }) {
  const t = useTexts(texts);
  const facts = [
    [t('parent'), unit.parentName ?? ''],
    [t('kind'), t(`kind_${unit.kind}`)],
    [t('abbreviation'), unit.abbreviation],
    [t('leaderTitle'), unit.leaderTitle],
    [t('validFrom'), unit.validFrom === null ? '' : fullDate(unit.validFrom)],
    [t('validTo'), unit.validTo === null ? '' : fullDate(unit.validTo)],
    [t('awards'), String(unit.awardCount)],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '150px 1fr', gap: '6px 12px' }}>
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {value === '' ? t('noValue') : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
