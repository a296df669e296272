import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { type Autosaved, useAutosaved } from '#renderer/document-editor/use-autosaved.ts';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import {
  type StudioDesign,
  type StudioState,
  type StudioStep,
  startStudio,
  takeStep,
} from '#renderer/features/certificates/studio/studio-state.ts';
import { designContentSchema } from '#shared/certificate/design.ts';
import type { Design } from '#shared/contract/certificates.ts';

/** Unsaved work on a design, with the version it was based on. */
export interface StudioDraft {
  readonly version: number;
  readonly design: StudioDesign;
}

export interface Studio extends Autosaved<StudioDesign> {
  readonly state: StudioState;
  readonly step: (step: StudioStep) => void;
  /** What the schema says against the design as it stands: it is kept in the draft, and saved when it is right. */
  readonly problem: string | null;
}

export function toStudio({ name, awardTypeIds, reviewNeeded, content }: Design): StudioDesign {
  return { name, awardTypeIds, reviewNeeded, content };
}

/** The design being drawn: steps, undo, this machine's draft, and saving by itself. */
export function useStudio(design: Design, draft: Draft<StudioDraft>): Studio {
  const queryClient = useQueryClient();
  const { id } = design;
  const [state, step] = useReducer(takeStep, design, (start) =>
    startStudio(draft.value?.design ?? toStudio(start)),
  );
  const seen = useRef<StudioDesign>(draft.restored ? toStudio(design) : state.design);

  const autosaved = useAutosaved<Design, StudioDesign>({
    start: draft.value?.version ?? design.version,
    save: ({ name, awardTypeIds, reviewNeeded, content }, version) =>
      client.certificates.saveDesign({
        id,
        version,
        name,
        awardTypeIds: [...awardTypeIds],
        reviewNeeded,
        content,
      }),
    fetchNewest: () => client.certificates.design({ id }),
    onStored: (saved) => queryClient.setQueryData(api.certificates.design.queryKey({ input: { id } }), saved),
    onAdopt: (newest) => {
      const adopted = toStudio(newest);
      seen.current = adopted;
      step({ kind: 'adopt', design: adopted });
    },
    dropDraft: draft.discard,
  });
  const { change, flush, version } = autosaved;

  const problem = useMemo(() => {
    if (state.design.name.trim() === '') return 'empty';
    const read = designContentSchema.safeParse(state.design.content);
    return read.success ? null : (read.error.issues[0]?.message ?? '');
  }, [state.design]);

  const saveDraft = draft.save;
  useEffect(() => {
    if (state.design === seen.current) return;
    seen.current = state.design;
    saveDraft({ version: version(), design: state.design });
    if (problem === null) change(state.design);
  }, [state.design, problem, change, saveDraft, version]);

  const leave = useRef(flush);
  leave.current = flush;
  useEffect(
    () => () => {
      void leave.current().then(() => queryClient.invalidateQueries());
    },
    [queryClient],
  );

  return { ...autosaved, state, step, problem };
}
