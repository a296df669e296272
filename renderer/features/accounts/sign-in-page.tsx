import { useState } from 'react';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import type { Session } from '#shared/contract/accounts.ts';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

interface SignInPageProps {
  readonly status: ContractOutputs['accounts']['status'];
  /** The office ended the last session by itself. */
  readonly expired: boolean;
  readonly onSignedIn: (session: Session) => void;
}

/** The door: sign in, or set a new password with the recovery key. */
export function SignInPage({ status, expired, onSignedIn }: SignInPageProps) {
  const t = useTexts(accounts);
  const [recovering, setRecovering] = useState(false);
  return recovering ? (
    <FullPage title={t('recoverTitle')} width={480}>
      <RecoverForm onSignedIn={onSignedIn} onBack={() => setRecovering(false)} />
    </FullPage>
  ) : (
    <FullPage title={t('signInTitle')} width={status.demo ? 580 : 420}>
      <SignInForm
        status={status}
        expired={expired}
        onSignedIn={onSignedIn}
        onForgot={() => setRecovering(true)}
      />
    </FullPage>
  );
}
