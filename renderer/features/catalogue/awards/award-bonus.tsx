import Box from '@mui/material/Box';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { bonusOf } from '#shared/domain/catalogue/bonus.ts';
import { SUBJECT_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import type { SubjectKind } from '#shared/domain/catalogue/terms.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { useWholeCatalogue } from '../use-catalogue.ts';

interface AwardBonusProps {
  readonly awardKey: string;
  readonly subjects: readonly SubjectKind[];
  readonly day: string;
}

/** The bonus of an award on a day, a line a kind of subject: sum, coefficient × base salary, and where it stands. */
export function AwardBonus({ awardKey, subjects, day }: AwardBonusProps) {
  const t = useTexts(catalogueLaw);
  const catalogue = useWholeCatalogue();
  if (catalogue === null) return null;
  const lines = subjects.flatMap((subject) => {
    const bonus = bonusOf(catalogue, { award: awardKey, subject, decisionDate: day });
    return bonus === null ? [] : [{ subject, bonus }];
  });
  if (lines.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('noBonus')}</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {lines.map(({ subject, bonus }) => (
        <Box key={subject}>
          <strong>{t(bonus.max ? 'bonusAtMost' : 'bonusSum', { sum: formatInteger(bonus.amount) })}</strong>
          {` ${SUBJECT_WORDS[subject]} · `}
          {t('bonusHow', {
            coefficient: String(bonus.coefficient).replace('.', ','),
            salary: formatInteger(bonus.baseSalary),
          })}{' '}
          {bonus.unconfirmed && <StateChip tone="warn">{t('toReview')}</StateChip>}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>{bonus.cites.join('; ')}</Box>
        </Box>
      ))}
    </Box>
  );
}
