import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReliedBefore } from '#renderer/award-life/relied-before.tsx';
import { useDraftDocument } from '#renderer/document-editor/use-draft-document.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import type { DocumentSource } from '#shared/contract/documents.ts';

/** Names told before "and … more". */
const SHOWN = 8;

export interface NamedAwards {
  readonly source: DocumentSource;
  readonly awards: readonly { readonly id: string; readonly name: string }[];
}

interface RevocationPanelProps extends NamedAwards {
  /** Every award of the decision that still stands is chosen. */
  readonly whole: boolean;
  readonly onClose: () => void;
}

/** What cancelling these awards will touch, before its decision is drafted: nothing ends until that is signed. */
export function RevocationPanel({ source, awards, whole, onClose }: RevocationPanelProps) {
  const t = useTexts(awardLife);
  const awardIds = awards.map((award) => award.id);
  const document = useDraftDocument();
  return (
    <FormPanel
      title={t('revokeTitle')}
      submitText={t('revokeDraft')}
      busy={document.busy}
      error={document.error}
      onSubmit={() => void document.draft('revocation-decision', source, awardIds)}
      onClose={onClose}
    >
      <Box>{t('revokeText', { count: awards.length })}</Box>
      {whole && awards.length > 1 && <Box>{t('revokeWhole')}</Box>}
      <ChosenNames awards={awards} />
      <div>
        <Typography variant="h3">{t('reliedBefore')}</Typography>
        <ReliedBefore awardIds={awardIds} />
      </div>
    </FormPanel>
  );
}

/** Whose awards the document will name. */
export function ChosenNames({ awards }: Pick<NamedAwards, 'awards'>) {
  const t = useTexts(awardLife);
  return (
    <Box component="ul" sx={{ m: 0, pl: '18px' }}>
      {awards.slice(0, SHOWN).map((award) => (
        <li key={award.id}>{award.name}</li>
      ))}
      {awards.length > SHOWN && <li>{t('more', { count: awards.length - SHOWN })}</li>}
    </Box>
  );
}
