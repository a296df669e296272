import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import {
  type CertificateData,
  SAMPLE_CERTIFICATE,
  slotValues,
} from '#shared/certificate/certificate-data.ts';
import type { PrintedDecision } from '#shared/contract/certificates.ts';
import { measureTextEm } from '#shared/official-document/text-width.ts';

export interface Sample {
  readonly decisions: readonly PrintedDecision[];
  readonly decisionId: string;
  readonly choose: (decisionId: string) => void;
  /** Whose words the sheet shows: the longest name of the decision, or made-up data. */
  readonly data: CertificateData;
  /** Everybody the design is tried with. */
  readonly everybody: readonly CertificateData[];
}

/** The recipient whose name needs most room. */
function longest(everybody: readonly CertificateData[]): CertificateData {
  const width = (data: CertificateData) => measureTextEm(slotValues(data).recipient, { bold: true });
  return everybody.reduce(
    (widest, one) => (width(one) > width(widest) ? one : widest),
    everybody[0] ?? SAMPLE_CERTIFICATE,
  );
}

/** A decision whose recipients the design is tried with; the newest one until another is chosen. */
export function useSample(): Sample {
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: decisions } = useQuery(api.certificates.decisions.queryOptions({ input: {} }));
  const decisionId = chosen ?? decisions?.[0]?.decisionId ?? '';
  const { data: whom } = useQuery({
    ...api.certificates.recipients.queryOptions({ input: { decisionId, awardId: null } }),
    enabled: decisionId !== '',
  });
  const everybody = useMemo(() => (whom?.recipients ?? []).map(({ data }) => data), [whom]);
  const data = useMemo(() => longest(everybody), [everybody]);
  return { decisions: decisions ?? [], decisionId, choose: setChosen, data, everybody };
}
