import Button from '@mui/material/Button';
import { useState } from 'react';
import { downloadFile } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { DecisionRow } from '#shared/contract/decisions.ts';
import { decisionPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';

interface ExportButtonsProps {
  readonly decision: DecisionRow;
  /** Saves what waits, so that the file holds what the page shows. */
  readonly before?: () => Promise<boolean>;
  readonly onPrint: () => void;
}

/** .docx, PDF, print (Ctrl+P). A file is always made by the office from the saved decision. */
export function ExportButtons({ decision, before, onPrint }: ExportButtonsProps) {
  const t = useTexts(decisions);
  const language = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState<'docx' | 'pdf' | null>(null);
  useShortcut('ctrl+p', onPrint, { label: t('print') });

  async function save(format: 'docx' | 'pdf') {
    setBusy(format);
    try {
      await before?.();
      await downloadFile(decisionPath(decision.id, format), `${fileStem(decision)}.${format}`);
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

/** A file name without names of people: 'QD-1245-QĐ-UBND-2026', or the draft's day. */
function fileStem(decision: DecisionRow): string {
  if (decision.number === null) return `Du-thao-quyet-dinh-${decision.updatedAt.slice(0, 10)}`;
  const number = printNumber(decision.number, decision.symbol).replaceAll('/', '-');
  return `QD-${number}-${decision.issuedOn?.slice(0, 4) ?? ''}`;
}
