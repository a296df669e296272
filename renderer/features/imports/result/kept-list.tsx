import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { LegacyKeptAward } from '#shared/contract/legacy-import.ts';

/** Awards that stay, each with why. */
export function KeptList({ kept }: { readonly kept: readonly LegacyKeptAward[] }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  return (
    <Box
      component="ul"
      tabIndex={0}
      aria-label={t('keptTitle')}
      sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 280, overflow: 'auto' }}
    >
      {kept.map((award) => (
        <Box component="li" key={award.awardId} sx={{ py: '4px', borderBottom: '1px solid var(--sv-line)' }}>
          <a href={`#/awards/${award.awardId}`}>{award.name}</a>, {award.award}, {award.decisionNumber}
          <Box sx={{ color: 'text.secondary' }}>
            {award.reasons.map((reason) => reason[language]).join(' ')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
