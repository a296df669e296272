import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '#renderer/api/client.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

/** Takes events back that have just been entered: the lines stay, and a later one says that they do not count. */
export function useUndoEvents(): (events: readonly string[]) => Promise<unknown> {
  const t = useTexts(awardLife);
  const { mutateAsync } = useMutation(api.archive.takeBack.mutationOptions());
  return useCallback(
    (events) => mutateAsync({ entry: crypto.randomUUID(), events: [...events], reason: t('undoReason') }),
    [mutateAsync, t],
  );
}
