import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { CouncilResult } from '#shared/contract/council.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { readSession, readVotes, type SessionFaults, type SessionValues } from './session-values.ts';

/** Checks and records a result. `record` answers whether it was saved; what is wrong stands in the rest. */
export function useRecordResult(batch: Batch, result: CouncilResult | null, councilPercent: number) {
  const t = useTexts(council);
  const toast = useToast();
  const [sessionId] = useState(() => result?.sessionId ?? crypto.randomUUID());
  const [faults, setFaults] = useState<SessionFaults>({});
  const [voteFault, setVoteFault] = useState<string | null>(null);
  const { mutateAsync, isPending, error, data } = useMutation(api.council.record.mutationOptions());

  async function record(values: SessionValues, version: number | null): Promise<boolean> {
    const session = readSession(values, todayIso(new Date()));
    setFaults(session.faults ?? {});
    setVoteFault(null);
    if (session.fields === undefined) return false;
    const read = readVotes(values, batch.candidates, session.fields.membersTotal, councilPercent);
    if ('fault' in read) {
      const { fault } = read;
      setVoteFault(
        'missing' in fault
          ? t('yesMissing', { count: fault.missing })
          : t('yesTooMany', { name: fault.tooMany }),
      );
      return false;
    }
    try {
      await mutateAsync({ batchId: batch.id, sessionId, version, ...session.fields, votes: read.votes });
    } catch {
      // The refusal is shown by the mutation; what was typed stays in the form and in its draft.
      return false;
    }
    toast({ text: t('saved') });
    return true;
  }

  return { record, faults, voteFault, busy: isPending, error, ownVersion: data?.version };
}
