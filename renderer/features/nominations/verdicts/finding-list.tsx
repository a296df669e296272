import Box from '@mui/material/Box';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { ExplainedJudgement } from '#shared/contract/evaluation.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { interpretation } from '#shared/domain/catalogue/interpretations.ts';
import { type Answer, AnswerChoice } from './answer-choice.tsx';

type Finding = ExplainedJudgement['findings'][number];

const MARKS = {
  yes: { sign: '✓', colour: 'var(--sv-good-ink)' },
  no: { sign: '✗', colour: 'var(--sv-bad-ink)' },
  open: { sign: '?', colour: 'var(--sv-warn-ink)' },
} as const;
const markOf = ({ holds }: Finding) => (holds === true ? 'yes' : holds === false ? 'no' : 'open');

/** What needs work stands first; within that, the order of the law. */
const RANK = { no: 0, open: 1, yes: 2 } as const;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What officers answered, by key. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Null: nobody may answer here. */
  readonly onAnswer: ((key: string, answer: Answer) => void) | null;
}

export function FindingList({ findings, answers, onAnswer }: FindingListProps) {
  const t = useTexts(texts);
  const ordered = findings.toSorted((a, b) => RANK[markOf(a)] - RANK[markOf(b)]);
  return (
    <Box component="ul" aria-label={t('conditions')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ordered.map((finding, index) => (
        <FindingRow
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same of one condition
          key={`${finding.condition}-${finding.article}-${index}`}
          finding={finding}
          answer={finding.tick === null ? null : (answers.get(finding.tick) ?? null)}
          onAnswer={onAnswer}
        />
      ))}
    </Box>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly answer: Answer;
  readonly onAnswer: FindingListProps['onAnswer'];
}

function FindingRow({ finding, answer, onAnswer }: FindingRowProps) {
  const t = useTexts(texts);
  const { requirement, article, proof, missing, interpretations, tick } = finding;
  const mark = markOf(finding);
  const { sign, colour } = MARKS[mark];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '18px minmax(0, 1fr)',
        gap: '1px 6px',
        py: '7px',
        borderTop: '1px solid var(--sv-line)',
      }}
    >
      <Box role="img" aria-label={t(`holds_${mark}`)} sx={{ color: colour, fontWeight: 700 }}>
        {sign}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {requirement}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
          {citationText(article)}
        </Box>
      </Box>
      <Box sx={{ gridColumn: 2, display: 'grid', gap: '2px', overflowWrap: 'anywhere' }}>
        {proof.length > 0 && (
          <Box sx={{ color: 'text.secondary' }}>{t('proof', { proof: proof.join('; ') })}</Box>
        )}
        {missing !== null && mark !== 'yes' && <Box sx={{ color: colour }}>{missing}</Box>}
        {tick !== null && onAnswer !== null && (
          <AnswerChoice label={requirement} answer={answer} onAnswer={(next) => onAnswer(tick, next)} />
        )}
        {interpretations.length > 0 && (
          <Fold quiet title={t('readings', { ids: interpretations.join(', ') })}>
            {interpretations.map((id) => (
              <Box key={id} sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
                {t('reading', { id, text: interpretation(id)?.reading ?? '' })}
              </Box>
            ))}
          </Fold>
        )}
      </Box>
    </Box>
  );
}
