import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useSeenVersion } from '#renderer/api/use-seen-version.ts';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { CouncilResult } from '#shared/contract/council.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import type { BatchState } from '#shared/domain/workflow.ts';
import { DecisionStep } from './decision-step.tsx';
import { SessionFields } from './session-fields.tsx';
import { dropBlankVotes, type SessionValues } from './session-values.ts';
import { useRecordResult } from './use-record-result.ts';
import { VoteTable } from './vote-table.tsx';

interface SessionFormProps {
  readonly batch: Batch;
  readonly result: CouncilResult | null;
  readonly councilPercent: number;
  readonly editable: boolean;
  readonly draft: Draft<SessionValues>;
  readonly start: SessionValues;
}

/** The session beside its votes; saving records the result, then the decision is the next step. */
export function SessionForm({ batch, result, councilPercent, editable, draft, start }: SessionFormProps) {
  const t = useTexts(council);
  const navigate = useNavigate();
  const form = useForm<SessionValues>({ defaultValues: start });
  const votes = useWatch({ control: form.control, name: 'votes' });
  const [totalText, presentText] = useWatch({
    control: form.control,
    name: ['membersTotal', 'membersPresent'],
  });
  const { record, faults, voteFault, busy, error, ownVersion } = useRecordResult(
    batch,
    result,
    councilPercent,
  );
  const version = useSeenVersion<number | null>(result?.version ?? null, error, ownVersion);
  const [decisionError, setDecisionError] = useState<unknown>(null);
  const unsaved = draft.savedAt !== null;
  useFormDraft(form, draft);

  async function save() {
    if (busy || !editable) return;
    if (await record(form.getValues(), version)) await draft.discard();
  }
  useShortcut('ctrl+enter', () => void save(), { label: t('save'), enabled: editable });

  const Save = result === null || unsaved ? PrimaryButton : Button;
  return (
    <Page
      title={t('sessionTitle', { title: batch.title })}
      facts={
        <>
          {batch.unitName}
          {!editable && ` · ${t(whyLocked(batch.state))}`}
        </>
      }
      actions={
        <>
          {editable && <DraftBadge draft={draft} />}
          {!batch.secret && <DraftMenu source={{ type: 'council', id: batch.id }} />}
          <Button onClick={() => void navigate({ to: '/nominations/$id', params: { id: batch.id } })}>
            {t('openBatch')}
          </Button>
          {editable && (
            <Save disabled={busy} onClick={() => void save()}>
              {t('save')}
            </Save>
          )}
          <DecisionStep batch={batch} primary={!unsaved} onError={setDecisionError} />
        </>
      }
    >
      <RefusalAlert error={error ?? decisionError ?? null} />
      <RefusalAlert error={voteFault} />
      <FillHeight>
        <Panel title={t('session')} sx={{ width: 290, flexShrink: 0, overflow: 'auto' }}>
          <SessionFields form={form} faults={faults} disabled={!editable} />
        </Panel>
        <VoteTable
          candidates={batch.candidates}
          votes={votes}
          totalText={totalText}
          presentText={presentText}
          councilPercent={councilPercent}
          editable={editable}
          onVotes={(next) => form.setValue('votes', dropBlankVotes(next))}
        />
      </FillHeight>
    </Page>
  );
}

/** Why the result cannot be changed here. */
function whyLocked(state: BatchState): 'notYet' | 'notYours' | 'readOnly' {
  if (state === 'deciding' || state === 'issued') return 'readOnly';
  return state === 'council' || state === 'approved' ? 'notYours' : 'notYet';
}
