import { describe, expect, it } from 'vitest';
import { awardRule } from '#shared/domain/catalogue/award-rule.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import {
  type AnyOf,
  type ConditionNode,
  type PlainCondition,
  plainConditions,
} from '#shared/domain/catalogue/conditions.ts';
import { entryFrame } from '#shared/domain/catalogue/entries.ts';
import { INTERPRETATIONS } from '#shared/domain/catalogue/interpretations.ts';
import { LAW_2022_AWARDS, LAW_2022_ENTRIES } from '#shared/domain/catalogue/law-2022/index.ts';
import { REVIEW_REASONS } from '#shared/domain/catalogue/review-reasons.ts';

const routes = LAW_2022_AWARDS.flatMap((award) => award.routes);
const awardIds = new Set(LAW_2022_AWARDS.map((award) => award.id));
const routeIds = new Set(routes.map((route) => route.id));
const conditionsOf = (nodes: readonly ConditionNode[]): PlainCondition[] => plainConditions(nodes);

/** Who decides and who proposes under Điều 77–84. */
const OFFICES = new Set([
  'chu-tich-nuoc',
  'chinh-phu',
  'thu-tuong-chinh-phu',
  'uy-ban-thuong-vu-quoc-hoi',
  'bo-truong-thu-truong-bo-ban-nganh',
  'nguoi-dung-dau-to-chuc-xa-hoi-trung-uong',
  'chu-tich-ubnd-cap-tinh',
  'thu-truong-don-vi-phap-nhan-thuoc-bo-ban-nganh',
  'thu-truong-co-quan-chuyen-mon-cap-tinh',
  'chu-tich-ubnd-cap-huyen',
  'chu-tich-ubnd-cap-xa',
  'giam-doc-doanh-nghiep-hop-tac-xa',
  'chu-tich-hdqt-hdtv',
  'bo-quoc-phong-bo-cong-an',
  'theo-quy-dinh-cua-chinh-phu',
  'giam-doc-dai-hoc-quoc-gia',
  'co-quan-tham-muu-cua-ubtvqh',
  'don-vi-co-so',
  'cap-quan-ly',
]);
/** Who organises clusters, launches movements or issues titles, as conditions name them. */
const ORGANISERS = new Set([
  'bo-ban-nganh-tinh',
  'hoi-dong-tdkt-trung-uong',
  'thu-tuong-chinh-phu',
  'chu-tich-nuoc',
  'cap-huyen',
  'bat-ky-cap-co-tham-quyen',
  'bo-quoc-phong',
  'bo-cong-an',
]);

/** Short form of Luật 06/2022/QH15, or another text by its name. */
const SHORT = /^\d{1,2}(\.\d{1,2})?(\.[a-zđ])?$/;
const NAMED = /^NĐ \d+\/\d{4}/;
const wellFormed = (cite: string): boolean => {
  if (NAMED.test(cite)) return true;
  const article = Number.parseInt(cite, 10);
  return SHORT.test(cite) && article >= 1 && article <= 96;
};

