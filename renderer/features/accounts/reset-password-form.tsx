import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Account } from '#shared/contract/accounts.ts';
import { PasswordInput } from './password-input.tsx';
import { PasswordRuleList } from './password-rule-list.tsx';

/** A new password given by the administrator. */
export function ResetPasswordForm({ account }: { account: Account }) {
  const t = useTexts(accounts);
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const reset = useMutation(
    api.accounts.resetPassword.mutationOptions({
      onSuccess: () => {
        if (input.current !== null) input.current.value = '';
        setTyped('');
        toast({ text: t('resetDone', { name: account.name }) });
      },
    }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    const password = input.current?.value ?? '';
    if (password === '') input.current?.focus();
    else reset.mutate({ id: account.id, password });
  }
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: 1.5, mt: 3, pt: 2, borderTop: '1px solid var(--sv-line)' }}
    >
      <Typography variant="h3">{t('resetPart')}</Typography>
      <PasswordInput
        ref={input}
        autoComplete="new-password"
        label={t('newPassword')}
        help={t('firstPasswordHint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <PasswordRuleList text={typed} />
      <RefusalAlert error={reset.error} />
      <Box>
        <Button type="submit" disabled={reset.isPending}>
          {t('reset')}
        </Button>
      </Box>
    </Box>
  );
}
