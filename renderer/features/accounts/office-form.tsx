import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api, session, useSession } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { officeProfile } from '#shared/contract/accounts.ts';
import { OfficeFields } from './office-fields.tsx';

/** The issuing body; what it prints changes for documents made from now on. */
export function OfficeForm() {
  const t = useTexts(accounts);
  const toast = useToast();
  const current = useSession();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(officeProfile),
    ...(current === null ? {} : { defaultValues: current.office }),
  });
  const update = useMutation(
    api.accounts.updateOffice.mutationOptions({
      onSuccess: (office) => {
        const now = session.current();
        if (now !== null) session.begin({ ...now, office });
        toast({ text: t('officeSaved') });
      },
    }),
  );
  return (
    <Panel sx={{ maxWidth: 620 }}>
      <Box
        component="form"
        noValidate
        onSubmit={handleSubmit((office) => update.mutate(office))}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Box sx={{ color: 'text.secondary' }}>{t('officeNote')}</Box>
        <OfficeFields register={(name) => register(name)} errors={formState.errors} />
        <RefusalAlert error={update.error} />
        <Box>
          <PrimaryButton type="submit" disabled={update.isPending}>
            {t('saveOffice')}
          </PrimaryButton>
        </Box>
      </Box>
    </Panel>
  );
}
