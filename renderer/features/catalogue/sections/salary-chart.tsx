import Box from '@mui/material/Box';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import type { Version } from '../use-catalogue.ts';
import { salaryStairs } from './salary-steps.ts';

const BOX = { width: 460, height: 96 };

/** Base salary over time as stairs; the table below says the same in figures. */
export function SalaryChart({ versions }: { versions: readonly Version<'base_salary'>[] }) {
  const t = useTexts(catalogueLaw);
  const { line, points } = salaryStairs(
    versions.map(({ validFrom, content }) => ({ from: validFrom, vnd: content.vnd })),
    todayIso(new Date()),
    BOX,
  );
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <Box
      component="svg"
      role="img"
      aria-label={t('salaryChart', {
        from: fullDate(first.step.from),
        first: formatInteger(first.step.vnd),
        last: formatInteger(last.step.vnd),
      })}
      viewBox={`-8 -20 ${BOX.width + 16} ${BOX.height + 42}`}
      sx={{ width: '100%', maxWidth: 560, display: 'block' }}
    >
      <line x1="0" x2={BOX.width} y1={BOX.height} y2={BOX.height} stroke="var(--sv-line)" />
      <path d={`${line}V${BOX.height}H0Z`} fill="var(--sv-gold-track)" opacity="0.5" />
      <path d={line} fill="none" stroke="var(--sv-gold)" strokeWidth="2" />
      {points.map(({ x, y, step }) => (
        <circle key={step.from} cx={x} cy={y} r="3" fill="var(--sv-gold)">
          <title>{`${fullDate(step.from)}: ${formatInteger(step.vnd)} đ`}</title>
        </circle>
      ))}
      <text x="0" y={first.y - 8} fontSize="11" fill="currentColor">
        {formatInteger(first.step.vnd)}
      </text>
      <text x={BOX.width} y={last.y - 8} fontSize="11" textAnchor="end" fill="currentColor">
        {formatInteger(last.step.vnd)}
      </text>
      <text x="0" y={BOX.height + 15} fontSize="11" fill="currentColor">
        {first.step.from.slice(0, 4)}
      </text>
      <text x={BOX.width} y={BOX.height + 15} fontSize="11" textAnchor="end" fill="currentColor">
        {t('today')}
      </text>
    </Box>
  );
}
