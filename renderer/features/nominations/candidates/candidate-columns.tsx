import type { candidates } from '#renderer/i18n/candidates.ts';
import type { intake } from '#renderer/i18n/intake.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { personSortKey } from '#shared/vietnamese/collate.ts';
import type { IntakeChecks } from '../intake/use-intake-checks.ts';

export type SayCandidates = Say<TextKey<typeof candidates>>;

const OUTCOME_TONES = { pending: 'quiet', approved: 'good', rejected: 'bad' } as const;

/** 'Bà Nguyễn Thị Ánh Tuyết'; only the name where the form of address is not known. */
export function candidateName(candidate: Pick<Candidate, 'name' | 'honorific'>, t: SayCandidates): string {
  return candidate.honorific === null
    ? candidate.name
    : `${t(`honorific_${candidate.honorific}`)} ${candidate.name}`;
}

/**
 * Columns of the candidates; `places` numbers them from one, `checks` is what the office found about each; `awards`,
 * `mixed` and `units` say whether awards, kinds and units differ.
 */
export function candidateColumns(
  { t, words }: { readonly t: SayCandidates; readonly words: Say<TextKey<typeof intake>> },
  places: ReadonlyMap<string, number>,
  checks: Pick<IntakeChecks, 'twinsOf' | 'alike' | 'papersOf'>,
  options: {
    readonly awards: boolean;
    readonly mixed: boolean;
    readonly units: boolean;
    readonly outcomes: boolean;
  },
): Column<Candidate>[] {
  const paperCount = ({ id }: Candidate) => checks.papersOf.get(id);
  const flagOf = ({ id }: Candidate): 'twin' | 'answered' | 'similar' | null => {
    const twins = checks.twinsOf.get(id) ?? [];
    if (twins.some(({ answer }) => answer === '')) return 'twin';
    if (checks.alike.has(id)) return 'similar';
    return twins.length > 0 ? 'answered' : null;
  };
  const flagged = checks.twinsOf.size + checks.alike.size > 0;
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
      width: options.awards ? 'minmax(140px, 1fr)' : 'minmax(130px, 1.3fr)',
      sortValue: (row) => (row.kind === 'person' ? personSortKey(row.name) : row.name),
      render: (row) => candidateName(row, t),
    },
    // Awards say more than kinds, and the width is for one of them; the kind stands beside the list.
    options.mixed && !options.awards
      ? {
          key: 'kind',
          header: t('kind'),
          width: 88,
          sortValue: (row) => row.kind,
          render: (row) => t(`kind_${row.kind}`),
        }
      : null,
    options.awards
      ? {
          key: 'award',
          header: words('award'),
          width: 'minmax(140px, 1fr)',
          title: (row) => row.awardName,
          sortValue: (row) => `${row.awardName} ${row.titleYear ?? ''}`,
          render: (row) =>
            row.titleYear === null
              ? row.awardName
              : words('awardYear', { award: row.awardName, year: row.titleYear }),
        }
      : null,
    options.awards
      ? null
      : {
          key: 'position',
          header: t('position'),
          width: 'minmax(80px, 1fr)',
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
    // Flags take the width; past awards stand beside the list.
    flagged
      ? null
      : {
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
          sortValue: (row) => (paperCount(row)?.held ?? 0) - (paperCount(row)?.asked ?? 0),
          title: (row) => words('papersOfFull', { held: 0, asked: 0, ...paperCount(row) }),
          render: (row) => {
            const count = paperCount(row);
            return count === undefined ? '–' : words('papersOf', { ...count });
          },
        },
    flagged
      ? {
          key: 'flags',
          header: words('flags'),
          width: 100,
          sortValue: (row) => flagOf(row) ?? '~',
          title: (row) => (flagOf(row) === 'similar' ? words('flagSimilar') : words('flagTwin')),
          render: (row) => {
            const flag = flagOf(row);
            if (flag === null) return '';
            return (
              <StateChip tone={flag === 'answered' ? 'quiet' : 'warn'}>{words(`flag_${flag}`)}</StateChip>
            );
          },
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}
