import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { history } from '#renderer/i18n/history.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Fact, HonoreeRecord } from '#shared/contract/honorees.ts';
import { factDetail, factTitle } from './fact-words.ts';
import { type LifeLine, lifeByYear } from './life-lines.ts';

interface LifeListProps {
  readonly record: HonoreeRecord;
  readonly aside: ReactNode;
  /** Opens a fact for editing; null for those who may only look. */
  readonly onFact: ((fact: Fact) => void) | null;
}

/** The whole history year by year: own awards lead to the archive, other facts to their form. */
export function LifeList({ record, aside, onFact }: LifeListProps) {
  const t = useTexts(honorees);
  const years = lifeByYear(record);
  return (
    <Panel title={t('fullLife')} aside={aside}>
      {years.length === 0 && <Box sx={{ color: 'text.secondary', pb: 1 }}>{t('noLife')}</Box>}
      {years.map(({ year, lines }) => (
        <Box
          key={year ?? 'timeless'}
          component="section"
          aria-label={year === null ? t('timeless') : `${t('year')} ${year}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: '56px minmax(0, 1fr)',
            gap: 1.5,
            py: '6px',
            borderTop: '1px solid var(--sv-line)',
          }}
        >
          <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
            {year ?? t('timeless')}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '4px' }}>
            {lines.map((line) => (
              <li key={line.is === 'award' ? line.award.id : line.fact.id}>
                <Line line={line} record={record} onFact={onFact} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Panel>
  );
}

function Line({ line, record, onFact }: { line: LifeLine } & Omit<LifeListProps, 'aside'>) {
  const t = useTexts(honorees);
  const f = useTexts(honoreeFacts);
  const h = useTexts(history);
  const owner = line.is === 'award' ? line.award.honoreeId : line.fact.honoreeId;
  const joined = record.joined.find((one) => one.record.id === owner)?.record;
  const elsewhere =
    joined === undefined
      ? ''
      : t('otherRecord', { unit: joined.unitName === '' ? t('noUnit') : joined.unitName });
  if (line.is === 'award') {
    const { award } = line;
    const detail = [
      t('decision', { number: award.decisionNumber }),
      fullDate(award.decisionDate),
      [award.position, award.unitName].filter((part) => part !== '').join(', '),
      award.unit !== null && award.unit.today !== award.unitName
        ? t('unitToday', { name: award.unit.today })
        : '',
      award.reason,
      elsewhere,
    ];
    return (
      <>
        <a href={`#/awards/${award.id}`}>
          <strong>{award.awardName}</strong>
        </a>
        {award.cancelledAt !== null && <StateChip tone="bad">{h('cancelled')}</StateChip>}
        <Small>{detail.filter((part) => part !== '').join(' · ')}</Small>
      </>
    );
  }
  const { fact } = line;
  const title = factTitle(fact.content, record.awardNames, f, h);
  const detail = [factDetail(fact, f), elsewhere].filter((part) => part !== '').join(' · ');
  if (onFact === null)
    return (
      <>
        <Box>{title}</Box>
        <Small>{detail}</Small>
      </>
    );
  return (
    <ButtonBase
      onClick={() => onFact(fact)}
      aria-label={`${t('edit')}: ${title}`}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'left',
        font: 'inherit',
        borderRadius: '4px',
        '&:hover': { bgcolor: 'var(--sv-row-hover)' },
        '&:focus-visible': { outline: '2px solid var(--sv-red)' },
      }}
    >
      <Box>{title}</Box>
      <Small>{detail}</Small>
    </ButtonBase>
  );
}

function Small({ children }: { children: string }) {
  if (children === '') return null;
  return <Box sx={{ fontSize: '0.8rem', color: 'text.secondary', maxWidth: '90ch' }}>{children}</Box>;
}
