import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { sheetPlacer } from '#shared/certificate/place-sheet.ts';
import type { SheetProblem } from '#shared/certificate/problems.ts';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';
import type { DesignRow, Recipient } from '#shared/contract/certificates.ts';

/** The design people mean: one made for the award, else the first. */
function usualDesign(designs: readonly DesignRow[], awardTypeId: string): DesignRow | undefined {
  return designs.find(({ awardTypeIds }) => awardTypeIds.includes(awardTypeId)) ?? designs[0];
}

export interface FoundProblem {
  readonly awardId: string;
  readonly problem: SheetProblem;
}

/** With what certificates are printed, and what speaks against it for these recipients. */
export function usePrintSetup(awardTypeId: string, recipients: readonly Recipient[]) {
  const designs = useQuery(api.certificates.designs.queryOptions({ input: {} }));
  const profiles = useQuery(api.certificates.profiles.queryOptions({ input: {} }));
  const stocks = useQuery(api.certificates.stocks.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState<{ design?: string; profile?: string; stock?: string }>({});
  const designId = chosen.design ?? usualDesign(designs.data ?? [], awardTypeId)?.id ?? '';
  const design = useQuery({
    ...api.certificates.design.queryOptions({ input: { id: designId } }),
    enabled: designId !== '',
  });
  const profileRow = profiles.data?.find(({ id }) => id === chosen.profile) ?? profiles.data?.[0];
  const profileId = chosen.profile === '' ? null : (profileRow?.id ?? null);
  const profile = profileId === null ? TRUE_PROFILE : (profileRow?.profile ?? TRUE_PROFILE);
  const onBlanks = design.data?.content.paper === 'blank';
  const usable = (stocks.data ?? []).filter(({ left }) => left > 0);
  const stockRow = usable.find(({ id }) => id === chosen.stock) ?? (onBlanks ? usable[0] : undefined);
  const content = design.data?.content;
  const place = useMemo(
    () => (content === undefined ? null : sheetPlacer(content, profile)),
    [content, profile],
  );
  const problems = useMemo<readonly FoundProblem[]>(
    () =>
      place === null
        ? []
        : recipients.flatMap(({ awardId, data }) =>
            place(data).problems.map((problem) => ({ awardId, problem })),
          ),
    [place, recipients],
  );
  return {
    designs: designs.data ?? [],
    profiles: profiles.data ?? [],
    stocks: usable,
    design: design.data,
    profileId,
    stock: stockRow,
    onBlanks,
    place,
    problems,
    pending:
      designs.isPending || stocks.isPending || profiles.isPending || (designId !== '' && design.isPending),
    error: designs.error ?? profiles.error ?? stocks.error ?? design.error,
    choose: (change: typeof chosen) => setChosen((known) => ({ ...known, ...change })),
  };
}
export type PrintSetup = ReturnType<typeof usePrintSetup>;
