import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';

const TILES = ['read', 'imported', 'doubtful', 'refused', 'duplicates', 'newHonorees', 'passedOver'] as const;

interface CountTilesProps {
  readonly counts: LegacyImportStatus['counts'];
  /** The rows are in; else they would come in. */
  readonly done: boolean;
}

/** The counts of a check or a run, side by side. */
export function CountTiles({ counts, done }: CountTilesProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: 1 }}
    >
      {TILES.map((key) => (
        <Box
          key={key}
          sx={{
            display: 'flex',
            flexDirection: 'column-reverse',
            justifyContent: 'flex-end',
            p: '8px 12px',
            borderRadius: 1,
            border: '1px solid var(--sv-line)',
            bgcolor: 'background.paper',
          }}
        >
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.82rem' }}>
            {key === 'imported' && done ? t('count_importedDone') : t(`count_${key}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '1.35rem', fontWeight: 600 }}>
            {count(counts[key], language)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