describe('the awards of Luật 06/2022/QH15', () => {
  it('are 66 with 219 routes', () => {
    expect(LAW_2022_AWARDS).toHaveLength(66);
    expect(routes).toHaveLength(219);
  });

  it.each(LAW_2022_AWARDS.map((award) => [award.id, award] as const))(
    '%s has the shape of an award',
    (_, award) => {
      expect(awardRule.safeParse(award).error?.issues ?? []).toEqual([]);
    },
  );

  it('have ids of their own, and so have their routes', () => {
    expect(awardIds.size).toBe(LAW_2022_AWARDS.length);
    expect(routeIds.size).toBe(routes.length);
    expect(new Set(LAW_2022_AWARDS.map((award) => award.shortName)).size).toBe(LAW_2022_AWARDS.length);
  });

  it('name only awards, routes, offices, readings and reasons that exist', () => {
    const unknown: string[] = [];
    const check = (known: ReadonlySet<string>, ids: readonly string[] | undefined, where: string) => {
      for (const id of ids ?? []) if (!known.has(id)) unknown.push(`${where}: ${id}`);
    };
    const readings = new Set(INTERPRETATIONS.map((one) => one.id));
    const reasons = new Set(REVIEW_REASONS.map((one) => one.id));
    for (const award of LAW_2022_AWARDS) {
      check(
        OFFICES,
        award.decidedBy.map((one) => one.office),
        award.id,
      );
      check(
        OFFICES,
        award.proposedBy.map((one) => one.office),
        award.id,
      );
      check(
        OFFICES,
        award.variants.map((one) => one.decidedBy),
        award.id,
      );
      check(reasons, award.reviewReasons, award.id);
    }
    for (const route of routes) {
      check(readings, route.interpretations, route.id);
      for (const condition of conditionsOf(route.conditions)) {
        if ('titles' in condition) check(awardIds, condition.titles, route.id);
        if ('orTitles' in condition) check(awardIds, condition.orTitles, route.id);
        if ('awards' in condition) check(awardIds, condition.awards, route.id);
        if ('routes' in condition) check(routeIds, condition.routes, route.id);
        if ('issuers' in condition) check(ORGANISERS, condition.issuers, route.id);
        if ('organisedBy' in condition) check(ORGANISERS, condition.organisedBy, route.id);
        if ('launchedBy' in condition) check(ORGANISERS, condition.launchedBy, route.id);
      }
    }
    expect(unknown).toEqual([]);
  });

  it('cite places of the law in the short form', () => {
    const cites = [
      ...LAW_2022_AWARDS.flatMap((award) => [
        award.subjectsCite,
        ...award.articles,
        ...award.decidedBy.map((one) => one.cite),
        ...award.proposedBy.map((one) => one.cite),
        ...award.variants.map((one) => one.cite),
        ...award.simpleProcedure.cases,
      ]),
      ...routes.flatMap((route) => [
        route.cite,
        ...conditionsOf(route.conditions).flatMap((condition) => condition.cite ?? []),
      ]),
    ];
    expect(cites.filter((cite) => !wellFormed(cite))).toEqual([]);
    for (const wrong of ['97', '44.1.đđ', 'Điều 44', '44-1', '0.1']) expect(wellFormed(wrong)).toBe(false);
  });

  it('keep each route in an article of its award', () => {
    const strays = LAW_2022_AWARDS.flatMap((award) =>
      award.routes
        .filter((route) => !award.articles.includes(route.cite.split('.')[0] ?? ''))
        .map((route) => `${award.id}: ${route.cite}`),
    );
    expect(strays).toEqual([]);
  });

  it('offer routes only to subjects of the award', () => {
    const strays = LAW_2022_AWARDS.flatMap((award) =>
      award.routes.filter((route) => route.subjects.some((kind) => !award.subjects.includes(kind))),
    );
    expect(strays.map((route) => route.id)).toEqual([]);
  });

  it('say in short words what an officer confirms', () => {
    const labels = routes.flatMap((route) => [
      route.label,
      ...conditionsOf(route.conditions).flatMap((one) => (one.condition === 'manual' ? one.label : [])),
    ]);
    expect(labels.filter((label) => label.length > 160)).toEqual([]);
    expect(labels.filter((label) => label !== label.trim() || label !== label.normalize('NFC'))).toEqual([]);
  });

  it('let points refer only to routes without a circle', () => {
    const byId = new Map(routes.map((route) => [route.id, route]));
    const depth = (id: string, above: readonly string[]): number => {
      expect(above).not.toContain(id);
      const next = conditionsOf(byId.get(id)?.conditions ?? []).flatMap((one) =>
        one.condition === 'one_of_routes' ? one.routes : [],
      );
      return 1 + Math.max(0, ...next.map((to) => depth(to, [...above, id])));
    };
    expect(Math.max(...routes.map((route) => depth(route.id, [])))).toBe(2);
  });

  it('do not count a year twice where a form rests on yearly results', () => {
    const once = routes.filter((route) => route.yearsOnce).map((route) => route.id);
    expect(once).toEqual(['r-73-1-b', 'r-73-4-e', 'r-74-1-d', 'r-74-3-d']);
  });

  it('leave one initiative plus one study under 74.1.d to a person', () => {
    const alternatives = (routes.find((route) => route.id === 'r-74-1-d')?.conditions ?? []).filter(
      (node): node is AnyOf => node.condition === 'any',
    );
    expect(alternatives.map((one) => one.mixedKinds)).toEqual([undefined, 'needs_manual']);
  });
});

describe('the dated entries of the law', () => {
  it('fit the frame of the catalogue and say what to check', () => {
    for (const entry of LAW_2022_ENTRIES) {
      expect(entryFrame.safeParse(entry).error?.issues ?? []).toEqual([]);
      expect(entry.key).toBe(entry.content.id);
      expect(entry.reviewNeeded).toBe(true);
      expect(entry.sourceText).toContain('Luật 06/2026/QH16');
    }
  });

  it('open the certificate of the district only until the district ended', () => {
    const catalogue = openCatalogue(LAW_2022_ENTRIES);
    expect(catalogue.allAt('award', '2023-12-31')).toHaveLength(0);
    expect(catalogue.allAt('award', '2024-01-01')).toHaveLength(66);
    expect(catalogue.allAt('award', '2025-06-30')).toHaveLength(66);
    expect(catalogue.at('award', 'giay-khen-ubnd-cap-huyen', '2025-07-01')).toBeNull();
    expect(catalogue.allAt('award', '2025-07-01')).toHaveLength(65);
  });
});

describe('readings and reasons', () => {
  it('are numbered without a gap', () => {
    expect(INTERPRETATIONS.map((one) => one.id)).toEqual(
      Array.from({ length: 27 }, (_, at) => `INT-${String(at + 1).padStart(2, '0')}`),
    );
    expect(REVIEW_REASONS.map((one) => one.id)).toEqual(Array.from({ length: 7 }, (_, at) => `RV${at + 1}`));
  });
});
