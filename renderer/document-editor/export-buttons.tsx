import Button from '@mui/material/Button';
import { useState } from 'react';
import { downloadFile } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

interface ExportButtonsProps {
  readonly path: (format: 'docx' | 'pdf') => string;
  /** Name of the file without its ending; it names no people. */
  readonly fileStem: string;
  /** Saves what waits, so that the file holds what the page shows. */
  readonly before?: () => Promise<boolean>;
  readonly onPrint: () => void;
}

/** .docx, PDF, print (Ctrl+P). A file is always made by the office from the saved record. */
export function ExportButtons({ path, fileStem, before, onPrint }: ExportButtonsProps) {
  const t = useTexts(documentEditor);
  const language = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState<'docx' | 'pdf' | null>(null);
  useShortcut('ctrl+p', onPrint, { label: t('print') });

  async function save(format: 'docx' | 'pdf') {
    setBusy(format);
    try {
      await before?.();
      await downloadFile(path(format), `${fileStem}.${format}`);
    } catch (error) {
      toast({ text: refusalText(error, language), tone: 'bad' });
    } finally {
      setBusy(null);
    }
  }

  return (
    <>
      <Button disabled={busy !== null} onClick={() => void save('docx')}>
        {t('exportDocx')}
      </Button>
      <Button disabled={busy !== null} onClick={() => void save('pdf')}>
        {t('exportPdf')}
      </Button>
      <Button onClick={onPrint} sx={{ gap: 1 }}>
        {t('print')} <KeyHint keys="Ctrl P" />
      </Button>
    </>
  );
}
