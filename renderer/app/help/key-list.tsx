import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { help } from '#renderer/i18n/help.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { comboLabel } from '#renderer/ui/shortcut-keys.ts';
import { useShortcutList } from '#renderer/ui/use-shortcut.ts';

/** Every key that works now, and the keys of lists. */
export function KeyList() {
  const t = useTexts(help);
  const keys = useShortcutList();
  const inLists = [
    ['↑ ↓ PgUp PgDn Home End', t('listMove')],
    ['Enter', t('listOpen')],
    ['Space', t('listPreview')],
    ['Shift ↑ ↓', t('listRange')],
    ['Ctrl+A', t('listAll')],
    ['F2', t('listEdit')],
  ] as const;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>{t('keysIntro')}</Box>
      <Lines lines={keys.map((key) => [comboLabel(key.combo), key.label])} />
      <Typography variant="h3">{t('inLists')}</Typography>
      <Lines lines={inLists} />
    </Box>
  );
}

function Lines({ lines }: { lines: readonly (readonly [keys: string, label: string])[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', gap: '6px 12px' }}>
      {lines.map(([keys, label]) => (
        <Box key={keys} sx={{ display: 'contents' }}>
          <dt>{label}</dt>
          <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
            <KeyHint keys={keys} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
