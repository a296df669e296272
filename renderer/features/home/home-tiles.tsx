import Box from '@mui/material/Box';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { home } from '#renderer/i18n/home.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { shortDate } from '#renderer/ui/format.ts';

type Summary = ContractOutputs['home']['summary'];

/** Four numbers, each the way to what it counts. */
export function HomeTiles({ summary }: { summary: Summary }) {
  const t = useTexts(home);
  const { counts, waiting, today, expectedNumber } = summary;
  const dues = waiting.flatMap((batch) => (batch.dueOn === null ? [] : [batch.dueOn])).sort();
  const nextDue = dues.find((due) => due >= today);
  const firstLate = dues.find((due) => due < today);
  return (
    <Box
      component="section"
      aria-label={t('tiles')}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(2, 1fr)', md: 'repeat(4, 1fr)' }, gap: 1.5 }}
    >
      <Tile to="/nominations" label={t('tileNominations')} value={counts.nominations}>
        {counts.nominations === 0
          ? t('tileNominationsNone')
          : nextDue === undefined
            ? t('tileNoDue')
            : t('tileOldest', { date: shortDate(nextDue) })}
      </Tile>
      <Tile to="/nominations" label={t('tileOverdue')} value={counts.overdue} alarming={counts.overdue > 0}>
        {counts.overdue === 0
          ? t('tileOverdueNone')
          : firstLate !== undefined && t('tileOverdueSince', { date: shortDate(firstLate) })}
      </Tile>
      <Tile to="/council" label={t('tileCouncil')} value={counts.council}>
        {t('tileCouncilText')}
      </Tile>
      <Tile to="/decisions" label={t('tileDecisions')} value={counts.decisions}>
        {expectedNumber !== '' && t('tileExpected', { number: expectedNumber })}
      </Tile>
    </Box>
  );
}

interface TileProps {
  readonly to: string;
  readonly label: string;
  readonly value: number;
  readonly alarming?: boolean;
  readonly children?: ReactNode;
}

function Tile({ to, label, value, alarming = false, children }: TileProps) {
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: 'block',
        p: '12px 14px',
        minHeight: 94,
        bgcolor: 'background.paper',
        border: '1px solid var(--sv-line)',
        borderRadius: 1,
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { borderColor: 'var(--sv-control)' },
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{label}</Box>
      <Box
        sx={{
          fontSize: '1.55rem',
          fontWeight: 600,
          lineHeight: 1.3,
          color: alarming ? 'primary.main' : 'inherit',
        }}
      >
        {value}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>{children}</Box>
    </Box>
  );
}
