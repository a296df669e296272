import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useRef } from 'react';
import { imports } from '#renderer/i18n/imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { useListPreview } from './use-list-preview.ts';

/** Where the list comes from: a file, or cells pasted into the box (read at once). */
export function ListSourceStep({ list }: { list: ReturnType<typeof useListPreview> }) {
  const t = useTexts(imports);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const busy = list.reading || list.sent !== null;
  const percent = Math.round((list.sent ?? 0) * 100);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 760 }}>
      <FileDrop
        accept=".xlsx,.csv,.tsv,.txt"
        disabled={busy}
        label={t('dropLabel')}
        hint={t('dropHint')}
        onFiles={([file]) => {
          if (file !== undefined) list.readFile(file);
        }}
      />
      <Multiline
        ref={pasted}
        rows={8}
        label={t('orPaste')}
        help={t('pasteHint')}
        disabled={busy}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          // Only into an empty box: otherwise somebody is putting a list together by hand.
          if (text.trim() !== '' && event.currentTarget.value === '') list.readText(text);
        }}
      />
      <Box>
        <Button
          disabled={busy}
          onClick={() => {
            const text = pasted.current?.value ?? '';
            if (text.trim() !== '') list.readText(text);
          }}
        >
          {t('read')}
        </Button>
      </Box>
      {list.sent !== null && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Box sx={{ flex: 1 }}>
            <LinearProgress variant="determinate" value={percent} aria-label={t('uploading', { percent })} />
          </Box>
          <Box>{t('uploading', { percent })}</Box>
          <Button size="small" onClick={list.stop}>
            {t('stop')}
          </Button>
        </Box>
      )}
      {list.reading && <Box role="status">{t('reading')}</Box>}
      <RefusalAlert error={list.error} />
    </Box>
  );
}
