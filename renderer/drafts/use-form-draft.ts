import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Draft } from './use-draft.ts';

/** Hands every change of a react-hook-form to the draft, as typed, keystroke by keystroke. */
export function useFormDraft<T extends FieldValues>(
  form: Pick<UseFormReturn<T>, 'subscribe'>,
  draft: Pick<Draft<T>, 'save'>,
): void {
  const { save } = draft;
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        // The form goes on changing its own object; the draft needs what it is now.
        callback: ({ values }) => save(structuredClone(values)),
      }),
    [subscribe, save],
  );
}
