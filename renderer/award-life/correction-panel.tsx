import Box from '@mui/material/Box';
import { useState } from 'react';
import { ChosenNames, type NamedAwards } from '#renderer/award-life/revocation-panel.tsx';
import { useDraftDocument } from '#renderer/document-editor/use-draft-document.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import type { DocumentData } from '#shared/contract/documents.ts';
import { type Corrected, CorrectionFields, firstCorrection, printedWords } from './correction-fields.tsx';

interface CorrectionPanelProps extends NamedAwards {
  /** What is shown of the one award that is corrected; null for several, which are filled in later. */
  readonly corrected: Corrected | null;
  readonly onClose: () => void;
}

/** What is wrong and what it should say, before the letter is drafted: nothing changes until that is signed. */
export function CorrectionPanel({ source, awards, corrected, onClose }: CorrectionPanelProps) {
  const t = useTexts(awardLife);
  const [change, setChange] = useState(() => (corrected === null ? null : firstCorrection(corrected)));
  const document = useDraftDocument();
  const [award] = awards;
  const filled: DocumentData =
    change === null || corrected === null || award === undefined
      ? {}
      : { corrections: [{ awardId: award.id, ...printedWords(corrected, change) }] };
  const start = () =>
    document.draft(
      'correction-letter',
      source,
      source.type === 'award' ? [] : awards.map((one) => one.id),
      filled,
    );
  return (
    <FormPanel
      title={t('correctTitle')}
      submitText={t('correctDraft')}
      busy={document.busy}
      error={document.error}
      onSubmit={() => void start()}
      onClose={onClose}
    >
      <Box>{t('correctText')}</Box>
      {corrected === null || change === null ? (
        <>
          <Box>{t('correctSeveral', { count: awards.length })}</Box>
          <ChosenNames awards={awards} />
        </>
      ) : (
        <CorrectionFields corrected={corrected} change={change} onChange={setChange} />
      )}
    </FormPanel>
  );
}
