import { useNavigate } from '@tanstack/react-router';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';

/** An address that names no place. */
export function PageNotFound() {
  const t = useTexts(shell);
  const navigate = useNavigate();
  return (
    <Page title={t('notFoundTitle')} facts={t('notFoundText')}>
      <div>
        <PrimaryButton onClick={() => void navigate({ to: '/' })}>{t('goHome')}</PrimaryButton>
      </div>
    </Page>
  );
}
