import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { useLatestVersion } from '../use-latest-version.ts';

interface OfficerSelectProps {
  readonly batch: Batch;
  readonly disabled: boolean;
  readonly onError: (error: unknown) => void;
}

/** Who handles the submission; choosing gives it to them. */
export function OfficerSelect({ batch, disabled, onError }: OfficerSelectProps) {
  const t = useTexts(steps);
  const toast = useToast();
  const officers = useQuery(api.nominations.officers.queryOptions({ input: {} }));
  const assign = useMutation(api.nominations.assign.mutationOptions({ onError }));
  const latestVersion = useLatestVersion(batch);
  const known = officers.data ?? [];
  return (
    <SelectInput
      label={t('assign')}
      aria-label={t('assign')}
      hideLabel
      disabled={disabled || assign.isPending}
      value={batch.assigneeId ?? ''}
      options={[
        { value: '', label: `${t('officer')}: ${t('nobody')}` },
        ...known.map(({ id, name }) => ({ value: id, label: `${t('officer')}: ${name}` })),
      ]}
      onChange={async (event) => {
        const chosen = event.target.value === '' ? null : event.target.value;
        const name = known.find(({ id }) => id === chosen)?.name;
        assign.mutate(
          { id: batch.id, version: await latestVersion(), assigneeId: chosen },
          {
            onSuccess: () => toast({ text: name === undefined ? t('unassigned') : t('assigned', { name }) }),
          },
        );
      }}
    />
  );
}
