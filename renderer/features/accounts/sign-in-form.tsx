import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { api } from '#renderer/api/client.ts';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { refusalCode, refusalFacts } from '#renderer/api/refusal.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { Session } from '#shared/contract/accounts.ts';
import { DEMO_PASSWORD, DemoAccounts } from './demo-accounts.tsx';
import { PasswordInput } from './password-input.tsx';
import { useCountdown } from './use-countdown.ts';

interface SignInFormProps {
  readonly status: ContractOutputs['accounts']['status'];
  readonly expired: boolean;
  readonly onSignedIn: (session: Session) => void;
  readonly onForgot: () => void;
}

/** Account name and password. Wrong tries say how many are left; after five, how long to wait, counting down. */
export function SignInForm({ status, expired, onSignedIn, onForgot }: SignInFormProps) {
  const t = useTexts(accounts);
  const login = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const signIn = useMutation(api.accounts.signIn.mutationOptions({ onSuccess: onSignedIn }));
  const slowed = refusalCode(signIn.error) === 'SLOWED';
  const seconds = useCountdown(
    slowed ? Number(refusalFacts(signIn.error).seconds ?? 0) : 0,
    signIn.failureReason,
  );
  const waiting = slowed && seconds > 0;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = { login: login.current?.value ?? '', password: password.current?.value ?? '' };
    if (given.login.trim() === '') login.current?.focus();
    else if (given.password === '') password.current?.focus();
    else if (!waiting && !signIn.isPending) signIn.mutate(given);
  }

  return (
    <>
      {expired && signIn.error === null && <Box role="status">{t('expired')}</Box>}
      {status.notice !== null && <Box role="status">{status.notice}</Box>}
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
        <TextInput
          ref={login}
          name="login"
          label={t('login')}
          autoFocus
          autoCapitalize="off"
          // A wait belongs to the account name that was tried.
          onInput={() => slowed && signIn.reset()}
        />
        <PasswordInput ref={password} name="password" label={t('password')} />
        {slowed ? (
          <RefusalAlert
            error={`${waiting ? t('slowed', { seconds }) : t('slowedOver')} ${t('slowedText')}`}
          />
        ) : (
          <RefusalAlert error={signIn.error} />
        )}
        <PrimaryButton type="submit" disabled={waiting || signIn.isPending}>
          {t(signIn.isPending ? 'signingIn' : 'signIn')}
        </PrimaryButton>
        <Button variant="text" onClick={onForgot} sx={{ color: 'primary.main', fontWeight: 500 }}>
          {t('forgot')}
        </Button>
      </Box>
      {status.demo && (
        <DemoAccounts
          logins={status.demoLogins}
          disabled={signIn.isPending}
          onChoose={(name) => signIn.mutate({ login: name, password: DEMO_PASSWORD })}
        />
      )}
    </>
  );
}
