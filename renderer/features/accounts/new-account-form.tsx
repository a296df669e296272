import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { login, password } from '#shared/contract/accounts.ts';
import { line } from '#shared/contract/basics.ts';
import { role } from '#shared/contract/roles.ts';
import { PasswordInput } from './password-input.tsx';
import { PasswordRuleList } from './password-rule-list.tsx';
import { RoleSelect } from './role-select.tsx';

const form = z.object({ login, name: line(100), role, password });

/** A new account with its first password, to be handed over in person. */
export function NewAccountForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(accounts);
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(form),
    defaultValues: { role: 'clerk' },
  });
  const create = useMutation(
    api.accounts.create.mutationOptions({
      onSuccess: (made) => {
        toast({ text: t('created', { login: made.login }) });
        onDone();
      },
    }),
  );
  const { errors } = formState;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit((input) => create.mutate({ id, ...input }))}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <TextInput {...register('name')} label={t('personName')} error={errors.name?.message} />
      <TextInput
        {...register('login')}
        label={t('login')}
        help={t('loginHint')}
        error={errors.login?.message}
      />
      <RoleSelect {...register('role')} error={errors.role?.message} />
      <PasswordInput
        {...register('password')}
        autoComplete="new-password"
        label={t('firstPassword')}
        help={t('firstPasswordHint')}
        error={errors.password?.message}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <PasswordRuleList text={typed} />
      <RefusalAlert error={create.error} />
      <Box>
        <PrimaryButton type="submit" disabled={create.isPending}>
          {t('create')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
