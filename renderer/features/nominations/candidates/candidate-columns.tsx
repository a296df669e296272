import type { candidates } from '#renderer/i18n/candidates.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { personSortKey } from '#shared/vietnamese/collate.ts';

export type SayCandidates = Say<TextKey<typeof candidates>>;

const OUTCOME_TONES = { pending: 'quiet', approved: 'good', rejected: 'bad' } as const;

/** 'Bà Nguyễn Thị Ánh Tuyết'; only the name where the form of address is not known. */
export function candidateName(candidate: Pick<Candidate, 'name' | 'honorific'>, t: SayCandidates): string {
  return candidate.honorific === null
    ? candidate.name
    : `${t(`honorific_${candidate.honorific}`)} ${candidate.name}`;
}

/** Columns of the candidates; `places` numbers them from one, `papers` counts the papers of each, `mixed` and `units` say whether kinds and units differ. */
export function candidateColumns(
  t: SayCandidates,
  places: ReadonlyMap<string, number>,
  papers: ReadonlyMap<string, number>,
  options: { readonly mixed: boolean; readonly units: boolean; readonly outcomes: boolean },
): Column<Candidate>[] {
  const columns: (Column<Candidate> | null)[] = [
    {
      key: 'ordinal',
      header: t('ordinal'),
      width: 44,
      align: 'right',
      sortValue: (row) => row.ordinal,
      // Ordinals keep gaps after a removal; people count from one.
      render: (row) => String(places.get(row.id) ?? ''),
    },
    {
      key: 'name',
      header: t('name'),
      width: 'minmax(150px, 1.3fr)',
      sortValue: (row) => (row.kind === 'person' ? personSortKey(row.name) : row.name),
      render: (row) => candidateName(row, t),
    },
    options.mixed
      ? {
          key: 'kind',
          header: t('kind'),
          width: 88,
          sortValue: (row) => row.kind,
          render: (row) => t(`kind_${row.kind}`),
        }
      : null,
    {
      key: 'position',
      header: t('position'),
      width: 'minmax(90px, 1fr)',
      sortValue: (row) => row.position,
      render: (row) => row.position,
    },
    options.units
      ? {
          key: 'unit',
          header: t('unitName'),
          width: 'minmax(90px, 1fr)',
          sortValue: (row) => row.unitName,
          render: (row) => row.unitName,
        }
      : null,
    {
      key: 'past',
      header: t('pastAwards'),
      width: 74,
      align: 'right',
      title: () => t('pastAwardsFull'),
      sortValue: (row) => row.pastAwards,
      render: (row) => (row.pastAwards === 0 ? '–' : String(row.pastAwards)),
    },
    options.outcomes
      ? {
          key: 'outcome',
          header: t('outcome'),
          width: 104,
          sortValue: (row) => row.outcome,
          render: (row) => <StateChip tone={OUTCOME_TONES[row.outcome]}>{t(row.outcome)}</StateChip>,
        }
      : {
          key: 'papers',
          header: t('papersColumn'),
          width: 70,
          align: 'right',
          sortValue: (row) => papers.get(row.id) ?? 0,
          render: (row) => String(papers.get(row.id) ?? '–'),
        },
  ];
  return columns.filter((column) => column !== null);
}
