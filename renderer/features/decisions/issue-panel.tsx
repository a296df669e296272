import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { SignPanel } from '#renderer/document-editor/sign-panel.tsx';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Decision, FormCheck } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';

interface IssuePanelProps {
  readonly decision: Decision;
  readonly checks: readonly FormCheck[];
  readonly flush: () => Promise<boolean>;
  readonly version: () => number;
  readonly onClose: () => void;
}

/** Signing a decision: the awards enter the archive. */
export function IssuePanel({ decision, checks, flush, version, onClose }: IssuePanelProps) {
  const t = useTexts(decisions);
  const toast = useToast();
  const issue = useMutation(api.decisions.issue.mutationOptions());

  async function sign(date: string, reservationId: string | null) {
    const issued = await issue.mutateAsync({ id: decision.id, version: version(), date, reservationId });
    toast({ text: t('issueDone', { number: printNumber(issued.number ?? 0, issued.symbol) }) });
    onClose();
  }

  return (
    <SignPanel
      number={printNumber(decision.expectedNumber, decision.symbol)}
      symbol={decision.symbol}
      earliestDate={decision.earliestDate}
      signerName={decision.data.signer.name}
      facts={[{ name: t('recipients'), value: decision.recipients }]}
      checks={checks}
      after={t('issueAfter', { count: decision.recipients })}
      flush={flush}
      sign={sign}
      onClose={onClose}
    />
  );
}
