import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { fetchFile } from '#renderer/api/files.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { type SearchCriteria, toQuestion } from '#renderer/features/archive/search-criteria.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { count } from '#renderer/ui/format.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';
import { RadioLine } from '#renderer/ui/radio-line.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  PAPER_ROW_LIMIT,
  RESULTS_PATH,
} from '#shared/contract/archive-exports.ts';
import { LIST_COLUMNS, type ListColumn } from '#shared/result-list/columns.ts';

interface ExportPanelProps {
  readonly criteria: SearchCriteria;
  readonly total: number | null;
  readonly columns: readonly ListColumn[];
  readonly onClose: () => void;
}

/** How often the tray asks how far a file is, in milliseconds. */
const LOOK = 400;

/** Results as a file: the whole result in its order, under the tray, which can stop it. */
export function ExportPanel({ criteria, total, columns, onClose }: ExportPanelProps) {
  const s = useTexts(archiveSearch);
  const language = useLanguage();
  const toast = useToast();
  const jobs = useJobs();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [every, setEvery] = useState(false);
  const [id] = useState<string>(() => crypto.randomUUID());
  const onPaper = format === 'docx' || format === 'pdf';

  async function fetchUnderTray(prepared: { id: string; fileName: string; rows: number; total: number }) {
    const title = s('exportJob', { count: count(prepared.rows, language), file: prepared.fileName });
    const file = await jobs.run(
      title,
      prepared.rows,
      async (progress, signal) => {
        const looking = setInterval(() => {
          client.archive.exportProgress({ id: prepared.id }).then(
            ({ done }) => progress(done),
            () => undefined,
          );
        }, LOOK);
        try {
          return await fetchFile(`${RESULTS_PATH}/${prepared.id}`, signal);
        } finally {
          clearInterval(looking);
        }
      },
      'items',
    );
    saveFile(prepared.fileName, file);
    if (prepared.rows < prepared.total)
      toast({
        text: s('exportLimited', {
          rows: count(prepared.rows, language),
          total: count(prepared.total, language),
        }),
      });
  }
  const prepare = useMutation(
    api.archive.prepareExport.mutationOptions({
      onSuccess: (prepared) => {
        onClose();
        // The tray says what went wrong, and a stop is no failure.
        void fetchUnderTray(prepared).catch(() => undefined);
      },
    }),
  );
  return (
    <FormPanel
      title={s('exportTitle')}
      submitText={s('exportDo')}
      busy={prepare.isPending}
      error={prepare.error}
      onSubmit={() =>
        prepare.mutate({
          id,
          question: toQuestion(criteria),
          columns: every ? [...LIST_COLUMNS] : [...columns],
          format,
        })
      }
      onClose={onClose}
    >
      {total !== null && <div>{s('exportText', { count: count(total, language) })}</div>}
      <RadioLine
        label={s('exportFormat')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: s(`export.${value}`) }))}
        onChange={setFormat}
      />
      <RadioLine
        label={s('exportColumns')}
        value={every ? 'all' : 'shown'}
        options={[
          { value: 'shown', label: s('exportShown') },
          { value: 'all', label: s('exportAll') },
        ]}
        onChange={(value) => setEvery(value === 'all')}
      />
      <Box sx={{ color: 'text.secondary' }}>
        {onPaper ? s('exportPaper', { limit: count(PAPER_ROW_LIMIT, language) }) : s('exportSafe')}
      </Box>
    </FormPanel>
  );
}
