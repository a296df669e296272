import Box from '@mui/material/Box';
import { imports } from '#renderer/i18n/imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { AwardChoice } from '#shared/contract/intake.ts';
import { awardOption } from '../award-option.ts';
import type { useRowAnswers } from './use-row-answers.ts';

const YEAR = /^(?:19|20)\d{2}$/u;

/** One question a doubtful text, not a row: forty rows of "CSTĐ" are answered once. */
export function RowQuestions({ answers }: { answers: ReturnType<typeof useRowAnswers> }) {
  const t = useTexts(imports);
  const { open, choices, byText } = answers;
  if (open.length === 0 && !answers.yearsMissing) return null;
  return (
    <Box
      role="group"
      aria-label={t('questions')}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))', gap: 1 }}
    >
      {open.map(({ text, count, options }) => (
        <ChoiceInput
          key={text}
          label={t('textMeans', { text, count })}
          placeholder={t('chooseAward')}
          value={byText.get(text) ?? null}
          options={likelyFirst(
            choices,
            options.map(({ id }) => id),
          )}
          onChoose={(value) => answers.choose(text, value)}
        />
      ))}
      {answers.yearsMissing && (
        <TextInput
          label={t('commonYear')}
          placeholder={t('commonYearHint')}
          inputMode="numeric"
          onInput={(event) => {
            const text = event.currentTarget.value.trim();
            answers.setCommonYear(YEAR.test(text) ? Number(text) : null);
          }}
        />
      )}
    </Box>
  );
}

/** What the text may mean stands first; the rest of the catalogue can still be chosen. */
function likelyFirst(choices: readonly AwardChoice[], likely: readonly string[]) {
  const first = choices.filter(({ id }) => likely.includes(id));
  const rest = choices.filter(({ id }) => !likely.includes(id));
  return [...first, ...rest].map(awardOption);
}
