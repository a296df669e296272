import { useMemo } from 'react';
import { accounts as texts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { Day, Moment } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { Account } from '#shared/contract/accounts.ts';
import { ROLES } from '#shared/contract/roles.ts';

interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly activeId: string | null;
  readonly onOpen: (id: string) => void;
}

const idOf = (account: Account) => account.id;

/** Who may sign in, as what. */
export function AccountList({ accounts, activeId, onOpen }: AccountListProps) {
  const t = useTexts(texts);
  const columns = useMemo(
    (): readonly Column<Account>[] => [
      {
        key: 'login',
        header: t('login'),
        width: 150,
        render: (one) => one.login,
        sortValue: (one) => one.login,
      },
      { key: 'name', header: t('personName'), render: (one) => one.name, sortValue: (one) => one.name },
      {
        key: 'role',
        header: t('role'),
        width: 170,
        render: (one) => t(`role_${one.role}`),
        sortValue: (one) => ROLES.indexOf(one.role),
      },
      {
        key: 'active',
        header: t('active'),
        width: 120,
        render: (one) => (
          <StateChip tone={one.active ? 'good' : 'quiet'}>{t(one.active ? 'active' : 'inactive')}</StateChip>
        ),
        sortValue: (one) => (one.active ? 0 : 1),
      },
      {
        key: 'last',
        header: t('lastSignIn'),
        width: 170,
        render: (one) => (one.lastSignInAt === null ? t('never') : <Moment at={one.lastSignInAt} />),
        sortValue: (one) => one.lastSignInAt,
      },
      {
        key: 'created',
        header: t('createdAt'),
        width: 120,
        render: (one) => <Day iso={one.createdAt.slice(0, 10)} withYear />,
        sortValue: (one) => one.createdAt,
      },
    ],
    [t],
  );
  return (
    <Panel flush>
      <DataTable
        label={t('accountsPart')}
        columns={columns}
        rows={accounts}
        getRowId={idOf}
        onOpen={(one) => onOpen(one.id)}
        onEdit={(one) => onOpen(one.id)}
        activeId={activeId}
      />
    </Panel>
  );
}
