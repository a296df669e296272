import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { api, client } from '#renderer/api/client.ts';
import { type Autosaved, useAutosaved } from '#renderer/document-editor/use-autosaved.ts';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import {
  type DecisionFormValues,
  fieldOfProblem,
  readFormValues,
  toFormValues,
} from '#renderer/features/decisions/decision-form.ts';
import type { Decision } from '#shared/contract/decisions.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';

/** Unsaved work on a decision, with the version it was based on. */
export interface DecisionDraft {
  readonly version: number;
  readonly values: DecisionFormValues;
}

export type Problems = Partial<Record<keyof DecisionFormValues, string>>;

export interface DecisionEditor
  extends Pick<
    Autosaved<DecisionData>,
    'saveState' | 'flush' | 'version' | 'keepMine' | 'takeTheirs' | 'abandon'
  > {
  readonly form: UseFormReturn<DecisionFormValues>;
  /** The newest data that can be taken: what the page shows. */
  readonly data: DecisionData;
  readonly problems: Problems;
  readonly restored: boolean;
}

/** The form of a draft decision: every change goes to this machine's draft, to the page, and to the office. */
export function useDecisionEditor(decision: Decision, draft: Draft<DecisionDraft>): DecisionEditor {
  const queryClient = useQueryClient();
  const { id } = decision;
  const [start] = useState(
    // Unsaved work of an older program may lack fields that the form has today.
    () => ({
      version: draft.value?.version ?? decision.version,
      values: { ...toFormValues(decision.data), ...draft.value?.values },
    }),
  );
  const form = useForm<DecisionFormValues>({ defaultValues: start.values });
  const stored = useRef(decision.data);
  const [data, setData] = useState(decision.data);
  const [problems, setProblems] = useState<Problems>({});
  const saveDraft = draft.save;

  const autosaved = useAutosaved<Decision, DecisionData>({
    start: start.version,
    save: (next, version) => client.decisions.update({ id, version, data: next }),
    fetchNewest: () => client.decisions.get({ id }),
    onStored: (saved) => {
      stored.current = saved.data;
      queryClient.setQueryData(api.decisions.get.queryKey({ input: { id } }), saved);
    },
    onAdopt: (newer) => show(newer),
    dropDraft: draft.discard,
  });
  const { change, flush, version, restart, saveState } = autosaved;

  /** What the form last held; tells typing from a reset. */
  const last = useRef(JSON.stringify(toFormValues(decision.data)));
  const take = useCallback(
    (values: DecisionFormValues) => {
      const text = JSON.stringify(values);
      if (text === last.current) return;
      last.current = text;
      // The form goes on changing its own object: a draft needs its own copy.
      saveDraft({ version: version(), values: structuredClone(values) });
      const read = readFormValues(values, stored.current);
      setProblems(read.ok ? {} : problemsOf(read.problems));
      if (!read.ok) return;
      setData(read.data);
      change(read.data);
    },
    [change, version, saveDraft],
  );

  useEffect(() => {
    if (draft.restored) take(form.getValues());
    const stop = form.subscribe({ formState: { values: true }, callback: ({ values }) => take(values) });
    return () => {
      stop();
      void flush().then(() => queryClient.invalidateQueries());
    };
  }, [form, take, flush, queryClient, draft.restored]);

  const show = useCallback(
    (newer: Decision) => {
      stored.current = newer.data;
      const values = toFormValues(newer.data);
      last.current = JSON.stringify(values);
      form.reset(values);
      setData(newer.data);
      setProblems({});
    },
    [form],
  );

  // Somebody else saved while nothing is unsaved here: show it.
  const calm = saveState.kind === 'idle' || saveState.kind === 'saved';
  const clean = Object.keys(problems).length === 0;
  useEffect(() => {
    if (!calm || !clean || decision.version <= version()) return;
    restart(decision.version);
    show(decision);
  }, [decision, calm, clean, version, restart, show]);

  return { ...autosaved, form, data, problems, restored: draft.restored };
}

function problemsOf(problems: readonly { readonly path: string; readonly message: string }[]): Problems {
  const byField: Problems = {};
  for (const problem of problems) {
    const field = fieldOfProblem(problem);
    if (field !== null) byField[field] ??= problem.message;
  }
  return byField;
}
