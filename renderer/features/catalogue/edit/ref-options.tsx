import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Choice } from '#renderer/ui/choice-input.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import type { NameOf } from '#shared/domain/catalogue/condition-sentence.ts';
import { inForceOn, useNameOf, useVersions, type Version } from '../use-catalogue.ts';
import { BODY_OPTIONS } from './condition-specs.ts';
import type { RefKind } from './field-spec.ts';

interface Refs {
  readonly options: Readonly<Record<RefKind, readonly Choice[]>>;
  readonly nameOf: NameOf;
  /** Sentences of the first fault at a place, by the place joined with dots. */
  readonly faults: ReadonlyMap<string, string>;
}

const EMPTY: Refs = {
  options: { award: [], office: [], body: [], parameter: [], route: [], dossier_set: [], retention: [] },
  nameOf: (id) => id,
  faults: new Map(),
};
const RefContext = createContext<Refs>(EMPTY);

export const useRefs = () => useContext(RefContext);

const choices = (versions: readonly Version[], nameOf: NameOf): Choice[] =>
  [...new Set(versions.map(({ key }) => key))].map((value) => ({ value, label: nameOf(value) }));

/** What the pickers of a form may name, as of a day: awards with those of the past, offices, routes and the rest. */
export function RefProvider({
  day,
  faults,
  children,
}: {
  day: string;
  faults: ReadonlyMap<string, string>;
  children: ReactNode;
}) {
  const nameOf = useNameOf(day);
  const { versions: awards } = useVersions('award');
  const { versions: legacy } = useVersions('legacy_award');
  const { versions: offices } = useVersions('office');
  const { versions: parameters } = useVersions('parameter');
  const { versions: sets } = useVersions('dossier_set');
  const { versions: retention } = useVersions('retention');
  const options = useMemo(() => {
    const office = choices(offices, nameOf);
    return {
      award: choices([...awards, ...legacy], nameOf),
      office,
      body: [...BODY_OPTIONS.map(({ value, word }) => ({ value, label: word ?? value })), ...office],
      parameter: choices(parameters, nameOf),
      route: inForceOn(awards, day).flatMap((award) =>
        award.content.routes.map((route) => ({
          value: route.id,
          label: `${route.label} (${citationText(route.cite)})`,
          detail: award.name,
        })),
      ),
      dossier_set: choices(sets, nameOf),
      retention: choices(retention, nameOf),
    };
  }, [awards, legacy, offices, parameters, sets, retention, day, nameOf]);
  const refs = useMemo(() => ({ options, nameOf, faults }), [options, nameOf, faults]);
  return <RefContext.Provider value={refs}>{children}</RefContext.Provider>;
}
