import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, useSession } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { password } from '#shared/contract/accounts.ts';
import { PasswordInput } from './password-input.tsx';
import { PasswordRuleList } from './password-rule-list.tsx';

const form = z.object({ current: password, next: password, again: z.string() });

/** Own account: who I am here, and a new password. */
export function OwnAccountPage() {
  const t = useTexts(accounts);
  const toast = useToast();
  const account = useSession()?.account;
  const [typed, setTyped] = useState('');
  const { register, handleSubmit, formState, setError, reset } = useForm({
    resolver: zodResolver(form),
    defaultValues: { current: '', next: '', again: '' },
  });
  const change = useMutation(
    api.accounts.changePassword.mutationOptions({
      onSuccess: () => {
        reset();
        setTyped('');
        toast({ text: t('passwordChanged') });
      },
    }),
  );
  const submit = handleSubmit(({ again, ...input }) => {
    if (again !== input.next) setError('again', { message: t('passwordDiffers') }, { shouldFocus: true });
    else change.mutate(input);
  });
  const { errors } = formState;
  if (account === undefined) return null;
  return (
    <Page title={t('ownTitle')} facts={`${account.name} · ${account.login} · ${t(`role_${account.role}`)}`}>
      <Panel title={t('changePassword')} sx={{ maxWidth: 480 }}>
        <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
          <PasswordInput
            {...register('current')}
            label={t('currentPassword')}
            error={errors.current?.message}
          />
          <PasswordInput
            {...register('next')}
            autoComplete="new-password"
            label={t('newPassword')}
            error={errors.next?.message}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <PasswordInput
            {...register('again')}
            autoComplete="new-password"
            label={t('passwordAgain')}
            error={errors.again?.message}
          />
          <PasswordRuleList text={typed} />
          <RefusalAlert error={change.error} />
          <Box>
            <PrimaryButton type="submit" disabled={change.isPending}>
              {t('changePassword')}
            </PrimaryButton>
          </Box>
        </Box>
      </Panel>
    </Page>
  );
}
