import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { ExplainedJudgement } from '#shared/contract/evaluation.ts';
import type { Batch, Candidate } from '#shared/contract/nominations.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { ConfirmationList } from './confirmation-list.tsx';
import { FindingList } from './finding-list.tsx';
import { OtherDays } from './other-days.tsx';
import { OtherRoutes } from './other-routes.tsx';
import { useConfirm } from './use-confirm.ts';
import { VerdictChip } from './verdict-words.tsx';

interface CandidateVerdictProps {
  readonly batch: Batch;
  readonly candidate: Candidate;
  readonly editable: boolean;
}

/** Why: the verdict of one candidate, condition by condition, with proof, articles, and what only a person can say. */
export function CandidateVerdictPanel({ batch, candidate, editable }: CandidateVerdictProps) {
  const t = useTexts(texts);
  const input = { candidateId: candidate.id };
  const judged = useQuery(api.nominations.judgeCandidate.queryOptions({ input }));
  const confirm = useConfirm(batch.id, candidate);
  if (judged.data === undefined)
    return judged.error === null ? <Box>{t('judging')}</Box> : <RefusalAlert error={judged.error} />;
  const { judgement, today, frozenAt, confirmations, routes } = judged.data;
  const mayTick = editable && frozenAt === null;
  const answers = new Map(confirmations.map(({ key, answer }) => [key, answer]));
  const shown = new Set(judgement.findings.map(({ tick }) => tick));
  const others = confirmations.filter(({ key }) => !shown.has(key));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h3" sx={{ fontSize: '0.95rem' }}>
            {candidate.name}
          </Typography>
          <VerdictChip verdict={judgement.verdict} t={t} />
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{candidate.awardName}</Box>
        <Grounds judgement={judgement} />
        {frozenAt !== null && <Box>{t('frozenAt', { date: fullDate(todayIso(new Date(frozenAt))) })}</Box>}
        {today !== null && (
          <Box sx={{ color: 'var(--sv-warn-ink)' }}>{t('todayDiffers', { verdict: t(today.verdict) })}</Box>
        )}
      </Box>
      <RefusalAlert error={confirm.error} />
      <FindingList
        findings={judgement.findings}
        answers={answers}
        onAnswer={mayTick ? confirm.answer : null}
      />
      {others.length > 0 && (
        <ConfirmationList confirmations={others} onAnswer={mayTick ? confirm.answer : null} />
      )}
      {today !== null && (
        <Fold title={t('todayShow')}>
          <Grounds judgement={today} />
          <FindingList findings={today.findings} answers={answers} onAnswer={null} />
        </Fold>
      )}
      {routes.length > 1 && <OtherRoutes routes={routes} chosen={judgement.route?.id ?? null} />}
      <OtherDays key={candidate.id} candidateId={candidate.id} />
    </Box>
  );
}

/** By which law and clause it was judged, and what the 2022 text says where the date asks for a person. */
function Grounds({ judgement }: { judgement: ExplainedJudgement }) {
  const t = useTexts(texts);
  const { route, regime, verdict2022 } = judgement;
  return (
    <>
      {regime.law !== '' && <Box>{t('byLaw', { law: regime.law })}</Box>}
      <Box>
        {route === null
          ? t('routeNone')
          : t('route', { article: citationText(route.cite), label: route.label })}
      </Box>
      {verdict2022 !== null && <Box>{t('by2022', { verdict: t(verdict2022) })}</Box>}
    </>
  );
}
