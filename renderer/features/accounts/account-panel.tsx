import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Account } from '#shared/contract/accounts.ts';
import { EditAccountForm } from './edit-account-form.tsx';
import { NewAccountForm } from './new-account-form.tsx';
import { ResetPasswordForm } from './reset-password-form.tsx';

interface AccountPanelProps {
  readonly id: string;
  /** null = a new one. */
  readonly account: Account | null;
  readonly onClose: () => void;
}

/** One account: its name, role, whether it may sign in, a new password. */
export function AccountPanel({ id, account, onClose }: AccountPanelProps) {
  const t = useTexts(accounts);
  return (
    <SidePanel
      open
      title={account === null ? t('newAccount') : t('editAccount')}
      onClose={onClose}
      width={420}
    >
      {account === null ? (
        <NewAccountForm id={id} onDone={onClose} />
      ) : (
        <>
          <EditAccountForm account={account} onDone={onClose} />
          <ResetPasswordForm account={account} />
        </>
      )}
    </SidePanel>
  );
}
