import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type client } from '#renderer/api/client.ts';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { Impact } from '../edit/impact.tsx';
import { useUndoable } from '../edit/use-undoable.ts';

type Preview = Awaited<ReturnType<typeof client.catalogue.previewFile>>;

interface FilePreviewProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly preview: Preview;
  readonly onClose: () => void;
}

type Label = keyof (typeof catalogueFields)['vi'];
const isLabel = (field: string): field is Label => Object.hasOwn(catalogueFields.vi, field);

/** What a file would do, before it does: problems by line, or what is added and changed and whom that touches. */
export function FilePreview({ file, preview, onClose }: FilePreviewProps) {
  const t = useTexts(catalogueLaw);
  const f = useTexts(catalogueFields);
  const labelOf = (field: string) => (isLabel(field) ? f(field).toLocaleLowerCase('vi') : field);
  const undoable = useUndoable();
  const [reason, setReason] = useState('');
  const apply = useMutation(
    api.catalogue.applyFile.mutationOptions({
      onSuccess: (step) => {
        undoable(step);
        onClose();
      },
    }),
  );
  const { added, changed, unchanged, problems, entries, revision } = preview;
  if (problems.length > 0)
    return (
      <Panel
        title={t('fileRefused', { name: file.name })}
        aside={<Button onClick={onClose}>{t('closePreview')}</Button>}
      >
        <Box role="alert">{t('fileRefusedText', { count: problems.length })}</Box>
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.25, maxHeight: 300, overflow: 'auto' }}>
          {problems.map(({ line, reason: why }) => (
            <li key={`${line} ${why}`}>
              {line !== null && <strong>{t('line', { line })}: </strong>}
              {why}
            </li>
          ))}
        </Box>
      </Panel>
    );
  const nothing = added.length + changed.length === 0;
  return (
    <Panel
      title={t('fileRead', { name: file.name })}
      aside={<Button onClick={onClose}>{t('closePreview')}</Button>}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <StateChip tone="good">{t('fileAdded', { count: added.length })}</StateChip>
          <StateChip tone="info">{t('fileChanged', { count: changed.length })}</StateChip>
          <StateChip tone="quiet">{t('fileSame', { count: unchanged })}</StateChip>
        </Box>
        {nothing ? (
          <Box>{t('fileNothing')}</Box>
        ) : (
          <>
            <Box component="ul" sx={{ m: 0, pl: 2.25, maxHeight: 240, overflow: 'auto' }}>
              {[...added, ...changed].map((row) => (
                <li key={`${row.kind} ${row.key} ${row.validFrom}`}>
                  <strong>{row.name}</strong>
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {` · ${t(`kind_${row.kind}`)} · ${t('since', { date: fullDate(row.validFrom) })} · `}
                    {row.fields.length === 0
                      ? t('isNew')
                      : t('differs', { fields: row.fields.map(labelOf).join(', ') })}
                  </Box>
                </li>
              ))}
            </Box>
            <Impact entries={entries} />
            <Multiline
              rows={2}
              label={t('reasonLabel')}
              help={t('importReasonHint')}
              onChange={(event) => setReason(event.target.value)}
            />
            <RefusalAlert error={apply.error} />
            <Box>
              <PrimaryButton
                disabled={reason.trim() === '' || apply.isPending}
                onClick={() =>
                  apply.mutate({
                    stepId: crypto.randomUUID(),
                    text: file.text,
                    fileName: file.name,
                    revision,
                    reason,
                  })
                }
              >
                {t('applyFile', { count: added.length + changed.length })}
              </PrimaryButton>
            </Box>
          </>
        )}
      </Box>
    </Panel>
  );
}
