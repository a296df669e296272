import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { SIGN_CHOICES, signLines } from '#renderer/features/decisions/decision-form.ts';
import type { DecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';

/** How the signer stands to the head; the lines above the signature come of it and are shown, never typed. */
export function SigningFields({ editor }: { readonly editor: DecisionEditor }) {
  const t = useTexts(decisions);
  const { form, problems, data } = editor;
  const { register, control } = form;
  const [signMode, signBehalf, signHead, signOffice, signThrough] = useWatch({
    control,
    name: ['signMode', 'signBehalf', 'signHead', 'signOffice', 'signThrough'],
  });
  const stored = signMode === 'stored';
  const ownOffice = !stored && signMode !== 'head' && signMode !== 'acting';
  const lines = stored
    ? data.signer.capacity
    : signLines({ signMode, signBehalf, signHead, signOffice, signThrough });
  const choices = SIGN_CHOICES.filter((choice) => choice !== 'stored' || stored);
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <SelectInput
        label={t('signMode')}
        options={choices.map((value) => ({ value, label: t(`sign.${value}`) }))}
        {...register('signMode')}
      />
      {signBehalf !== '' && <TextInput label={t('signBehalf')} {...register('signBehalf')} />}
      {!stored && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: ownOffice ? '1fr 1fr' : '1fr',
            gap: 1,
            alignItems: 'end',
          }}
        >
          <TextInput label={t('signHead')} error={problems.signHead} {...register('signHead')} />
          {signMode === 'by-order-deputy' && (
            <TextInput label={t('signThrough')} {...register('signThrough')} />
          )}
          {ownOffice && <TextInput label={t('signOffice')} {...register('signOffice')} />}
        </Box>
      )}
      {lines.length > 0 && (
        <Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t('signPrinted')}</Box>
          <Box sx={{ whiteSpace: 'pre-line', fontWeight: 600 }}>{lines.join('\n')}</Box>
        </Box>
      )}
    </Box>
  );
}
