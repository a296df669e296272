import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';

/** What an officer says of something that only a person can confirm; null: nobody has looked. */
export type Answer = boolean | null;

interface AnswerChoiceProps {
  readonly label: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

const CHOICES = [
  { value: true, text: 'answer_yes', tone: 'good' },
  { value: false, text: 'answer_no', tone: 'bad' },
] as const;

/** Holds or does not; pressing the chosen one again takes the answer back. */
export function AnswerChoice({ label, answer, onAnswer }: AnswerChoiceProps) {
  const t = useTexts(texts);
  return (
    <Box role="group" aria-label={t('answer', { label })} sx={{ display: 'flex', gap: 0.75, py: '2px' }}>
      {CHOICES.map(({ value, text, tone }) => {
        const chosen = answer === value;
        return (
          <Button
            key={text}
            size="small"
            aria-pressed={chosen}
            onClick={() => onAnswer(chosen ? null : value)}
            sx={{
              minHeight: 26,
              py: 0,
              ...(chosen && { bgcolor: `var(--sv-${tone}-bg)`, color: `var(--sv-${tone}-ink)` }),
            }}
          >
            {chosen && '✓ '}
            {t(text)}
          </Button>
        );
      })}
    </Box>
  );
}
