import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ComponentProps, type Ref, useId } from 'react';
import { describedBy, type FrameProps, InputFrame } from '#renderer/ui/input-frame.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

type NativeProps = Omit<ComponentProps<'select'>, 'ref' | 'size' | 'color'>;

export interface SelectInputProps extends NativeProps, FrameProps {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly options: readonly SelectOption[];
}

/** A short closed list, the system's own select: first letters jump, nothing to learn. */
export function SelectInput({
  ref,
  label,
  error,
  help,
  optional,
  hideLabel,
  id,
  options,
  ...native
}: SelectInputProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const frame = { label, error, help, optional, hideLabel };
  const { name, value, defaultValue, disabled, onChange, onBlur, ...rest } = native;
  return (
    <InputFrame id={inputId} {...frame}>
      <NativeSelect
        id={inputId}
        input={<OutlinedInput />}
        inputRef={ref}
        fullWidth
        error={Boolean(error)}
        disabled={disabled ?? false}
        {...(name === undefined ? {} : { name })}
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        onChange={onChange as ComponentProps<typeof NativeSelect>['onChange']}
        onBlur={onBlur as ComponentProps<typeof NativeSelect>['onBlur']}
        slotProps={{
          // The types speak of an input, the element is a select: plain attributes fit both.
          input: { ...(rest as object), id: inputId, 'aria-describedby': describedBy(inputId, frame) },
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </InputFrame>
  );
}
