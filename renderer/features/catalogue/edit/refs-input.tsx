import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useId, useMemo } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Choice } from '#renderer/ui/choice-input.tsx';
import { describedBy, type FrameProps, InputFrame } from '#renderer/ui/input-frame.tsx';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

interface RefsInputProps extends FrameProps {
  readonly options: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Several of many, found by words without accents; the chosen ones stand as chips. */
export function RefsInput({ options, value, onChange, ...frame }: RefsInputProps) {
  const t = useTexts(ui);
  const id = useId();
  const keys = useMemo(
    () => new Map(options.map((one) => [one.value, ` ${searchKey(`${one.label} ${one.detail ?? ''}`)}`])),
    [options],
  );
  const byValue = new Map(options.map((option) => [option.value, option]));
  const chosen = value.map((one) => byValue.get(one) ?? { value: one, label: one });
  return (
    <InputFrame id={id} {...frame}>
      <Autocomplete
        multiple
        id={id}
        size="small"
        options={[...options]}
        value={chosen}
        disableCloseOnSelect
        getOptionLabel={(option) => option.label}
        getOptionKey={(option) => option.value}
        isOptionEqualToValue={(one, other) => one.value === other.value}
        filterOptions={(all, { inputValue }) => {
          const words = searchWords(inputValue);
          return all
            .filter(({ value: one }) => words.every((word) => keys.get(one)?.includes(` ${word}`)))
            .slice(0, 80);
        }}
        onChange={(_event, next) => onChange(next.map((one) => one.value))}
        noOptionsText={t('nothingFound')}
        clearText={t('clear')}
        openText={t('openList')}
        closeText={t('close')}
        renderInput={(params) => (
          <TextField
            {...params}
            error={Boolean(frame.error)}
            size="small"
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                autoComplete: 'off',
                'aria-describedby': describedBy(id, frame),
              },
            }}
          />
        )}
      />
    </InputFrame>
  );
}
