import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';

const HEIGHT = 64;

/** Rows by year, every year between the first and the last: a gap or a lonely year shows a misread list. */
export function YearChart({ years }: { readonly years: LegacyImportStatus['byYear'] }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const known = new Map(years.map(({ year, rows }) => [year, rows]));
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());
  if (known.size === 0) return null;
  const most = Math.max(1, ...known.values());
  const all = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    rows: known.get(first + index) ?? 0,
  }));
  const words = all
    .filter(({ rows }) => rows > 0)
    .map(({ year, rows }) => t('yearBar', { year, count: count(rows, language) }));
  return (
    <Panel title={t('yearsTitle')}>
      <Box
        role="img"
        aria-label={`${t('yearsTitle')}. ${words.join('; ')}`}
        sx={{ display: 'flex', gap: '2px', alignItems: 'flex-end' }}
      >
        {all.map(({ year, rows }, index) => (
          <Box
            key={year}
            title={t('yearBar', { year, count: count(rows, language) })}
            sx={{ flex: '1 1 0', minWidth: 3, maxWidth: 60, textAlign: 'center', fontSize: '0.72rem' }}
          >
            <Box sx={{ height: HEIGHT, display: 'flex', alignItems: 'flex-end' }}>
              <Box
                sx={{ width: '100%', bgcolor: 'var(--sv-gold)', borderRadius: '2px 2px 0 0' }}
                style={{ height: `${rows === 0 ? 0 : Math.max(2, (HEIGHT * rows) / most)}px` }}
              />
            </Box>
            <Box sx={{ color: 'text.secondary', height: 16, whiteSpace: 'nowrap' }}>
              {all.length <= 24 || index === 0 || index === all.length - 1 || year % 5 === 0 ? year : ''}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
