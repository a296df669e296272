import OutlinedInput from '@mui/material/OutlinedInput';
import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';
import { describedBy, type FrameProps, InputFrame } from '#renderer/ui/input-frame.tsx';

type NativeProps = Omit<ComponentProps<'input'>, 'ref' | 'value' | 'size' | 'color'>;

export interface TextInputProps extends NativeProps, FrameProps {
  readonly ref?: Ref<HTMLInputElement>;
  /** Shown inside the box on the right, e.g. a button. */
  readonly end?: ReactNode;
}

/**
 * One line of text, uncontrolled: Unikey and its kind send Backspace + letters without composition events, so
 * nothing here rewrites the value or listens to keys. `{...register('name')}` of react-hook-form fits.
 * `autoComplete="off"` also keeps the browser from writing the value into its session files.
 */
export function TextInput({
  ref,
  end,
  label,
  error,
  help,
  optional,
  hideLabel,
  id,
  ...native
}: TextInputProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const frame = { label, error, help, optional, hideLabel };
  const {
    name,
    defaultValue,
    disabled,
    placeholder,
    onChange,
    onBlur,
    onFocus,
    onKeyDown,
    type,
    autoFocus,
    ...rest
  } = native;
  return (
    <InputFrame id={inputId} {...frame}>
      <OutlinedInput
        id={inputId}
        inputRef={ref}
        fullWidth
        error={Boolean(error)}
        endAdornment={end}
        autoComplete="off"
        {...(name === undefined ? {} : { name })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(type === undefined ? {} : { type })}
        disabled={disabled ?? false}
        autoFocus={autoFocus ?? false}
        onChange={onChange as ComponentProps<typeof OutlinedInput>['onChange']}
        onBlur={onBlur as ComponentProps<typeof OutlinedInput>['onBlur']}
        onFocus={onFocus as ComponentProps<typeof OutlinedInput>['onFocus']}
        onKeyDown={onKeyDown as ComponentProps<typeof OutlinedInput>['onKeyDown']}
        slotProps={{ input: { spellCheck: false, ...rest, 'aria-describedby': describedBy(inputId, frame) } }}
      />
    </InputFrame>
  );
}
