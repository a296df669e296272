import Box from '@mui/material/Box';
import { steps as texts } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate, shortDate } from '#renderer/ui/format.ts';
import { daysBetween } from '#shared/domain/working-days.ts';

export interface SimulatedStep {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly office: string;
  readonly workingDays: number | null;
  readonly from: string;
  readonly due: string;
}

interface SimulatedLineProps {
  readonly steps: readonly SimulatedStep[];
  readonly daysOff: readonly { readonly date: string; readonly name: string }[];
}

/** Share of the line in per cent, kept inside it. */
const share = (day: string, first: string, length: number) =>
  Math.min(100, Math.max(0, (daysBetween(first, day) / length) * 100));

/** The steps as bars under each other on one line of time; holidays as soft columns behind them. */
export function SimulatedLine({ steps, daysOff }: SimulatedLineProps) {
  const t = useTexts(texts);
  const first = steps[0]?.from;
  const last = steps.at(-1)?.due;
  if (first === undefined || last === undefined) return null;
  const length = Math.max(1, daysBetween(first, last));
  return (
    <Box role="img" aria-label={t('simLine')} sx={{ position: 'relative', my: 1.5, pl: '190px', pr: '52px' }}>
      <Box sx={{ position: 'absolute', left: 190, right: 52, top: 0, bottom: 0 }}>
        {daysOff.map(({ date, name }) => (
          <Box
            key={date}
            title={`${fullDate(date)} ${name}`}
            sx={{
              position: 'absolute',
              top: 0,
              bottom: 0,
              left: `${share(date, first, length)}%`,
              width: `max(2px, ${100 / length}%)`,
              bgcolor: 'var(--sv-warn-bg)',
            }}
          />
        ))}
      </Box>
      {steps.map((step, index) => {
        const left = share(step.from, first, length);
        const width = share(step.due, first, length) - left;
        const returned = step.state === 'returned';
        return (
          <Box
            // A step that begins again after a return comes twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
            key={`${step.id}-${index}`}
            sx={{ position: 'relative', height: 26 }}
          >
            <Box
              sx={{
                position: 'absolute',
                left: -190,
                width: 182,
                lineHeight: '26px',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
                color: returned ? 'text.secondary' : 'text.primary',
              }}
              title={step.name}
            >
              {step.name}
            </Box>
            <Box
              sx={{
                position: 'absolute',
                top: 6,
                height: 14,
                left: `${left}%`,
                width: `max(4px, ${width}%)`,
                borderRadius: '3px',
                bgcolor: returned
                  ? 'var(--sv-line)'
                  : step.state === 'deciding'
                    ? 'var(--sv-red)'
                    : 'var(--sv-gold)',
              }}
            />
            <Box
              sx={{
                position: 'absolute',
                left: `${left + width}%`,
                pl: '6px',
                lineHeight: '26px',
                fontSize: '0.78rem',
                color: 'text.secondary',
                whiteSpace: 'nowrap',
              }}
            >
              {shortDate(step.due)}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** The same as a table: step, who, limit, from, until. */
export function SimulatedTable({ steps }: { steps: readonly SimulatedStep[] }) {
  const t = useTexts(texts);
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': { textAlign: 'left', p: '5px 10px 5px 0', borderBottom: '1px solid var(--sv-line)' },
        '& th': { color: 'text.secondary', fontWeight: 500 },
      }}
    >
      <thead>
        <tr>
          {(['simStep', 'simOffice', 'simLimit', 'simFrom', 'simDue'] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
          <tr key={`${step.id}-${index}`}>
            <td>{step.name}</td>
            <td>{step.office}</td>
            <td>
              {step.workingDays === null ? t('stepNoLimit') : t('simLimitDays', { count: step.workingDays })}
            </td>
            <td>{fullDate(step.from)}</td>
            <td>{fullDate(step.due)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
