import Box from '@mui/material/Box';
import { home } from '#renderer/i18n/home.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';

export interface YearLine {
  readonly key: string;
  readonly label: string;
  readonly thisYear: number;
  readonly lastYear: number;
}

const COLUMN_HEIGHT = 72;

function largest(lines: readonly YearLine[]): number {
  return Math.max(1, ...lines.map((line) => Math.max(line.thisYear, line.lastYear)));
}

/** One bar a line: this year in gold, last year as a mark on the track. */
export function YearBars({ lines }: { lines: readonly YearLine[] }) {
  const t = useTexts(home);
  const language = useLanguage();
  const most = largest(lines);
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1,
      }}
    >
      {lines.map((line) => (
        <li
          key={line.key}
          title={t('chartText', { name: line.label, now: line.thisYear, before: line.lastYear })}
        >
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
              {line.label}
            </Box>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {count(line.thisYear, language)}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              / {count(line.lastYear, language)}
            </Box>
          </Box>
          <Box
            aria-hidden="true"
            sx={{ position: 'relative', height: 8, borderRadius: 1, bgcolor: 'var(--sv-gold-track)' }}
          >
            <Box
              sx={{ height: '100%', borderRadius: 1, bgcolor: 'var(--sv-gold)' }}
              style={{ width: `${(100 * line.thisYear) / most}%` }}
            />
            <Box
              sx={{ position: 'absolute', top: -2, bottom: -2, width: 2, bgcolor: 'text.primary' }}
              style={{ left: `calc(${(100 * line.lastYear) / most}% - 1px)` }}
            />
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** Twelve pairs of columns: last year pale, this year gold. The table beside it says the same in numbers. */
export function YearColumns({ lines, year }: { lines: readonly YearLine[]; year: number }) {
  const t = useTexts(home);
  const most = largest(lines);
  const height = (value: number) => ({
    height: `${Math.max(value > 0 ? 2 : 0, (COLUMN_HEIGHT * value) / most)}px`,
  });
  const words = lines.map((line) =>
    t('chartText', { name: line.label, now: line.thisYear, before: line.lastYear }),
  );
  return (
    <Box>
      <Box
        role="img"
        aria-label={`${t('byMonth')} ${year}. ${words.join('; ')}`}
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(${lines.length}, 1fr)`,
          gap: '5px',
          alignItems: 'end',
        }}
      >
        {lines.map((line, index) => (
          <Box key={line.key} title={words[index]} sx={{ display: 'grid', gap: '2px' }}>
            <Box sx={{ display: 'flex', gap: '1px', alignItems: 'flex-end', height: COLUMN_HEIGHT }}>
              <Box
                sx={{ flex: 1, bgcolor: 'var(--sv-gold-track)', borderRadius: '2px 2px 0 0' }}
                style={height(line.lastYear)}
              />
              <Box
                sx={{ flex: 1, bgcolor: 'var(--sv-gold)', borderRadius: '2px 2px 0 0' }}
                style={height(line.thisYear)}
              />
            </Box>
            <Box sx={{ textAlign: 'center', fontSize: '0.72rem', color: 'text.secondary' }}>{line.label}</Box>
          </Box>
        ))}
      </Box>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: 2, mt: '4px', fontSize: '0.76rem', color: 'text.secondary' }}
      >
        <Legend colour="var(--sv-gold)" text={String(year)} />
        <Legend colour="var(--sv-gold-track)" text={String(year - 1)} />
      </Box>
    </Box>
  );
}

function Legend({ colour, text }: { colour: string; text: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px' }}>
      <Box component="span" sx={{ width: 10, height: 10, borderRadius: '2px', bgcolor: colour }} />
      {text}
    </Box>
  );
}
