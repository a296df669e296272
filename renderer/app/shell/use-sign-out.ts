import { useNavigate } from '@tanstack/react-router';
import { client, session } from '#renderer/api/client.ts';

/** Ends the session here even when the office does not answer: it forgets idle sessions by itself. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await client.accounts.signOut({}).catch(() => null);
    await navigate({ to: '/' });
    session.end();
  };
}
