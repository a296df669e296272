import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { readCount } from './tally.ts';

interface FillVotesProps {
  /** Number offered at first: the members present. */
  readonly suggested: string;
  readonly onFill: (yes: string, every: boolean) => void;
}

/** One number for many rows: most councils agree on most cases. */
export function FillVotes({ suggested, onFill }: FillVotesProps) {
  const t = useTexts(council);
  const input = useRef<HTMLInputElement>(null);
  const fill = (every: boolean) => {
    const typed = input.current?.value.trim() ?? '';
    const yes = typed === '' ? suggested.trim() : typed;
    if (readCount(yes) === null) input.current?.focus();
    else onFill(yes, every);
  };
  return (
    <Box role="group" aria-label={t('setAll')} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Box sx={{ width: 74 }}>
        <TextInput
          ref={input}
          hideLabel
          label={t('setAllHint')}
          placeholder={suggested === '' ? t('yesShort') : suggested}
          inputMode="numeric"
          maxLength={3}
        />
      </Box>
      <Button size="small" onClick={() => fill(false)}>
        {t('fillEmpty')}
      </Button>
      <Button size="small" onClick={() => fill(true)}>
        {t('fillEvery')}
      </Button>
    </Box>
  );
}
