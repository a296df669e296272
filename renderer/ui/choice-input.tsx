import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useId, useMemo, useState } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { describedBy, type FrameProps, InputFrame } from '#renderer/ui/input-frame.tsx';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Second line in the list, also searched. */
  readonly detail?: string;
}

export interface ChoiceInputProps extends FrameProps {
  readonly options: readonly Choice[];
  /** Chosen value; with `value` the input is controlled, with `defaultValue` it keeps its own choice. */
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Options come from the office while typing: they are shown as they are, unfiltered. */
  readonly onText?: (text: string) => void;
  readonly loading?: boolean;
  readonly id?: string;
}

const SHOWN = 100;

/** One of many, found by words without accents in any order. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { label, error, help, optional, hideLabel, options, onText } = props;
  const t = useTexts(ui);
  const ownId = useId();
  const inputId = props.id ?? ownId;
  const frame = { label, error, help, optional, hideLabel };
  const [own, setOwn] = useState<string | null>(props.defaultValue ?? null);
  const value = props.value === undefined ? own : props.value;
  const chosen = options.find((option) => option.value === value) ?? null;
  // Folded once for the list, not once a keystroke.
  const keys = useMemo(
    () =>
      new Map(
        options.map((option) => [option.value, ` ${searchKey(`${option.label} ${option.detail ?? ''}`)}`]),
      ),
    [options],
  );
  return (
    <InputFrame id={inputId} {...frame}>
      <Autocomplete
        id={inputId}
        options={[...options]}
        value={chosen}
        disabled={props.disabled ?? false}
        loading={props.loading ?? false}
        autoHighlight
        sx={{ '& .MuiAutocomplete-inputRoot.MuiOutlinedInput-root': { py: '1px', minHeight: 31 } }}
        getOptionLabel={(option) => option.label}
        getOptionKey={(option) => option.value}
        isOptionEqualToValue={(option, other) => option.value === other.value}
        filterOptions={(all, state) => {
          if (onText !== undefined) return all;
          const words = searchWords(state.inputValue);
          if (chosen !== null && state.inputValue === chosen.label) return all.slice(0, SHOWN);
          const found = all.filter((option) =>
            words.every((word) => keys.get(option.value)?.includes(` ${word}`)),
          );
          return found.slice(0, SHOWN);
        }}
        onChange={(_event, next) => {
          setOwn(next?.value ?? null);
          props.onChoose(next?.value ?? null);
        }}
        onInputChange={(_event, text, why) => {
          if (why === 'input') onText?.(text);
        }}
        onBlur={props.onBlur}
        noOptionsText={t('nothingFound')}
        loadingText={t('loading')}
        clearText={t('clear')}
        openText={t('openList')}
        closeText={t('close')}
        renderOption={({ key, ...item }, option) => (
          <li key={key} {...item}>
            <Box sx={{ minWidth: 0 }}>
              <Box>{option.label}</Box>
              {option.detail && (
                <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>{option.detail}</Box>
              )}
            </Box>
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            error={Boolean(error)}
            size="small"
            placeholder={props.placeholder}
            autoFocus={props.autoFocus ?? false}
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                autoComplete: 'off',
                'aria-describedby': describedBy(inputId, frame),
              },
            }}
          />
        )}
      />
    </InputFrame>
  );
}
