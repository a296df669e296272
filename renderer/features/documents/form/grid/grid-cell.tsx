import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import { useLanguage } from '#renderer/i18n/language.ts';
import type { FormField } from '#shared/official-document/data-form.ts';
import { boxText, readBox } from '../field-values.ts';
import { pathText, useFormStore, useProblem } from '../form-context.tsx';
import type { Json, Path } from '../form-store.ts';

interface GridCellProps {
  readonly field: FormField;
  readonly path: Path;
  readonly row: number;
  readonly column: number;
  /** Name of the cell for screen readers: column and row. */
  readonly label: string;
  readonly onType: (value: Json | undefined) => void;
}

const boxStyle = {
  font: 'inherit',
  color: 'inherit',
  border: 0,
  background: 'transparent',
  width: '100%',
  height: '100%',
  minHeight: 30,
  p: '5px 6px',
  display: 'block',
  resize: 'none',
  fieldSizing: 'content',
  '&:focus': { outline: '2px solid var(--sv-red)', outlineOffset: -2, bgcolor: 'var(--sv-surface)' },
} as const;

/** From here on a cell wraps its text, in characters. */
const WRAPS = 120;

/** A box without a frame; it keeps what is typed itself. */
export function GridCell({ field, path, row, column, label, onType }: GridCellProps) {
  const { store, epoch } = useFormStore();
  const { problem, touch } = useProblem(path);
  const language = useLanguage();
  const problemId = useId();
  const value = store.read(path);
  const shared = {
    'aria-label': label,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': problem === undefined ? undefined : problemId,
    'data-path': pathText(path),
    'data-row': row,
    'data-column': column,
    autoComplete: 'off',
    spellCheck: false,
    onBlur: touch,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onType(readBox(field, event.target.value)),
  } as const;
  return (
    <Box
      title={problem}
      sx={{
        height: '100%',
        ...(problem === undefined ? {} : { boxShadow: 'inset 0 0 0 1px var(--sv-bad-ink)' }),
      }}
    >
      {box()}
      {problem !== undefined && (
        <span id={problemId} className="visually-hidden">
          {problem}
        </span>
      )}
    </Box>
  );

  function box(): ReactNode {
    if (field.type === 'flag') {
      return (
        <input
          key={epoch}
          type="checkbox"
          {...shared}
          defaultChecked={(value ?? field.initial) === true}
          onChange={(event) => onType(event.target.checked)}
        />
      );
    }
    const text = boxText(field, value);
    if (field.type === 'choice') {
      const known = field.choices.some((choice) => choice.value === text);
      return (
        <Box component="select" key={epoch} {...shared} defaultValue={text} sx={boxStyle}>
          {!known && <option value={text}>{text}</option>}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice[language]}
            </option>
          ))}
        </Box>
      );
    }
    if (field.type === 'text' && field.maxLength > WRAPS && field.control !== 'line')
      return <Box component="textarea" key={epoch} rows={1} {...shared} defaultValue={text} sx={boxStyle} />;
    const align = field.type === 'number' ? 'right' : 'left';
    return (
      <Box
        component="input"
        key={epoch}
        {...shared}
        inputMode={field.type === 'text' ? 'text' : 'numeric'}
        defaultValue={text}
        sx={{ ...boxStyle, textAlign: align }}
      />
    );
  }
}
