import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { BookAsk } from '#shared/contract/registers.ts';
import { registerPath } from '#shared/contract/transport.ts';
import { kindWords } from '#shared/domain/numbering-series.ts';

interface PrintPanelProps {
  readonly book: BookAsk['book'];
  readonly year: number;
  readonly onClose: () => void;
}

/** A volume as it will be bound: chosen, looked at, printed or saved. A series is a book of its own. */
export function PrintPanel({ book, year, onClose }: PrintPanelProps) {
  const t = useTexts(registers);
  const page = useRef<PreviewHandle>(null);
  const [chosenSeries, setSeries] = useState<string | null>(null);
  const [chosenVolume, setVolume] = useState<number | null>(null);
  const ofSeries = book === 'outgoing';
  const series = useQuery(api.registers.series.queryOptions({ input: { year }, enabled: ofSeries }));
  const used = (series.data ?? []).filter((one) => one.issued + one.reserved + one.cancelled > 0);
  const [longest] = [...used].sort((a, b) => b.issued - a.issued);
  const seriesId = ofSeries ? (chosenSeries ?? longest?.id ?? null) : null;
  const ready = !ofSeries || seriesId !== null;
  const volumes = useQuery(
    api.registers.volumes.queryOptions({ input: { book, year, seriesId }, enabled: ready }),
  );
  const last = volumes.data?.at(-1)?.volume ?? null;
  const volume = volumes.data?.some((one) => one.volume === chosenVolume) ? chosenVolume : last;
  const ask = { book, year, seriesId, volume: volume ?? 1 };
  const preview = useQuery(
    api.registers.previewBook.queryOptions({
      input: { ...ask, nonce: pageNonce() },
      enabled: ready && volume !== null,
      placeholderData: keepPreviousData,
    }),
  );
  const nothing = (ofSeries && series.data !== undefined && used.length === 0) || volumes.data?.length === 0;
  return (
    <SidePanel
      open
      title={t('printTitle')}
      width={940}
      onClose={onClose}
      footer={
        volume !== null && (
          <ExportButtons
            path={(format) => registerPath(ask, format)}
            fileStem={`${book}-${year}-${String(volume).padStart(2, '0')}`}
            onPrint={() => page.current?.print()}
          />
        )
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          {ofSeries && used.length > 0 && (
            <Box sx={{ minWidth: 240 }}>
              <SelectInput
                label={t('printSeries')}
                value={seriesId ?? ''}
                onChange={(event) => setSeries(event.target.value)}
                options={used.map((one) => ({
                  value: one.id,
                  label: one.name === '' ? `${one.issuer}: ${kindWords(one.kinds)}` : one.name,
                }))}
              />
            </Box>
          )}
          {volumes.data !== undefined && volume !== null && (
            <Box sx={{ minWidth: 320 }}>
              <SelectInput
                label={t('printVolume')}
                value={String(volume)}
                onChange={(event) => setVolume(Number(event.target.value))}
                options={volumes.data.map((one) => ({
                  value: String(one.volume),
                  label: t('volumeOption', {
                    volume: String(one.volume).padStart(2, '0'),
                    first: one.first,
                    last: one.last,
                    lines: one.lines,
                    open: one.full ? '' : t('volumeOpen'),
                  }),
                }))}
              />
            </Box>
          )}
        </Box>
        <RefusalAlert error={series.error ?? volumes.error ?? preview.error} />
        {nothing ? (
          <EmptyState title={t('printTitle')} text={t('printNone')} />
        ) : (
          <Box sx={{ flex: 1, minHeight: 320 }}>
            <PreviewFrame ref={page} html={preview.data?.html} title={t('printPage')} />
          </Box>
        )}
      </Box>
    </SidePanel>
  );
}
