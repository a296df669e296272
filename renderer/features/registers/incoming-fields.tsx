import Box from '@mui/material/Box';
import { type Control, Controller, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { IncomingFields } from '#shared/contract/register-records.ts';

export type IncomingColumnsData = Omit<IncomingFields, 'arrivedOn' | 'batchId'>;

interface IncomingColumnsProps {
  readonly register: UseFormRegister<IncomingColumnsData>;
  readonly control: Control<IncomingColumnsData>;
  readonly errors: FieldErrors<IncomingColumnsData>;
  readonly start: IncomingColumnsData;
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** Columns 3 to 10 of the register of incoming documents (NĐ 30/2020/NĐ-CP, Phụ lục IV, VI), as they are typed. */
export function IncomingColumns({ register, control, errors, start }: IncomingColumnsProps) {
  const t = useTexts(registerBooks);
  return (
    <>
      <TextInput {...register('author')} label={t('author')} error={errors.author?.message} />
      <Box sx={two}>
        <TextInput
          {...register('symbol')}
          label={t('symbol')}
          optional
          help={t('symbolHint')}
          error={errors.symbol?.message}
        />
        <Controller
          name="documentDate"
          control={control}
          render={({ field }) => (
            <DateInput
              ref={field.ref}
              label={t('documentDate')}
              optional
              defaultValue={start.documentDate}
              onDate={field.onChange}
              error={errors.documentDate?.message}
            />
          )}
        />
      </Box>
      <TextInput {...register('title')} label={t('title')} error={errors.title?.message} />
      <Box sx={two}>
        <TextInput
          {...register('receiver')}
          label={t('receiver')}
          optional
          error={errors.receiver?.message}
        />
        <Controller
          name="forwardedOn"
          control={control}
          render={({ field }) => (
            <DateInput
              ref={field.ref}
              label={t('forwardedOn')}
              optional
              defaultValue={start.forwardedOn}
              onDate={field.onChange}
              error={errors.forwardedOn?.message}
            />
          )}
        />
      </Box>
      <Box sx={two}>
        <TextInput
          {...register('receivedBy')}
          label={t('receivedBy')}
          optional
          error={errors.receivedBy?.message}
        />
        <TextInput {...register('note')} label={t('note')} optional error={errors.note?.message} />
      </Box>
    </>
  );
}
