import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { AwardTypeFacts } from './award-type-facts.tsx';
import { AwardTypeForm } from './award-type-form.tsx';

/** The office's own settings of an award: time limit, council share, retention. */
export function OfficeSettings({ awardKey, onClose }: { awardKey: string; onClose: () => void }) {
  const types = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const type = types.data?.find(({ id }) => id === awardKey);
  return (
    <SidePanel open title={type?.name ?? ''} onClose={onClose}>
      <RefusalAlert error={types.error} />
      {type !== undefined && (
        <>
          <AwardTypeFacts type={type} />
          <AwardTypeForm type={type} onDone={onClose} />
        </>
      )}
    </SidePanel>
  );
}
