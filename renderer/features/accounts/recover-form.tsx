import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
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
import { login, password, type Session } from '#shared/contract/accounts.ts';
import { line } from '#shared/contract/basics.ts';
import { PasswordInput } from './password-input.tsx';
import { PasswordRuleList } from './password-rule-list.tsx';

const form = z.object({ login, recoveryKey: line(200), password });

interface RecoverFormProps {
  readonly onSignedIn: (session: Session) => void;
  readonly onBack: () => void;
}

/** A new password with the printed recovery key. */
export function RecoverForm({ onSignedIn, onBack }: RecoverFormProps) {
  const t = useTexts(accounts);
  const [typed, setTyped] = useState('');
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(form) });
  const recover = useMutation(api.accounts.recover.mutationOptions({ onSuccess: onSignedIn }));
  const { errors } = formState;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit((input) => recover.mutate(input))}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('recoverText')}</Box>
      <TextInput {...register('login')} label={t('login')} autoFocus error={errors.login?.message} />
      <TextInput
        {...register('recoveryKey')}
        label={t('recoveryKey')}
        help={t('recoveryKeyHint')}
        error={errors.recoveryKey?.message}
      />
      <PasswordInput
        {...register('password')}
        autoComplete="new-password"
        label={t('newPassword')}
        error={errors.password?.message}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <PasswordRuleList text={typed} />
      <RefusalAlert error={recover.error} />
      <PrimaryButton type="submit" disabled={recover.isPending}>
        {t(recover.isPending ? 'signingIn' : 'recover')}
      </PrimaryButton>
      <Button variant="text" onClick={onBack}>
        {t('backToSignIn')}
      </Button>
    </Box>
  );
}
