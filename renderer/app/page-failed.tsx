import type { ErrorComponentProps } from '@tanstack/react-router';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';

/** A fault of the window itself, in words. */
export function PageFailed({ reset }: ErrorComponentProps) {
  const t = useTexts(shell);
  return (
    <Page title={t('failedTitle')} facts={t('failedText')}>
      <div>
        <PrimaryButton onClick={reset}>{t('retry')}</PrimaryButton>
      </div>
    </Page>
  );
}
