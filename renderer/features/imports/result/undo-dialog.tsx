import Box from '@mui/material/Box';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { count } from '#renderer/ui/format.ts';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { KeptList } from './kept-list.tsx';

const SHOWN = 100;

interface UndoDialogProps {
  readonly status: LegacyImportStatus;
  readonly onClose: () => void;
}

/** Names what an undo takes away and what it leaves, with the reason, before it is done. */
export function UndoDialog({ status, onClose }: UndoDialogProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const { importId } = status;
  const plan = useQuery(
    api.imports.undoLegacyPlan.queryOptions({ input: { importId, offset: 0, limit: SHOWN } }),
  );
  const undo = useMutation(api.imports.undoLegacy.mutationOptions());
  const { data } = plan;
  return (
    <ConfirmDialog
      open
      width="md"
      title={t('undoTitle', { name: status.label })}
      confirmText={t('undoConfirm')}
      closeText={t('keepImport')}
      busy={undo.isPending}
      disabled={data === undefined}
      error={undo.error ?? plan.error}
      onClose={onClose}
      onConfirm={() => undo.mutate({ importId }, { onSuccess: onClose })}
    >
      {data === undefined ? (
        <Box role="status">{t('looking')}</Box>
      ) : (
        <>
          <Box>
            {t('undoText', {
              awards: count(data.awards, language),
              honorees: count(data.honorees, language),
            })}
          </Box>
          {data.keptTotal > 0 && (
            <>
              <Box>{t('undoKept', { count: count(data.keptTotal, language) })}</Box>
              <KeptList kept={data.kept} />
              {data.keptTotal > data.kept.length && (
                <Box>{t('undoKeptMore', { count: count(data.keptTotal - data.kept.length, language) })}</Box>
              )}
            </>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
