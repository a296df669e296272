import Box from '@mui/material/Box';
import { memo } from 'react';
import { documents } from '#renderer/i18n/documents.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { formOf } from '#shared/official-document/data-form.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { frameFields } from '#shared/official-document/frame-data.ts';
import { FieldGrid, visible } from './form/field-view.tsx';

/** Parts of the frame that are set once and rarely looked at again. */
const FOLDED = ['agency', 'archive', 'marks', 'sizePreset', 'electronic'] as const;
const AT_END = ['signer', 'distribution'] as const;

/** Every field of a kind: its content first, then signer and Nơi nhận, the rest folded. */
export const DocumentForm = memo(function DocumentForm({ kind }: { readonly kind: DocumentKind }) {
  const t = useTexts(documents);
  const fields = visible(formOf(kind.schema));
  const isFrame = (key: string) => Object.hasOwn(frameFields, key) || FOLDED.some((one) => one === key);
  const content = fields.filter(({ key }) => !isFrame(key));
  const end = AT_END.flatMap((wanted) => fields.filter(({ key }) => key === wanted));
  const folded = FOLDED.flatMap((wanted) => fields.filter(({ key }) => key === wanted));
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      sx={{
        display: 'grid',
        gap: 1.5,
        // A whole line of law is read at a glance: boxes are as tall as their text.
        '& textarea': { fieldSizing: 'content', maxHeight: 520 },
        '& textarea[rows="4"]': { minHeight: '7em' },
        '& textarea[rows="18"]': { minHeight: '26em', maxHeight: 'none' },
      }}
    >
      <FieldGrid fields={content} path={[]} />
      <FieldGrid fields={end} path={[]} />
      {folded.length > 0 && (
        <Fold title={t('frame')} holds={folded.map(({ key }) => key)}>
          <FieldGrid fields={folded} path={[]} />
        </Fold>
      )}
    </Box>
  );
});
