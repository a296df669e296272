import type { AwardRule } from './award-rule.ts';
import type { FoundAt, ProblemPath } from './check-problem.ts';
import type { PlainCondition } from './conditions.ts';
import type { CatalogueEntry, EntryContent } from './entries.ts';
import { INTERPRETATIONS } from './interpretations.ts';
import { REVIEW_REASONS } from './review-reasons.ts';
import { conditionsOf } from './walk-award.ts';

/** What a reference names; awards are found among the awards of the laws and those of the past. */
type Target =
  | 'award'
  | 'office'
  | 'parameter'
  | 'dossier_set'
  | 'retention'
  | 'route'
  | 'interpretation'
  | 'review_reason';
interface Reference {
  readonly path: ProblemPath;
  readonly target: Target;
  readonly ref: string;
}

const each = (path: ProblemPath, target: Target, refs: readonly string[]): Reference[] =>
  refs.map((ref, index) => ({ path: [...path, index], target, ref }));

function ofCondition(condition: PlainCondition, path: ProblemPath): Reference[] {
  switch (condition.condition) {
    case 'held_title':
    case 'meets_title_standard':
    case 'collective_members_with_title':
      return each([...path, 'titles'], 'award', condition.titles);
    case 'held_award':
    case 'anchor_award':
      return each([...path, 'awards'], 'award', condition.awards);
    case 'years_completed_task':
      return each([...path, 'orTitles'], 'award', condition.orTitles ?? []);
    case 'one_of_routes':
      return each([...path, 'routes'], 'route', condition.routes);
    case 'provincial_rule':
      return [{ path: [...path, 'parameter'], target: 'parameter', ref: condition.parameter }];
    default:
      return [];
  }
}

function ofAward(award: AwardRule): Reference[] {
  const one = (field: 'dossierSet' | 'retentionClass', target: Target): Reference[] => {
    const ref = award[field];
    return ref === null ? [] : [{ path: ['content', field], target, ref }];
  };
  return [
    ...award.decidedBy.map(
      ({ office }, index): Reference => ({
        path: ['content', 'decidedBy', index, 'office'],
        target: 'office',
        ref: office,
      }),
    ),
    ...award.proposedBy.map(
      ({ office }, index): Reference => ({
        path: ['content', 'proposedBy', index, 'office'],
        target: 'office',
        ref: office,
      }),
    ),
    ...award.variants.map(
      ({ decidedBy }, index): Reference => ({
        path: ['content', 'variants', index, 'decidedBy'],
        target: 'office',
        ref: decidedBy,
      }),
    ),
    ...one('dossierSet', 'dossier_set'),
    ...one('retentionClass', 'retention'),
    ...award.routes.flatMap(({ interpretations }, index) =>
      each(['content', 'routes', index, 'interpretations'], 'interpretation', interpretations),
    ),
    ...each(['content', 'reviewReasons'], 'review_reason', award.reviewReasons),
    ...conditionsOf(award).flatMap(({ condition, path }) => ofCondition(condition, path)),
  ];
}

function referencesOf(entry: CatalogueEntry): Reference[] {
  switch (entry.kind) {
    case 'award':
      return ofAward(entry.content as AwardRule);
    case 'bonus':
      return [
        { path: ['content', 'award'], target: 'award', ref: (entry.content as EntryContent<'bonus'>).award },
      ];
    case 'bonus_rule': {
      const rule = entry.content as EntryContent<'bonus_rule'>;
      return rule.rule === 'factor' ? each(['content', 'awards'], 'award', rule.awards) : [];
    }
    case 'alias':
      return each(['content', 'targets'], 'award', (entry.content as EntryContent<'alias'>).targets);
    case 'legacy_award': {
      const { probably } = entry.content as EntryContent<'legacy_award'>;
      return probably === undefined
        ? []
        : [{ path: ['content', 'probably'], target: 'award', ref: probably }];
    }
    default:
      return [];
  }
}

function knownIds(entries: readonly CatalogueEntry[]): Readonly<Record<Target, ReadonlySet<string>>> {
  const keys = (...kinds: CatalogueEntry['kind'][]) =>
    new Set(entries.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key));
  return {
    award: keys('award', 'legacy_award'),
    office: keys('office'),
    parameter: keys('parameter'),
    dossier_set: keys('dossier_set'),
    retention: keys('retention'),
    interpretation: new Set(INTERPRETATIONS.map(({ id }) => id)),
    review_reason: new Set(REVIEW_REASONS.map(({ id }) => id)),
    route: new Set(
      entries.flatMap((entry) =>
        entry.kind === 'award' ? (entry.content as AwardRule).routes.map(({ id }) => id) : [],
      ),
    ),
  };
}

/** Everything an entry names must be there, in some version; the id inside an award is its key. */
export function referenceProblems(entries: readonly CatalogueEntry[]): FoundAt[] {
  const known = knownIds(entries);
  return entries.flatMap((entry, index): FoundAt[] => {
    const dangling = referencesOf(entry)
      .filter(({ target, ref }) => !known[target].has(ref))
      .map(
        ({ path, target, ref }): FoundAt => ({
          index,
          path,
          code: 'dangling_reference',
          facts: { target, ref },
        }),
      );
    return [...dangling, ...(entry.kind === 'award' ? identityProblems(entry, index) : [])];
  });
}

function identityProblems(entry: CatalogueEntry, index: number): FoundAt[] {
  const award = entry.content as AwardRule;
  const seen = new Set<string>();
  const doubles = award.routes.flatMap(({ id }, place): FoundAt[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { index, path: ['content', 'routes', place, 'id'], code: 'duplicate_route', facts: { route: id } },
    ];
  });
  return award.id === entry.key
    ? doubles
    : [
        { index, path: ['content', 'id'], code: 'key_differs', facts: { key: entry.key, id: award.id } },
        ...doubles,
      ];
}
