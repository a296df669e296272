import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { AccountList } from './account-list.tsx';
import { AccountPanel } from './account-panel.tsx';
import { OfficeForm } from './office-form.tsx';

type Shown = { readonly id: string; readonly isNew: boolean };

/** Accounts and the issuing body; for administrators. */
export function AdministrationPage() {
  const t = useTexts(accounts);
  const list = useQuery(api.accounts.list.queryOptions({ input: {} }));
  const [tab, setTab] = useState<'accounts' | 'office'>('accounts');
  const [shown, setShown] = useState<Shown | null>(null);
  const add = () => {
    setTab('accounts');
    setShown({ id: crypto.randomUUID(), isNew: true });
  };
  useShortcut('ctrl+n', add, { label: t('newAccount') });
  const all = list.data ?? [];
  const edited = all.find((account) => account.id === shown?.id);
  return (
    <Page
      title={t('administrationTitle')}
      facts={
        list.data &&
        t('accountsCount', { count: all.length, active: all.filter((account) => account.active).length })
      }
      actions={
        <PrimaryButton onClick={add}>
          {t('newAccount')}&nbsp;&nbsp;
          <KeyHint keys="Ctrl N" />
        </PrimaryButton>
      }
    >
      <Tabs
        value={tab}
        onChange={(_event, next: 'accounts' | 'office') => setTab(next)}
        aria-label={t('administrationTitle')}
      >
        <Tab
          value="accounts"
          label={t('accountsPart')}
          id="tab-accounts"
          aria-controls="panel-administration"
        />
        <Tab value="office" label={t('officeTab')} id="tab-office" aria-controls="panel-administration" />
      </Tabs>
      <RefusalAlert error={list.error} />
      <div role="tabpanel" id="panel-administration" aria-labelledby={`tab-${tab}`}>
        {tab === 'office' && <OfficeForm />}
        {tab === 'accounts' && list.data !== undefined && (
          <AccountList
            accounts={all}
            activeId={shown?.id ?? null}
            onOpen={(id) => setShown({ id, isNew: false })}
          />
        )}
      </div>
      {shown !== null && (shown.isNew || edited !== undefined) && (
        <AccountPanel key={shown.id} id={shown.id} account={edited ?? null} onClose={() => setShown(null)} />
      )}
    </Page>
  );
}
