import { z } from 'zod';
import { commendationType } from '#shared/domain/catalogue/terms.ts';
import { exportCalls } from './archive-exports.ts';
import { awardRevision, editCalls } from './award-edits.ts';
import { awardLife, awardLifeCalls, awardStandingState, delivery } from './award-life.ts';
import { birthDate, honoreeKind, honorific, id, instant, isoDate, optionalLine } from './basics.ts';
import { awardLevel } from './catalogue.ts';
import { batchEvent, paper } from './nominations.ts';
import { paperSearchCalls } from './paper-search.ts';
import { reads } from './procedure.ts';
import { refusals } from './refusals.ts';
import { savedSearchCalls } from './saved-searches.ts';

export const awardHit = z.object({
  id,
  honoreeId: id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  award: z.string(),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  reason: z.string(),
  standing: awardStandingState,
  delivery: delivery.nullable(),
});
export type AwardHit = z.infer<typeof awardHit>;

/** How a hit was found, best first: spelt as typed in the name, all words in the name, in any field, one typo away. */
export const SEARCH_TIERS = ['exact', 'name', 'field', 'near'] as const;
export const searchTier = z.enum(SEARCH_TIERS);
export type SearchTier = z.infer<typeof searchTier>;

export const SEARCH_SORTS = ['relevance', 'newest', 'oldest', 'name'] as const;
export const searchSort = z.enum(SEARCH_SORTS);
export type SearchSort = z.infer<typeof searchSort>;

export const searchHit = awardHit.extend({ tier: searchTier });
export type SearchHit = z.infer<typeof searchHit>;

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.number().int() });
const facet = z.array(facetValue);
export type FacetValue = z.infer<typeof facetValue>;

const unitFacet = z.array(
  facetValue.extend({
    unitId: id
      .nullable()
      .describe('The unit of the asked map; null: the words of the decision, asked by `units`'),
  }),
);
export type UnitFacetValue = z.infer<typeof unitFacet>[number];

/** What is asked of the archive, whatever the answer is grouped by. */
const searchCriteria = {
  text: optionalLine(300),
  awardTypeIds: z.array(z.string()),
  levels: z.array(awardLevel).default([]),
  commendationTypes: z.array(commendationType).default([]),
  kinds: z.array(honoreeKind),
  units: z.array(z.string()).describe('Names of units as the decisions have them'),
  unitIds: z
    .array(id)
    .default([])
    .describe('Units as `unitMap` draws them; with `units`: one of either is enough'),
  unitMap: z
    .union([z.literal('recorded'), isoDate])
    .default('recorded')
    .describe(
      'Units as the decisions name them, or as they stand on a day: predecessors count with successors',
    ),
  fromYear: z.number().int().nullable(),
  toYear: z.number().int().nullable(),
  decisionNumber: optionalLine(60),
  standings: z.array(awardStandingState).default([]),
  asKnownOn: isoDate
    .nullable()
    .default(null)
    .describe('Only what was recorded by the end of that day, as it was known then'),
};

const searchPage = {
  sort: searchSort.default('relevance'),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
};

export const searchInput = z.strictObject({ ...searchCriteria, ...searchPage, facets: z.boolean() });
export type SearchInput = z.infer<typeof searchInput>;
export type SearchQuestion = z.input<typeof searchInput>;

/** The same question, answered by people or by decisions. */
export const groupedSearchInput = z.strictObject({ ...searchCriteria, ...searchPage });
export type GroupedSearchInput = z.infer<typeof groupedSearchInput>;
export type GroupedSearchQuestion = z.input<typeof groupedSearchInput>;

/** The question without a page: every hit in its order. */
export const searchQuestion = z.strictObject({ ...searchCriteria, sort: searchPage.sort });

const understood = z.object({
  notUnderstood: z.array(z.string()).describe('Stretches of the box as typed'),
  corrections: z
    .array(z.object({ typed: z.string(), taken: z.string() }))
    .describe('Words that nothing in the archive has, and what was taken for them'),
});
export type Understood = z.infer<typeof understood>;

const answered = {
  total: z.number().int(),
  near: z.number().int().describe('How many of them were found by a typo only'),
  understood,
  milliseconds: z.number(),
};

/** An honoree, joined records as one, with what was found of it. */
export const personHit = z.object({
  honoreeId: id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  birthDate,
  awardCount: z.number().int().describe('Awards among the hits'),
  latest: z.object({ id, award: z.string(), decisionNumber: z.string(), decisionDate: isoDate }),
  tier: searchTier,
});
export type PersonHit = z.infer<typeof personHit>;

/** A decision by number and day, whether it was issued here or brought in. */
export const decisionHit = z.object({
  decisionNumber: z.string(),
  decisionDate: isoDate,
  decisionId: id.nullable(),
  signer: z.string(),
  reason: z.string(),
  awards: z.array(z.object({ award: z.string(), count: z.number().int() })).describe('Of the hits'),
  awardCount: z.number().int().describe('Awards among the hits'),
  tier: searchTier,
});
export type DecisionHit = z.infer<typeof decisionHit>;

export const archive = {
  ...awardLifeCalls,
  ...paperSearchCalls,
  ...editCalls(searchQuestion),
  ...savedSearchCalls,
  ...exportCalls(searchQuestion),
  search: reads()
    .input(searchInput)
    .output(
      z.object({
        ...answered,
        hits: z.array(searchHit),
        facets: z
          .object({
            awards: facet,
            levels: facet,
            types: facet.describe("Types of commendation; '' = not known"),
            kinds: facet,
            units: unitFacet,
            years: facet,
            standings: facet,
          })
          .nullable()
          .describe('Exact counts over all hits'),
      }),
    ),
  searchPeople: reads()
    .input(groupedSearchInput)
    .output(z.object({ ...answered, people: z.array(personHit) })),
  searchDecisions: reads()
    .input(groupedSearchInput)
    .output(z.object({ ...answered, decisions: z.array(decisionHit) })),
  award: reads()
    .input(z.strictObject({ id, asKnownOn: isoDate.nullable().default(null) }))
    .errors(refusals('NOT_FOUND', 'DOSSIER_RESTRICTED'))
    .output(
      awardHit.extend({
        birthDate,
        signer: z.string(),
        awardTypeId: z.string(),
        source: z.enum(['decision', 'import']),
        decisionId: id.nullable(),
        batchId: id.nullable(),
        dossierId: id.nullable(),
        dossierCode: z.string().nullable(),
        retentionYears: z.number().int().nullable(),
        recordedAt: instant,
        events: z.array(batchEvent),
        papers: z.array(paper),
        otherAwards: z.array(awardHit),
        life: awardLife,
        revisions: z.array(awardRevision).describe('Edits by hand, oldest first'),
      }),
    ),
};
