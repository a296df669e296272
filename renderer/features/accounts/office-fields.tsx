import Box from '@mui/material/Box';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { OfficeProfile } from '#shared/contract/accounts.ts';

interface OfficeFieldsProps {
  readonly register: (name: keyof OfficeProfile) => UseFormRegisterReturn;
  readonly errors: Partial<
    Record<keyof OfficeProfile, { readonly message?: string | undefined } | undefined>
  >;
}

/** The issuing body as documents print it. */
export function OfficeFields({ register, errors }: OfficeFieldsProps) {
  const t = useTexts(accounts);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextInput
        {...register('name')}
        label={t('officeName')}
        help={t('officeNameHint')}
        error={errors.name?.message}
      />
      <TextInput {...register('parent')} label={t('officeParent')} optional error={errors.parent?.message} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <TextInput
          {...register('place')}
          label={t('officePlace')}
          help={t('officePlaceHint')}
          error={errors.place?.message}
        />
        <TextInput
          {...register('abbreviation')}
          label={t('officeAbbreviation')}
          help={t('officeAbbreviationHint')}
          error={errors.abbreviation?.message}
        />
      </Box>
    </Box>
  );
}
