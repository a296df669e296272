import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { refusalCode } from '#renderer/api/refusal.ts';
import type { SaveState } from '#renderer/document-editor/autosave.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SavedBadge } from '#renderer/ui/saved-badge.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

/** What the editor of a record says about saving, and the ways out of trouble. */
export interface Saving {
  readonly saveState: SaveState;
  /** Saves what waits; true when the office has everything. */
  readonly flush: () => Promise<boolean>;
  /** After a stale edit: keep what was typed here, over the newer version. */
  readonly keepMine: () => Promise<void>;
  /** After a stale edit: take the newer version and drop what was typed here. */
  readonly takeTheirs: () => Promise<void>;
}

interface SaveStatusProps {
  readonly saving: Saving;
  /** Fields hold what cannot be saved. */
  readonly held?: boolean;
}

/** "Đã lưu nháp 10:42", and Ctrl+S, which first sends what still waits. */
export function SaveStatus({ saving: { saveState, flush }, held = false }: SaveStatusProps) {
  const t = useTexts(documentEditor);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  if (saveState.kind === 'saved' && saveState.at !== savedAt) setSavedAt(saveState.at);
  useShortcut(
    'ctrl+s',
    () => {
      void flush();
    },
    { label: t('saving'), enabled: saveState.kind === 'waiting' || saveState.kind === 'refused' },
  );
  if (saveState.kind === 'refused' || held) {
    return (
      <Box component="span" role="status" sx={{ fontSize: '0.8rem', color: 'warning.main', ml: 1.5 }}>
        {t('unsaved')}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ ml: 1.5 }}>
      <SavedBadge at={savedAt} saving={saveState.kind === 'saving' || saveState.kind === 'waiting'} />
    </Box>
  );
}

interface SaveTroubleProps {
  readonly saving: Saving;
  /** Names of the fields that keep the rest from being saved. */
  readonly wrongFields?: readonly string[];
}

/** What stands in the way of saving, in words, with the ways out. */
export function SaveTrouble({ saving, wrongFields = [] }: SaveTroubleProps) {
  const t = useTexts(documentEditor);
  const [failure, setFailure] = useState<unknown>(null);
  const { saveState } = saving;

  async function attempt(act: () => Promise<unknown>) {
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
    }
  }

  if (wrongFields.length > 0)
    return <RefusalAlert error={t('fieldErrors', { fields: wrongFields.join(', ') })} />;
  if (saveState.kind !== 'refused') return null;
  if (refusalCode(saveState.error) !== 'STALE') {
    return (
      <RefusalAlert
        error={saveState.error}
        action={
          <Button size="small" onClick={() => void attempt(saving.flush)}>
            {t('retry')}
          </Button>
        }
      />
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <RefusalAlert error={`${t('staleTitle')}. ${t('staleText')}`} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" onClick={() => void attempt(saving.keepMine)}>
          {t('staleMine')}
        </Button>
        <Button size="small" onClick={() => void attempt(saving.takeTheirs)}>
          {t('staleTheirs')}
        </Button>
      </Box>
      <RefusalAlert error={failure} />
    </Box>
  );
}
