import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import type { Confirmation } from '#shared/contract/evaluation.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { type Answer, AnswerChoice } from './answer-choice.tsx';

interface ConfirmationListProps {
  readonly confirmations: readonly Confirmation[];
  readonly onAnswer: ((key: string, answer: Answer) => void) | null;
}

/** What an officer may confirm beside the conditions shown: alternatives, and criteria that are referred to. */
export function ConfirmationList({ confirmations, onAnswer }: ConfirmationListProps) {
  const t = useTexts(texts);
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('confirmations')}
      </Typography>
      {confirmations.map(({ key, label, cite, referred, answer }) => (
        <Box key={key} sx={{ py: '6px', borderTop: '1px solid var(--sv-line)', overflowWrap: 'anywhere' }}>
          {label}{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
            {citationText(cite)}
            {referred && `, ${t('referred')}`}
          </Box>
          {onAnswer !== null ? (
            <AnswerChoice label={label} answer={answer} onAnswer={(next) => onAnswer(key, next)} />
          ) : (
            <Box sx={{ color: 'text.secondary' }}>
              {t(answer === null ? 'answer_none' : answer ? 'answer_yes' : 'answer_no')}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
