import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client, downloadFile } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { rowsToCorrectPath } from '#shared/contract/transport.ts';
import { CheckedRows } from '../check/checked-rows.tsx';
import { CountTiles } from '../count-tiles.tsx';
import { SendingLine } from '../sending-line.tsx';
import { useUploadList } from '../use-upload-list.ts';
import { KeptAwards } from './kept-awards.tsx';
import { UndoDialog } from './undo-dialog.tsx';

/** What came in, the rows to correct and bring back, and the undo at any later day. */
export function ResultStep({ status }: { readonly status: LegacyImportStatus }) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { state, progress } = status;
  if (state === 'undoing') {
    const words = t('undoing', {
      done: count(progress?.done ?? 0, language),
      total: count(progress?.total ?? 0, language),
    });
    const share =
      progress === null || progress.total === 0 ? 0 : Math.min(100, (100 * progress.done) / progress.total);
    return (
      <Panel>
        <Box role="status" sx={{ mb: 1 }}>
          {words}
        </Box>
        <LinearProgress aria-label={words} variant="determinate" value={share} />
      </Panel>
    );
  }
  return (
    <>
      {state === 'cancelled' && <Panel>{t('cancelledText')}</Panel>}
      {state === 'undone' && (
        <>
          <Panel>
            {t('undoneText', {
              removed: count(status.removed, language),
              kept: count(status.kept, language),
            })}
          </Panel>
          {status.kept > 0 && <KeptAwards importId={status.importId} />}
        </>
      )}
      {state === 'done' && (
        <>
          <CountTiles counts={status.counts} done />
          <Panel>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Button href="#/search">{t('searchThem')}</Button>
              <Button href="#/imports">{t('another')}</Button>
              <Box sx={{ flex: 1 }} />
              <Button color="primary" onClick={() => setAsking(true)}>
                {t('undo', { count: count(status.imported, language) })}
              </Button>
            </Box>
          </Panel>
          {status.toCorrect > 0 && <RowsToCorrect status={status} />}
          <CheckedRows status={status} />
        </>
      )}
      {asking && <UndoDialog status={status} onClose={() => setAsking(false)} />}
    </>
  );
}

/** The file of rows that did not come in, and the way back. */
function RowsToCorrect({ status }: { readonly status: LegacyImportStatus }) {
  const t = useTexts(legacyImports);
  const { importId } = status;
  const download = useMutation({
    mutationFn: (format: 'xlsx' | 'csv') =>
      downloadFile(rowsToCorrectPath(importId, format), `${t('fileStem')}.${format}`),
  });
  const upload = useUploadList((uploadId) => client.imports.correctLegacy({ importId, uploadId }));
  return (
    <Panel
      title={t('resultFile')}
      aside={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={() => download.mutate('xlsx')}>{t('downloadXlsx')}</Button>
          <Button onClick={() => download.mutate('csv')}>{t('downloadCsv')}</Button>
        </Box>
      }
    >
      <Box sx={{ mb: 1.5 }}>{t('resultFileText')}</Box>
      <FileDrop
        accept=".xlsx,.csv"
        disabled={upload.sending !== null}
        label={t('bringBack')}
        hint={t('bringBackHint')}
        onFiles={([file]) => {
          if (file !== undefined) upload.send(file);
        }}
      />
      {upload.sending !== null && <SendingLine sending={upload.sending} onStop={upload.stop} />}
      <RefusalAlert error={download.error ?? upload.error} />
    </Panel>
  );
}
