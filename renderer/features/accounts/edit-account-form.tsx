import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Account } from '#shared/contract/accounts.ts';
import { line } from '#shared/contract/basics.ts';
import { role } from '#shared/contract/roles.ts';
import { RoleSelect } from './role-select.tsx';

const form = z.object({ name: line(100), role, active: z.boolean() });

/** Name, role, locked or not. The account name itself never changes: papers of the audit log speak of it. */
export function EditAccountForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const t = useTexts(accounts);
  const toast = useToast();
  const { register, control, handleSubmit, formState } = useForm({
    resolver: zodResolver(form),
    defaultValues: { name: account.name, role: account.role, active: account.active },
  });
  const update = useMutation(
    api.accounts.update.mutationOptions({
      onSuccess: (saved) => {
        toast({ text: t('updated', { login: saved.login }) });
        onDone();
      },
    }),
  );
  const { errors } = formState;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit((input) =>
        update.mutate({ id: account.id, version: account.version, ...input }),
      )}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <Box sx={{ color: 'text.secondary' }}>{`${t('login')}: ${account.login}`}</Box>
      <TextInput {...register('name')} label={t('personName')} error={errors.name?.message} />
      <RoleSelect {...register('role')} error={errors.role?.message} />
      <Controller
        name="active"
        control={control}
        render={({ field }) => (
          <FormControlLabel
            control={
              <Checkbox checked={field.value} onChange={(_event, checked) => field.onChange(checked)} />
            }
            label={t('activeText')}
          />
        )}
      />
      <RefusalAlert error={update.error} />
      <Box>
        <PrimaryButton type="submit" disabled={update.isPending}>
          {t('save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
