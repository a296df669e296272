import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { api, client } from '#renderer/api/client.ts';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { createAutosave, type SaveState } from '#renderer/features/decisions/autosave.ts';
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

/** Typing reaches the office within this many milliseconds; this machine's draft even sooner. */
const SAVE_DELAY = 700;

export type Problems = Partial<Record<keyof DecisionFormValues, string>>;

export interface DecisionEditor {
  readonly form: UseFormReturn<DecisionFormValues>;
  /** The newest data that can be taken: what the page shows. */
  readonly data: DecisionData;
  readonly problems: Problems;
  readonly saveState: SaveState;
  readonly restored: boolean;
  /** Saves what waits; true when the office has everything. */
  readonly flush: () => Promise<boolean>;
  /** The version to name in the next act. */
  readonly version: () => number;
  /** After a stale edit: keep what was typed here, over the newer version. */
  readonly keepMine: () => Promise<void>;
  /** After a stale edit: take the newer version and drop what was typed here. */
  readonly takeTheirs: () => Promise<void>;
  /** Drops what is unsaved, because the whole draft is thrown away. */
  readonly abandon: () => Promise<void>;
}

/** The form of a draft decision: every change goes to this machine's draft, to the page, and to the office. */
export function useDecisionEditor(decision: Decision, draft: Draft<DecisionDraft>): DecisionEditor {
  const queryClient = useQueryClient();
  const { id } = decision;
  const [start] = useState(
    () => draft.value ?? { version: decision.version, values: toFormValues(decision.data) },
  );
  const form = useForm<DecisionFormValues>({ defaultValues: start.values });
  const stored = useRef(decision.data);
  const version = useRef(start.version);
  const [data, setData] = useState(decision.data);
  const [problems, setProblems] = useState<Problems>({});
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });
  const discardDraft = useRef(draft.discard);
  discardDraft.current = draft.discard;
  const saveDraft = draft.save;

  const autosave = useMemo(
    () =>
      createAutosave<DecisionData>({
        delay: SAVE_DELAY,
        async save(next) {
          const saved = await client.decisions.update({ id, version: version.current, data: next });
          version.current = saved.version;
          stored.current = saved.data;
          queryClient.setQueryData(api.decisions.get.queryKey({ input: { id } }), saved);
        },
        onState(state) {
          setSaveState(state);
          if (state.kind === 'saved') void discardDraft.current();
        },
      }),
    [id, queryClient],
  );

  /** What the form last held; tells typing from a reset. */
  const last = useRef(JSON.stringify(toFormValues(decision.data)));
  const take = useCallback(
    (values: DecisionFormValues) => {
      const text = JSON.stringify(values);
      if (text === last.current) return;
      last.current = text;
      // The form goes on changing its own object: a draft needs its own copy.
      saveDraft({ version: version.current, values: structuredClone(values) });
      const read = readFormValues(values, stored.current);
      setProblems(read.ok ? {} : problemsOf(read.problems));
      if (!read.ok) return;
      setData(read.data);
      autosave.change(read.data);
    },
    [autosave, saveDraft],
  );

  useEffect(() => {
    if (draft.restored) take(form.getValues());
    const stop = form.subscribe({ formState: { values: true }, callback: ({ values }) => take(values) });
    return () => {
      stop();
      void autosave.flush().then(() => queryClient.invalidateQueries());
    };
  }, [form, take, autosave, queryClient, draft.restored]);

  const adopt = useCallback(
    (newer: Decision) => {
      version.current = newer.version;
      stored.current = newer.data;
      const values = toFormValues(newer.data);
      last.current = JSON.stringify(values);
      form.reset(values);
      setData(newer.data);
      setProblems({});
      setSaveState({ kind: 'idle' });
    },
    [form],
  );

  // Somebody else saved while nothing is unsaved here: show it.
  const calm = saveState.kind === 'idle' || saveState.kind === 'saved';
  const clean = Object.keys(problems).length === 0;
  useEffect(() => {
    if (calm && clean && decision.version > version.current) adopt(decision);
  }, [decision, calm, clean, adopt]);

  const keepMine = useCallback(async () => {
    const newest = await client.decisions.get({ id });
    version.current = newest.version;
    stored.current = newest.data;
    await autosave.flush();
  }, [id, autosave]);

  const takeTheirs = useCallback(async () => {
    const newest = await client.decisions.get({ id });
    autosave.forget();
    await discardDraft.current();
    adopt(newest);
  }, [id, autosave, adopt]);

  const abandon = useCallback(async () => {
    autosave.forget();
    await discardDraft.current();
  }, [autosave]);

  return {
    form,
    data,
    problems,
    saveState,
    restored: draft.restored,
    flush: autosave.flush,
    version: () => version.current,
    keepMine,
    takeTheirs,
    abandon,
  };
}

function problemsOf(problems: readonly { readonly path: string; readonly message: string }[]): Problems {
  const byField: Problems = {};
  for (const problem of problems) {
    const field = fieldOfProblem(problem);
    if (field !== null) byField[field] ??= problem.message;
  }
  return byField;
}
