import Box from '@mui/material/Box';
import { BasesField } from '#renderer/features/decisions/bases-field.tsx';
import { recipientsWords } from '#renderer/features/decisions/recipients-words.ts';
import { SigningFields } from '#renderer/features/decisions/signing-fields.tsx';
import type { DecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';

/** The data of a decision, top to bottom in the order of the page. All inputs keep what is typed themselves. */
export function DecisionFields({ editor }: { readonly editor: DecisionEditor }) {
  const t = useTexts(decisions);
  const { form, problems, data } = editor;
  const { register } = form;
  return (
    <Box
      component="form"
      noValidate
      sx={{
        display: 'grid',
        gap: 1.25,
        // A whole line of law is read at a glance: boxes are as tall as their text.
        '& textarea': { fieldSizing: 'content', minHeight: '4.2em', maxHeight: 260 },
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <SigningFields editor={editor} />
      <TextInput label={t('signerName')} error={problems.signerName} {...register('signerName')} />
      <Multiline label={t('subjectField')} rows={2} error={problems.title} {...register('title')} />
      <BasesField editor={editor} />
      <Multiline label={t('proposal')} rows={3} error={problems.proposal} {...register('proposal')} />
      <Box>
        <Box sx={{ fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}>{t('articleOne')}</Box>
        <Box>{recipientsWords(data, t)}</Box>
      </Box>
      <Multiline label={t('reason')} rows={3} error={problems.reason} {...register('reason')} />
      <Multiline
        label={t('money')}
        rows={3}
        help={t('moneyHelp')}
        error={problems.moneyArticle}
        {...register('moneyArticle')}
      />
      <Multiline label={t('executors')} rows={3} error={problems.executors} {...register('executors')} />
      <Multiline
        label={t('distribution')}
        rows={4}
        help={t('distributionHelp')}
        error={problems.distribution}
        {...register('distribution')}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <TextInput label={t('archiveUnit')} error={problems.archiveUnit} {...register('archiveUnit')} />
        <TextInput
          label={t('archiveCopies')}
          inputMode="numeric"
          error={problems.archiveCopies === undefined ? undefined : t('copiesNotNumber')}
          {...register('archiveCopies')}
        />
      </Box>
      <SelectInput
        label={t('sizePreset')}
        options={(['A', 'B'] as const).map((value) => ({ value, label: t(`size.${value}`) }))}
        {...register('sizePreset')}
      />
    </Box>
  );
}
