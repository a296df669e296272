import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { refusalCode } from '#renderer/api/refusal.ts';
import type { DecisionFormValues } from '#renderer/features/decisions/decision-form.ts';
import type { DecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SavedBadge } from '#renderer/ui/saved-badge.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

/** "Đã lưu nháp 10:42", and Ctrl+S, which first sends what still waits. */
export function SaveStatus({ editor }: { readonly editor: DecisionEditor }) {
  const t = useTexts(decisions);
  const { saveState } = editor;
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  if (saveState.kind === 'saved' && saveState.at !== savedAt) setSavedAt(saveState.at);
  const open = saveState.kind === 'refused' || Object.keys(editor.problems).length > 0;
  useShortcut(
    'ctrl+s',
    () => {
      void editor.flush();
    },
    { label: t('saving'), enabled: saveState.kind === 'waiting' || saveState.kind === 'refused' },
  );
  if (open) {
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

const FIELD_LABELS = {
  capacity: 'capacity',
  capacityLines: 'capacityLines',
  signerName: 'signerName',
  title: 'subjectField',
  bases: 'basesField',
  proposal: 'proposal',
  reason: 'reason',
  moneyArticle: 'money',
  executors: 'executors',
  distribution: 'distributionList',
  archiveUnit: 'archiveUnit',
  archiveCopies: 'archiveCopies',
  sizePreset: 'sizePreset',
} as const satisfies Record<keyof DecisionFormValues, string>;
const FIELDS_IN_ORDER = Object.keys(FIELD_LABELS) as (keyof DecisionFormValues)[];

/** What stands in the way of saving, in words, with the ways out. */
export function SaveTrouble({ editor }: { readonly editor: DecisionEditor }) {
  const t = useTexts(decisions);
  const [failure, setFailure] = useState<unknown>(null);
  const { saveState, problems } = editor;

  async function attempt(act: () => Promise<unknown>) {
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
    }
  }

  const wrong = FIELDS_IN_ORDER.filter((field) => problems[field] !== undefined);
  if (wrong.length > 0) {
    const fields = wrong.map((field) => t(FIELD_LABELS[field])).join(', ');
    return <RefusalAlert error={t('fieldErrors', { fields })} />;
  }
  if (saveState.kind !== 'refused') return null;
  if (refusalCode(saveState.error) !== 'STALE') {
    return (
      <RefusalAlert
        error={saveState.error}
        action={
          <Button size="small" onClick={() => void attempt(editor.flush)}>
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
        <Button size="small" onClick={() => void attempt(editor.keepMine)}>
          {t('staleMine')}
        </Button>
        <Button size="small" onClick={() => void attempt(editor.takeTheirs)}>
          {t('staleTheirs')}
        </Button>
      </Box>
      <RefusalAlert error={failure} />
    </Box>
  );
}
