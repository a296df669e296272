import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { login, officeProfile, password, type Session } from '#shared/contract/accounts.ts';
import { line } from '#shared/contract/basics.ts';
import { OfficeFields } from './office-fields.tsx';
import { PasswordInput } from './password-input.tsx';
import { PasswordRuleList } from './password-rule-list.tsx';
import { RecoveryKeySheet } from './recovery-key-sheet.tsx';

const form = z.object({
  office: officeProfile,
  administrator: z.strictObject({ login, name: line(100), password }),
  again: z.string(),
});

interface SetUpPageProps {
  /** The office exists from now on; the page must stay until the key is confirmed. */
  readonly onStarted: () => void;
  readonly onDone: (session: Session) => void;
}

/** First run: the office, its first administrator, then the recovery key, once. */
export function SetUpPage({ onStarted, onDone }: SetUpPageProps) {
  const t = useTexts(accounts);
  const [typed, setTyped] = useState('');
  const { register, handleSubmit, formState, setError } = useForm({ resolver: zodResolver(form) });
  const setUp = useMutation(api.accounts.setUp.mutationOptions({ onMutate: onStarted }));
  const { errors } = formState;
  const submit = handleSubmit(({ again, ...input }) => {
    if (again !== input.administrator.password) {
      setError('again', { message: t('passwordDiffers') }, { shouldFocus: true });
      return;
    }
    setUp.mutate(input);
  });
  if (setUp.data !== undefined) {
    const { recoveryKey, session } = setUp.data;
    return (
      <RecoveryKeySheet
        recoveryKey={recoveryKey}
        office={session.office.name}
        onDone={() => onDone(session)}
      />
    );
  }
  return (
    <FullPage title={t('setUpTitle')} width={620}>
      <Box sx={{ color: 'text.secondary' }}>{t('setUpIntro')}</Box>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="h2">{t('officePart')}</Typography>
        <OfficeFields register={(name) => register(`office.${name}`)} errors={errors.office ?? {}} />
        <Typography variant="h2" sx={{ mt: 1 }}>
          {t('administratorPart')}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
          <TextInput
            {...register('administrator.name')}
            label={t('personName')}
            error={errors.administrator?.name?.message}
          />
          <TextInput
            {...register('administrator.login')}
            label={t('login')}
            error={errors.administrator?.login?.message}
          />
          <PasswordInput
            {...register('administrator.password')}
            autoComplete="new-password"
            label={t('password')}
            error={errors.administrator?.password?.message}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <PasswordInput
            {...register('again')}
            autoComplete="new-password"
            label={t('passwordAgain')}
            error={errors.again?.message}
          />
        </Box>
        <PasswordRuleList text={typed} />
        <RefusalAlert error={setUp.error} />
        <PrimaryButton type="submit" disabled={setUp.isPending}>
          {t(setUp.isPending ? 'settingUp' : 'setUp')}
        </PrimaryButton>
      </Box>
    </FullPage>
  );
}
