import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '#renderer/api/client.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { ComparedSide, Comparison } from '#shared/contract/honorees.ts';
import { EVIDENCE_POINTS } from '#shared/domain/honorees/same-person.ts';
import { birthWords, spokenHonoree } from './award-life.ts';

interface CompareDialogProps {
  readonly id: string;
  readonly otherId: string;
  readonly onClose: () => void;
}

const years = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `${from}` : `${from}–${to}`;

/** Two records side by side: everything that tells whether they are one. */
export function CompareDialog({ id, otherId, onClose }: CompareDialogProps) {
  const t = useTexts(honorees);
  const compared = useQuery(api.honorees.compare.queryOptions({ input: { id, otherId } }));
  return (
    <SidePanel open title={t('compareTitle')} width={920} onClose={onClose}>
      <RefusalAlert error={compared.error} />
      {compared.data !== undefined && <Sides compared={compared.data} />}
    </SidePanel>
  );
}

function Sides({ compared }: { compared: Comparison }) {
  const t = useTexts(honorees);
  const { left, right, evidence, score, overlaps } = compared;
  const rows: readonly (readonly [string, (side: ComparedSide) => ReactNode])[] = [
    [
      t('compareNames'),
      (side) => (
        <>
          <a href={`#/honorees/${side.honoree.id}`}>
            <strong>{spokenHonoree(side.honoree)}</strong>
          </a>
          {side.names.length > 1 && <Small>{side.names.join(', ')}</Small>}
        </>
      ),
    ],
    [t('birthDate'), ({ honoree }) => (honoree.birthDate === null ? '' : birthWords(honoree.birthDate))],
    [t('identityNumber'), ({ identityNumber }) => identityNumber ?? ''],
    [t('status'), ({ status }) => (status === null ? '' : t(`status_${status}`))],
    [
      t('compareUnits'),
      (side) => (
        <Lines
          lines={side.units.map((unit) => ({
            key: unit.text,
            first: `${years(unit)} ${unit.text}`,
            more: unit.today === null || unit.today === unit.text ? '' : t('unitToday', { name: unit.today }),
          }))}
          none={side.honoree.unitName}
        />
      ),
    ],
    [
      t('comparePositions'),
      (side) => (
        <Lines
          lines={side.positions.map((one) => ({
            key: one.text,
            first: `${years(one)} ${one.text}`,
            more: '',
          }))}
          none={side.honoree.position}
        />
      ),
    ],
    [
      t('awards'),
      (side) => (
        <Lines
          lines={side.awards.map((award) => ({
            key: award.id,
            first: `${award.decisionDate.slice(0, 4)} ${award.awardShortName}`,
            more: t('decision', { number: award.decisionNumber }),
          }))}
          none=""
        />
      ),
    ],
  ];
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', mb: 1, alignItems: 'center' }}>
        {evidence.map((one) => (
          <StateChip key={one} tone={EVIDENCE_POINTS[one] > 0 ? 'info' : 'warn'}>
            {t(`evidence_${one}`)}
          </StateChip>
        ))}
        <Small>{t('score', { score })}</Small>
      </Box>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          tableLayout: 'fixed',
          '& th, & td': {
            textAlign: 'left',
            verticalAlign: 'top',
            p: '6px 10px 6px 0',
            borderTop: '1px solid var(--sv-line)',
          },
          '& th': { width: 120, fontWeight: 400, color: 'text.secondary' },
        }}
      >
        <tbody>
          {rows.map(([name, show]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{show(left)}</td>
              <td>{show(right)}</td>
            </tr>
          ))}
          {overlaps.map(({ year, left: one, right: other, sameLine }) => (
            <tr key={year}>
              <th scope="row">{t('compareOverlap', { year })}</th>
              <td>{one}</td>
              <td>
                {other}{' '}
                <StateChip tone={sameLine ? 'good' : 'warn'}>
                  {t(sameLine ? 'compareSameLine' : 'compareOtherLine')}
                </StateChip>
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface Line {
  readonly key: string;
  readonly first: string;
  readonly more: string;
}

function Lines({ lines, none }: { lines: readonly Line[]; none: string }) {
  if (lines.length === 0) return <>{none}</>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map(({ key, first, more }) => (
        <li key={key}>
          {first}
          {more !== '' && <Small>{more}</Small>}
        </li>
      ))}
    </Box>
  );
}

function Small({ children }: { children: ReactNode }) {
  return <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{children}</Box>;
}
