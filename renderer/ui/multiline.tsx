import Box from '@mui/material/Box';
import { type ComponentProps, type Ref, useId } from 'react';
import { describedBy, type FrameProps, InputFrame } from '#renderer/ui/input-frame.tsx';

type NativeProps = Omit<ComponentProps<'textarea'>, 'ref' | 'value' | 'color'>;

export interface MultilineProps extends NativeProps, FrameProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Running text, uncontrolled like {@link TextInput}; grows by its corner. */
export function Multiline({
  ref,
  label,
  error,
  help,
  optional,
  hideLabel,
  id,
  rows = 4,
  ...native
}: MultilineProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const frame = { label, error, help, optional, hideLabel };
  return (
    <InputFrame id={inputId} {...frame}>
      <Box
        component="textarea"
        id={inputId}
        ref={ref}
        rows={rows}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, frame)}
        {...native}
        sx={{
          font: 'inherit',
          color: 'inherit',
          bgcolor: 'var(--sv-surface)',
          border: '1px solid',
          borderColor: error ? 'error.main' : 'var(--sv-control)',
          borderRadius: 1,
          p: '6px 10px',
          width: '100%',
          resize: 'vertical',
          '&:focus': { outline: '2px solid var(--sv-red)', outlineOffset: -1 },
        }}
      />
    </InputFrame>
  );
}
