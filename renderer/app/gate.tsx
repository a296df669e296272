import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, client, session } from '#renderer/api/client.ts';
import { OfficeUnreachable, useWindowClosed } from '#renderer/api/connection.ts';
import { useSessionState } from '#renderer/api/session.ts';
import { exchangeLaunchToken } from '#renderer/api/shell-key.ts';
import { preloadPages, router } from '#renderer/app/routes.tsx';
import { SetUpPage } from '#renderer/features/accounts/set-up-page.tsx';
import { SignInPage } from '#renderer/features/accounts/sign-in-page.tsx';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

type Launch = Awaited<ReturnType<typeof exchangeLaunchToken>>;
/** Exchanged once a page: the token works a single time. */
let launching: Promise<Launch> | null = null;

function useLaunch(): { state: Launch | null; again: () => void } {
  const [state, setState] = useState<Launch | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    let current = true;
    launching ??= exchangeLaunchToken();
    void launching.then((result) => {
      if (current) setState(result);
    });
    return () => {
      current = false;
    };
  }, [round]);
  return {
    state,
    again: () => {
      launching = null;
      setRound(round + 1);
    },
  };
}

/** What stands in front of the rooms: the launcher's proof, first set-up, sign-in. */
export function Gate() {
  const launch = useLaunch();
  const t = useTexts(shell);
  const closed = useWindowClosed();
  if (launch.state === null) return null;
  if (launch.state === 'closed' || closed)
    return <FullPage title={t('launchTitle')}>{t('launchText')}</FullPage>;
  if (launch.state === 'unreachable') return <Silent onRetry={launch.again} />;
  return <Entrance />;
}

function Entrance() {
  const t = useTexts(shell);
  const { token, session: current, expired } = useSessionState();
  const status = useQuery(api.accounts.status.queryOptions({ input: {} }));
  // Stays until the recovery key is confirmed, though the office is set up by then.
  const [settingUp, setSettingUp] = useState(false);
  const restored = useRestoredSession(token !== null && current === null);
  const signedIn = current !== null;
  useEffect(() => {
    if (!signedIn) return undefined;
    const handle = requestIdleCallback(preloadPages, { timeout: 3_000 });
    return () => cancelIdleCallback(handle);
  }, [signedIn]);
  const empty = status.data?.state === 'empty';
  if (current !== null) return <RouterProvider router={router} />;
  if (status.error !== null && status.data === undefined) {
    if (status.error instanceof OfficeUnreachable) return <Silent onRetry={() => void status.refetch()} />;
    return (
      <FullPage title={t('product')}>
        <RefusalAlert error={status.error} />
      </FullPage>
    );
  }
  if (status.data === undefined || restored === 'pending') return <Opening />;
  if (empty || settingUp) {
    return (
      <SetUpPage
        onStarted={() => setSettingUp(true)}
        onDone={(next) => {
          session.begin(next);
          setSettingUp(false);
        }}
      />
    );
  }
  return <SignInPage status={status.data} expired={expired} onSignedIn={(next) => session.begin(next)} />;
}

/** After a reload the token is known but not the person: asks the office once. */
function useRestoredSession(needed: boolean): 'pending' | 'done' {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!needed) return;
    client.accounts
      .me({})
      .then((next) => session.begin(next))
      .catch(() => session.end(true))
      .finally(() => setDone(true));
  }, [needed]);
  return needed && !done ? 'pending' : 'done';
}

function Opening() {
  const t = useTexts(shell);
  return (
    <Box component="main" role="status" sx={{ p: 4, color: 'text.secondary' }}>
      {t('opening')}
    </Box>
  );
}

function Silent({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(shell);
  return (
    <FullPage title={t('product')}>
      <Box role="alert">{t('stopped')}</Box>
      <Box>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </Box>
    </FullPage>
  );
}
