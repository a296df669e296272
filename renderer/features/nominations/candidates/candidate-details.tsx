import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { candidates } from '#renderer/i18n/candidates.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { HistoryBeside } from '#renderer/ui/history-beside.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Batch, Candidate } from '#shared/contract/nominations.ts';
import type { IntakeChecks } from '../intake/use-intake-checks.ts';
import { PapersPanel } from '../papers/papers-panel.tsx';
import { writeBirthDate } from './birth-date.ts';
import { candidateName } from './candidate-columns.tsx';

interface CandidateDetailsProps {
  readonly batch: Batch;
  readonly candidate: Candidate;
  readonly editable: boolean;
  readonly checks: IntakeChecks;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const OUTCOME_TONES = { pending: 'quiet', approved: 'good', rejected: 'bad' } as const;

/** One candidate beside the list: facts, achievement, past awards. */
export function CandidateDetails(props: CandidateDetailsProps) {
  const { batch, candidate, editable, checks, onEdit, onRemove } = props;
  const t = useTexts(candidates);
  const words = useTexts(intake);
  const { kind, birthDate, position, unitName, achievement, honoreeId, outcome } = candidate;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Typography variant="h3" sx={{ fontSize: '0.95rem' }}>
            {candidateName(candidate, t)}
          </Typography>
          {outcome !== 'pending' && <StateChip tone={OUTCOME_TONES[outcome]}>{t(outcome)}</StateChip>}
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{t(`kind_${kind}`)}</Box>
      </Box>
      <FactList
        facts={[
          { name: t('birthDateShort'), value: writeBirthDate(birthDate) },
          { name: t('position'), value: position },
          { name: t('unitName'), value: unitName },
          {
            name: words('award'),
            value:
              candidate.titleYear === null
                ? candidate.awardName
                : words('awardYear', { award: candidate.awardName, year: candidate.titleYear }),
          },
          { name: words('posthumous'), value: candidate.posthumous ? '✓' : '' },
          { name: t('achievement'), value: achievement === '' ? t('notFilled') : achievement },
        ]}
      />
      {kind !== 'household' && !batch.secret && (
        <Box>
          <DraftMenu
            size="small"
            source={{ type: 'candidate', id: candidate.id }}
            without={[kind === 'person' ? 'achievement-report-collective' : 'achievement-report-person']}
          />
        </Box>
      )}
      {editable && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={onEdit}>
            {t('edit')}&nbsp;&nbsp;
            <KeyHint keys="F2" />
          </Button>
          <Button variant="text" onClick={onRemove}>
            {t('remove')}&nbsp;&nbsp;
            <KeyHint keys="Delete" />
          </Button>
        </Box>
      )}
      <Box>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('history')}
        </Typography>
        {honoreeId === null ? (
          <Box sx={{ color: 'text.secondary' }}>{t('historyNone')}</Box>
        ) : (
          <HistoryBeside honoreeId={honoreeId} />
        )}
      </Box>
      <Box>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('papers')}
        </Typography>
        <PapersPanel
          key={candidate.id}
          batch={batch}
          candidate={candidate}
          editable={editable}
          slots={checks.slots}
        />
      </Box>
    </Box>
  );
}
