import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { type Control, Controller, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { OutgoingFields } from '#shared/contract/register-records.ts';

interface OutgoingColumnsProps<Fields extends OutgoingFields> {
  /** The form's own, narrowed to the fields of the columns. */
  readonly register: UseFormRegister<OutgoingFields>;
  readonly control: Control<OutgoingFields>;
  readonly errors: FieldErrors<OutgoingFields>;
  readonly start: Fields;
  /** Only number and date of a secret document are written. */
  readonly secret?: boolean;
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** Columns 3 to 10 of the register of outgoing documents (NĐ 30/2020/NĐ-CP, Phụ lục IV), as they are typed. */
export function OutgoingColumns<Fields extends OutgoingFields>(
  props: OutgoingColumnsProps<Fields>,
): ReactNode {
  const { register, control, errors, start, secret = false } = props;
  const t = useTexts(registers);
  return (
    <>
      {!secret && (
        <>
          <TextInput {...register('title')} label={t('subject')} error={errors.title?.message} />
          <Box sx={two}>
            <TextInput {...register('signer')} label={t('signer')} optional error={errors.signer?.message} />
            <TextInput
              {...register('archiveUnit')}
              label={t('archiveUnit')}
              optional
              error={errors.archiveUnit?.message}
            />
          </Box>
          <TextInput
            {...register('recipients')}
            label={t('recipients')}
            optional
            error={errors.recipients?.message}
          />
        </>
      )}
      <Box sx={two}>
        <Controller
          name="copies"
          control={control}
          render={({ field }) => (
            <TextInput
              ref={field.ref}
              label={t('copies')}
              optional
              inputMode="numeric"
              defaultValue={start.copies ?? ''}
              onChange={({ target }) => {
                const typed = target.value.trim();
                // Kept as typed while it is no number: the schema refuses it with its own sentence.
                field.onChange(typed === '' ? null : /^\d+$/.test(typed) ? Number(typed) : typed);
              }}
              error={errors.copies?.message}
            />
          )}
        />
        <Controller
          name="sentOn"
          control={control}
          render={({ field }) => (
            <DateInput
              ref={field.ref}
              label={t('sentOn')}
              optional
              defaultValue={start.sentOn}
              onDate={field.onChange}
              error={errors.sentOn?.message}
            />
          )}
        />
      </Box>
      <TextInput
        {...register('receivedBy')}
        label={t('receivedBy')}
        optional
        error={errors.receivedBy?.message}
      />
      {!secret && <TextInput {...register('note')} label={t('note')} optional error={errors.note?.message} />}
    </>
  );
}
