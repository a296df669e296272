import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Twin } from '#shared/contract/intake.ts';
import type { Batch } from '#shared/contract/nominations.ts';

interface DuplicatesPanelProps {
  readonly batch: Batch;
  readonly twins: readonly Twin[];
  readonly editable: boolean;
  readonly onClose: () => void;
}

/** Candidates that stand elsewhere for the same award and year, each with its twin; ticked ones are answered together. */
export function DuplicatesPanel({ batch, twins, editable, onClose }: DuplicatesPanelProps) {
  const t = useTexts(intake);
  const toast = useToast();
  const cases = [...Map.groupBy(twins, ({ candidateId }) => candidateId)];
  const waiting = cases.filter(([, of]) => of.some(({ answer }) => answer === '')).map(([id]) => id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(waiting));
  const [missing, setMissing] = useState(false);
  const reason = useRef<HTMLInputElement>(null);
  const answer = useMutation(api.nominations.answerDuplicates.mutationOptions());

  async function submit() {
    const text = reason.current?.value.trim() ?? '';
    setMissing(text === '');
    if (text === '' || chosen.size === 0 || answer.isPending) return;
    const candidateIds = [...chosen];
    const input = { batchId: batch.id, candidateIds };
    const done = await answer.mutateAsync({ ...input, reason: text }).catch(() => null);
    if (done === null) return;
    toast({
      text: t('answeredToast', { count: done.answered }),
      undoText: t('undoAnswer', { count: done.answered }),
      undo: () => answer.mutateAsync({ ...input, reason: '' }),
    });
    onClose();
  }

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  return (
    <SidePanel
      open
      title={t('duplicatesTitle')}
      onClose={onClose}
      width={640}
      footer={
        editable && cases.length > 0 ? (
          <Box
            component="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
            sx={{ display: 'flex', gap: 1, alignItems: 'end', width: '100%', flexWrap: 'wrap' }}
          >
            <Box sx={{ flex: 1, minWidth: 220 }}>
              <TextInput
                ref={reason}
                label={t('reason')}
                placeholder={t('reasonHint')}
                error={missing ? t('reasonNeeded') : undefined}
              />
            </Box>
            <PrimaryButton type="submit" disabled={chosen.size === 0 || answer.isPending}>
              {t('answer', { count: chosen.size })}
            </PrimaryButton>
          </Box>
        ) : undefined
      }
    >
      {cases.length === 0 ? (
        <EmptyState title={t('noDuplicates')} text={t('noDuplicatesText')} />
      ) : (
        <Box sx={{ display: 'grid', gap: 1 }}>
          <Box sx={{ color: 'text.secondary' }}>{t('duplicatesText')}</Box>
          <RefusalAlert error={answer.error} />
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {cases.map(([id, of]) => (
              <DuplicateCase
                key={id}
                twins={of}
                checked={chosen.has(id)}
                {...(editable ? { onToggle: () => toggle(id) } : {})}
              />
            ))}
          </Box>
        </Box>
      )}
    </SidePanel>
  );
}

function DuplicateCase({
  twins,
  checked,
  onToggle,
}: {
  readonly twins: readonly Twin[];
  readonly checked: boolean;
  readonly onToggle?: () => void;
}) {
  const t = useTexts(intake);
  const [first] = twins;
  if (first === undefined) return null;
  const { name, awardName, year, answer } = first;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        py: '8px',
        borderBottom: '1px solid var(--sv-line)',
        alignItems: 'start',
      }}
    >
      {onToggle !== undefined && (
        <Checkbox
          checked={checked}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': t('chooseCase', { name }) } }}
          sx={{ p: '2px' }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {name}
          </Box>
          <span>{year === null ? awardName : t('awardYear', { award: awardName, year })}</span>
          <StateChip tone={answer === '' ? 'warn' : 'quiet'}>
            {answer === '' ? t('waiting') : t('answered', { reason: answer })}
          </StateChip>
        </Box>
        {twins.map((twin) => (
          <TwinLine key={twin.twinId ?? twin.awardId} twin={twin} />
        ))}
      </Box>
    </Box>
  );
}

/** Where the twin stands, with a way to it. */
function TwinLine({ twin }: { twin: Twin }) {
  const t = useTexts(intake);
  const { where, batchId, batchTitle, awardId, decisionNumber, decisionDate } = twin;
  const decision =
    decisionDate === null ? '' : t('decision', { number: decisionNumber, date: fullDate(decisionDate) });
  const facts = [
    where === 'archive' ? decision : batchTitle === '' ? t('twinSecret') : batchTitle,
    twin.yearKnown ? '' : t('yearUnknown'),
    twin.sameRecord ? '' : t('notJoined'),
  ].filter((fact) => fact !== '');
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', fontSize: '0.82rem', color: 'text.secondary' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {t(`twin_${where}`)}: {facts.join(' · ')}
      </Box>
      {where === 'other' && batchId !== null && batchTitle !== '' && (
        <Link to="/nominations/$id" params={{ id: batchId }}>
          {t('openTwin')}
        </Link>
      )}
      {awardId !== null && (
        <Link to="/awards/$id" params={{ id: awardId }}>
          {t('openAward')}
        </Link>
      )}
    </Box>
  );
}
