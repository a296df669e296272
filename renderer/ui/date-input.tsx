import { useState } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fromIso, toIso } from '#renderer/ui/date-text.ts';
import { TextInput, type TextInputProps } from '#renderer/ui/text-input.tsx';

export interface DateInputProps
  extends Omit<TextInputProps, 'defaultValue' | 'type' | 'onInput' | 'onChange'> {
  /** ISO day, or the raw text of a draft. */
  readonly defaultValue?: string | null;
  /**
   * Called while typing with the ISO day, null for an empty box, or the raw text while it is no date: the
   * contract's schema refuses that with its own sentence, so nothing wrong is saved in silence.
   */
  readonly onDate?: (value: string | null) => void;
}

/** A day typed as dd/mm/yyyy, no mask: read while typing, judged when the box is left. */
export function DateInput({ defaultValue, onDate, onBlur, error, help, ...props }: DateInputProps) {
  const t = useTexts(ui);
  const [problem, setProblem] = useState<'impossible' | 'unreadable' | null>(null);
  const problemText =
    problem === null ? undefined : t(problem === 'impossible' ? 'dateImpossible' : 'dateUnreadable');
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      placeholder={t('dateHint')}
      defaultValue={fromIso(defaultValue)}
      error={problemText ?? error}
      help={help}
      onChange={(event) => {
        const typed = event.target.value;
        const read = toIso(typed);
        if (read.problem === null) setProblem(null);
        onDate?.(read.problem === null ? read.iso : typed.trim());
      }}
      onBlur={(event) => {
        setProblem(toIso(event.target.value).problem);
        onBlur?.(event);
      }}
    />
  );
}
