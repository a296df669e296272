import Box from '@mui/material/Box';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { RelianceRow } from '#shared/contract/award-life.ts';
import type { Reliance } from '#shared/domain/award-life/relied-on.ts';

const TONE: Record<Reliance, Tone> = { lost: 'bad', weaker: 'warn', cited: 'quiet' };

interface RelianceListProps {
  readonly rows: readonly RelianceRow[];
  /** Where all are of one honoree the name is not repeated. */
  readonly withNames?: boolean;
}

/** Later awards and pending candidates that leaned on an award: what falls, by which article, and the way there. */
export function RelianceList({ rows, withNames = false }: RelianceListProps) {
  const t = useTexts(awardLife);
  if (rows.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('reliedNone')}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {rows.map((row) => (
        <li key={row.awardId ?? row.candidateId}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
            <StateChip tone={TONE[row.reliance]}>{t(`reliance.${row.reliance}`)}</StateChip>
            <RelianceLink row={row} withName={withNames} />
          </Box>
          <Box component="ul" sx={{ m: '2px 0 0', pl: '18px', fontSize: '0.85rem' }}>
            {row.conditions.map((condition) => (
              <li key={`${condition.article}-${condition.requirement}`}>
                {t('reliedWhy', { requirement: condition.requirement, article: condition.article })}
                {condition.missing !== null && condition.missing !== '' && (
                  <>
                    {' · '}
                    <strong>{t('reliedMissing', { missing: condition.missing })}</strong>
                  </>
                )}
                {condition.proof.length > 0 && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {` · ${t('reliedProof', { proof: condition.proof.join('; ') })}`}
                  </Box>
                )}
              </li>
            ))}
          </Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
            {row.before === row.after
              ? ''
              : `${t('verdictChange', { before: t(`verdict.${row.before}`), after: t(`verdict.${row.after}`) })} · `}
            {t(row.judgedBy === 'frozen' ? 'reliedFrozen' : 'reliedHistory')}
          </Box>
        </li>
      ))}
    </Box>
  );
}

function RelianceLink({ row, withName }: { readonly row: RelianceRow; readonly withName: boolean }) {
  const t = useTexts(awardLife);
  const name = withName ? `${row.name} — ` : '';
  if (row.awardId !== null)
    return (
      <a href={`#/awards/${row.awardId}`}>
        {name}
        {t('reliedAward', {
          award: row.award,
          number: row.decisionNumber,
          date: fullDate(row.decisionDate ?? ''),
        })}
      </a>
    );
  const title = row.batchTitle === '' ? t('reliedSecret') : row.batchTitle;
  return (
    <a href={`#/nominations/${row.batchId}`}>
      {name}
      {t('reliedPending', { award: row.award, title })}
    </a>
  );
}
