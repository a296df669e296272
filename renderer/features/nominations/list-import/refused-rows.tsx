import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { saveFile } from '#renderer/api/save-file.ts';
import { imports } from '#renderer/i18n/imports.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { ListPreview } from '#shared/contract/imports.ts';
import { refusedCsv } from './preview-rows.ts';

/** More would only be scrolled past; all of them are in the file. */
const SHOWN = 200;

/** Rows that cannot be brought in: number, reason, content; all of them as a file. */
export function RefusedRows({ refused }: { refused: ListPreview['refused'] }) {
  const t = useTexts(imports);
  const language = useLanguage();

  function download() {
    const headers = [t('rowNumber'), t('refusedText'), t('refusedReason')] as const;
    const csv = refusedCsv(refused, language, headers);
    saveFile(t('refusedFile'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }

  if (refused.length === 0) return null;
  return (
    <Box component="section" aria-label={t('refusedTitle')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, fontWeight: 600 }}>{t('refusedTitle')}</Box>
        <Button size="small" onClick={download}>
          {t('downloadRefused')}
        </Button>
      </Box>
      <Box
        component="ul"
        // A scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('refusedTitle')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 150, overflow: 'auto' }}
      >
        {refused.slice(0, SHOWN).map((row) => (
          <Box
            component="li"
            key={row.rowNumber}
            sx={{ display: 'flex', gap: 1.5, py: '3px', borderBottom: '1px solid var(--sv-line)' }}
          >
            <Box sx={{ flex: 1 }}>{row[language]}</Box>
            <Box
              title={row.text}
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
                color: 'text.secondary',
              }}
            >
              {row.text}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
