import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client, useMay } from '#renderer/api/client.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { FilePreview } from './file-preview.tsx';
import { StepLog } from './step-log.tsx';

/** The catalogue as a file out and in, and everything that was done to it. */
export function FileSection() {
  const t = useTexts(catalogueLaw);
  const toast = useToast();
  const mayEdit = useMay('administrator');
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const exporting = useMutation({
    mutationFn: () => client.catalogue.exportFile({}),
    onSuccess: ({ fileName, text }) => {
      saveFile(fileName, new Blob([text], { type: 'text/yaml;charset=utf-8' }));
      toast({ text: t('exported', { name: fileName }) });
    },
  });
  const preview = useMutation({
    mutationFn: async (chosen: File) => {
      const text = await chosen.text();
      const answer = await client.catalogue.previewFile({ text });
      setFile({ name: chosen.name, text });
      return answer;
    },
  });
  const close = () => {
    setFile(null);
    preview.reset();
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', '& > *': { flex: '1 1 320px' } }}>
        <Panel title={t('exportTitle')}>
          <Box sx={{ display: 'grid', gap: 1 }}>
            <Box>{t('exportText')}</Box>
            <RefusalAlert error={exporting.error} />
            <Box>
              <Button onClick={() => exporting.mutate()} disabled={exporting.isPending}>
                {t('export')}
              </Button>
            </Box>
          </Box>
        </Panel>
        {mayEdit && (
          <Panel title={t('importTitle')}>
            <FileDrop
              accept=".yaml,.yml"
              label={t('chooseFile')}
              hint={t('importHint')}
              onFiles={([chosen]) => chosen !== undefined && preview.mutate(chosen)}
            />
            <RefusalAlert error={preview.error} />
          </Panel>
        )}
      </Box>
      {file !== null && preview.data !== undefined && (
        <FilePreview
          key={preview.data.revision + file.name}
          file={file}
          preview={preview.data}
          onClose={close}
        />
      )}
      <StepLog mayEdit={mayEdit} />
    </Box>
  );
}
