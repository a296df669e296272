import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useCallback, useEffect } from 'react';
import { refusalText } from '#renderer/api/refusal.ts';
import { createStore, useStore } from '#renderer/api/store.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

export interface ToastInput {
  readonly text: string;
  readonly tone?: 'quiet' | 'bad';
  /** Takes the step back; also bound to Ctrl+Z outside of text fields. */
  readonly undo?: () => Promise<unknown>;
  /** Names what is undone: "Hoàn tác: nhập 214 hồ sơ". */
  readonly undoText?: string;
}

interface Toast extends ToastInput {
  readonly id: number;
}

const SECONDS = 6;
const SECONDS_WITH_UNDO = 15;

const shown = createStore<readonly Toast[]>([]);
/** The last step that can be taken back stays on Ctrl+Z after its toast has gone. */
const lastUndo = createStore<Toast | null>(null);
let nextId = 1;

function drop(id: number): void {
  shown.set(shown.get().filter((toast) => toast.id !== id));
}

function show(input: ToastInput): void {
  const toast: Toast = { ...input, id: nextId++ };
  shown.set([...shown.get().slice(-1), toast]);
  if (toast.undo !== undefined) lastUndo.set(toast);
}

/** Says something at the bottom of the window: `toast({ text, undo, undoText })`. */
export function useToast(): (input: ToastInput) => void {
  return show;
}

/** Where toasts appear; once in the shell. */
export function Toaster() {
  const t = useTexts(ui);
  const language = useLanguage();
  const toasts = useStore(shown);
  const undoable = useStore(lastUndo);
  const takeBack = useCallback(
    async (toast: Toast) => {
      drop(toast.id);
      if (lastUndo.get()?.id === toast.id) lastUndo.set(null);
      try {
        await toast.undo?.();
        show({ text: t('undone') });
      } catch (error) {
        show({ text: refusalText(error, language), tone: 'bad' });
      }
    },
    [t, language],
  );
  useShortcut('ctrl+z', () => (undoable === null ? false : void takeBack(undoable)), {
    label: undoable?.undoText ?? t('keyUndo'),
    inFields: false,
  });
  return (
    <Box
      role="status"
      aria-label={t('notifications')}
      sx={{
        position: 'fixed',
        left: 232,
        bottom: 16,
        zIndex: 1400,
        display: 'grid',
        gap: 1,
        // Ends before the panels at the right begin, whose buttons are at the bottom too.
        maxWidth: 'min(520px, calc(100vw - 248px))',
        justifyItems: 'start',
      }}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onUndo={() => void takeBack(toast)} />
      ))}
    </Box>
  );
}

function ToastCard({ toast, onUndo }: { toast: Toast; onUndo: () => void }) {
  const t = useTexts(ui);
  useEffect(() => {
    const seconds = toast.undo === undefined ? SECONDS : SECONDS_WITH_UNDO;
    const timer = setTimeout(() => drop(toast.id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        alignItems: 'center',
        gap: 1,
        p: '6px 8px 6px 14px',
        borderRadius: 1,
        boxShadow: 6,
        bgcolor: toast.tone === 'bad' ? 'var(--sv-bad-bg)' : 'var(--sv-surface)',
        color: toast.tone === 'bad' ? 'var(--sv-bad-ink)' : 'text.primary',
        border: '1px solid var(--sv-line)',
      }}
    >
      <Box sx={{ flex: '1 1 auto', maxWidth: 420 }}>{toast.text}</Box>
      {toast.undo !== undefined && (
        <Button size="small" onClick={onUndo} sx={{ color: 'primary.main' }}>
          {toast.undoText ?? t('undo')}&nbsp;
          <KeyHint keys="Ctrl Z" />
        </Button>
      )}
      <IconButton aria-label={t('close')} onClick={() => drop(toast.id)}>
        <CloseIcon />
      </IconButton>
    </Box>
  );
}
