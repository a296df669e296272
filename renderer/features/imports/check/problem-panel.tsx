import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { LegacyProblem, LegacyProblemRow } from '#shared/contract/legacy-import.ts';
import { columnLetter, severityTone } from '../import-words.ts';
import { fieldOf, type Mapping } from '../legacy-fields.ts';

interface ProblemPanelProps {
  readonly row: LegacyProblemRow;
  readonly mapping: Mapping | null;
  readonly onClose: () => void;
}

/** One row whole: its cells by what they are, every problem, and beside it the award of the archive that speaks against it. */
export function ProblemPanel({ row, mapping, onClose }: ProblemPanelProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const known = row.problems.flatMap((problem) => (problem.known === null ? [] : [problem.known]));
  const facts = row.cells.map((value, column) => {
    const field = mapping === null ? null : fieldOf(mapping, column);
    const name = field === null ? t('column', { letter: columnLetter(column) }) : t(`field_${field}`);
    return { name, value };
  });
  return (
    <SidePanel
      open
      title={t('rowPanel', { row: row.rowNumber })}
      onClose={onClose}
      width={known.length > 0 ? 860 : 520}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: '0 0 12px', p: 0, display: 'grid', gap: 1 }}>
        {row.problems.map((problem) => (
          <Box component="li" key={`${problem.code} ${problem.column}`}>
            <StateChip tone={severityTone(problem.severity)}>{t(`severity_${problem.severity}`)}</StateChip>{' '}
            {problem[language]}
            {problem.text !== '' && <Box sx={{ color: 'text.secondary' }}>“{problem.text}”</Box>}
            {problem.otherRow !== null && <Box>{t('otherRow', { row: problem.otherRow })}</Box>}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: known.length > 0 ? '1fr 1fr' : '1fr', gap: 3 }}>
        <section aria-label={t('inFile')}>
          <Box sx={{ fontWeight: 600, mb: 1 }}>{t('inFile')}</Box>
          <FactList facts={facts} nameWidth={150} />
        </section>
        {known.length > 0 && (
          <section aria-label={t('inArchive')}>
            <Box sx={{ fontWeight: 600, mb: 1 }}>{t('inArchive')}</Box>
            {known.map((award) => (
              <KnownAward key={award.awardId} award={award} />
            ))}
          </section>
        )}
      </Box>
    </SidePanel>
  );
}

function KnownAward({ award }: { readonly award: NonNullable<LegacyProblem['known']> }) {
  const t = useTexts(legacyImports);
  return (
    <Box sx={{ mb: 2 }}>
      <FactList
        nameWidth={110}
        facts={[
          { name: t('name'), value: award.name },
          { name: t('unit'), value: award.unit },
          { name: t('award'), value: award.award },
          { name: t('decision'), value: `${award.decisionNumber} · ${fullDate(award.decisionDate)}` },
        ]}
      />
      <Button size="small" href={`#/awards/${award.awardId}`} sx={{ mt: 1 }}>
        {t('openAward')}
      </Button>
    </Box>
  );
}
