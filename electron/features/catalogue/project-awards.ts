import { type Database, query } from '#electron/store/database.ts';
import { readSetting, writeSetting } from '#electron/store/settings.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import type { AwardRule } from '#shared/domain/catalogue/award-rule.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import { citationsText } from '#shared/domain/catalogue/citation-text.ts';
import type { CatalogueEntry, EntryContent } from '#shared/domain/catalogue/entries.ts';
import {
  PROVINCIAL_OFFICE,
  printedName,
  printedOffice,
  printedShortName,
} from '#shared/domain/catalogue/printed-name.ts';
import type { AwardLevel, SubjectKind } from '#shared/domain/catalogue/terms.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { catalogueRevision, listEntries, readCatalogue } from './catalogue-entries.ts';

const LEVEL: Record<AwardLevel, AwardType['level']> = {
  'nha-nuoc': 'state',
  'bo-tinh': 'province',
  'co-so': 'unit',
  xa: 'commune',
};
const KIND: Record<SubjectKind, HonoreeKind> = {
  'ca-nhan': 'person',
  'tap-the': 'collective',
  'ho-gia-dinh': 'household',
};
const CLASSES = { nhat: 'hạng Nhất', nhi: 'hạng Nhì', ba: 'hạng Ba' } as const;

/** Time limit of one province's procedure and a plain majority: settings of the office until it changes them. */
const DEFAULT_WORKING_DAYS = 15;
const DEFAULT_COUNCIL_PERCENT = 50;

type Projected = Omit<
  AwardType,
  'workingDays' | 'councilPercent' | 'retentionYears' | 'reviewNeeded' | 'version'
> & {
  readonly retentionClass: string | null;
  readonly councilPercent: number | null;
};

function projectRule(catalogue: Catalogue, entry: CatalogueEntry<'award'>, today: string): Projected {
  const rule: AwardRule = entry.content;
  const deciders = rule.decidedBy.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= today && (validTo ?? '9999') >= today,
  );
  const decider =
    deciders.find(({ office }) => office === PROVINCIAL_OFFICE) ?? deciders[0] ?? rule.decidedBy[0];
  const office =
    decider === undefined
      ? undefined
      : (catalogue.at('office', decider.office, today) ??
        catalogue.versions('office', decider.office).at(-1));
  const cites = [...rule.articles, ...(decider === undefined ? [] : [decider.cite])];
  return {
    id: entry.key,
    name: printedName(rule),
    shortName: printedShortName(rule),
    level: LEVEL[rule.level],
    class: rule.class,
    group: rule.group,
    proposable: rule.routes.length > 0 && (entry.validTo === null || entry.validTo >= today),
    subjects: rule.subjects.map((subject) => KIND[subject]),
    authority: printedOffice(office?.content.name ?? decider?.office ?? ''),
    cite: citationsText([...new Set(cites)]),
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    retentionClass: rule.retentionClass,
    councilPercent: rule.councilPercent,
  };
}

/** An award of the past; one of several classes also gets a row a class. */
function projectLegacy(entry: CatalogueEntry<'legacy_award'>): Projected[] {
  const { name, group, classes }: EntryContent<'legacy_award'> = entry.content;
  const base: Projected = {
    id: entry.key,
    name,
    shortName: name,
    level: group === 'bang-khen' || group === 'ky-niem-chuong' ? 'province' : 'state',
    class: 'hinh-thuc-khen-thuong',
    group,
    proposable: false,
    subjects: ['person', 'collective', 'household'],
    authority: '',
    cite: entry.sourceText,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    retentionClass: null,
    councilPercent: null,
  };
  const one = (grade: (typeof classes)[number]) => ({
    ...base,
    id: `${entry.key}-hang-${grade}`,
    name: `${name} ${CLASSES[grade]}`,
    shortName: `${name} ${CLASSES[grade]}`,
  });
  return [base, ...classes.map(one)];
}

/** Pure: every award of the catalogue as this office prints it today; an award of the past in its last version. */
export function projectedAwards(
  catalogue: Catalogue,
  keys: { readonly awards: readonly string[]; readonly legacy: readonly string[] },
  today: string,
): Projected[] {
  const awards = keys.awards.flatMap((key) => {
    const version = catalogue.at('award', key, today) ?? catalogue.versions('award', key).at(-1);
    return version === undefined ? [] : [projectRule(catalogue, version, today)];
  });
  const taken = new Set(awards.map(({ id }) => id));
  const legacy = keys.legacy.flatMap((key) => {
    const version = catalogue.versions('legacy_award', key).at(-1);
    return version === undefined ? [] : projectLegacy(version);
  });
  return [...awards, ...legacy.filter(({ id }) => !taken.has(id))];
}

const PROJECTED = 'catalogue.projected';
const projectionOf = (db: Database, at: Date) => `${todayIso(at)} ${catalogueRevision(db)}`;

/** Whether award_type was rebuilt for this day and this state of the catalogue. */
export const isProjected = (db: Database, at: Date): boolean =>
  readSetting<string>(db, PROJECTED) === projectionOf(db, at);

/**
 * Rebuilds award_type, to which submissions and awards refer, from the entries. The office's own settings (time limit,
 * council share, retention, whether they were checked) are kept; an award whose entry is gone stays for its history,
 * no longer proposable.
 */
export function projectAwards(db: Database, at: Date): void {
  const today = todayIso(at);
  const catalogue = readCatalogue(db);
  const keysOf = (kind: 'award' | 'legacy_award') => [
    ...new Set(listEntries(db, kind).map(({ key }) => key)),
  ];
  const awards = projectedAwards(
    catalogue,
    { awards: keysOf('award'), legacy: keysOf('legacy_award') },
    today,
  );
  writeSetting(db, PROJECTED, projectionOf(db, at));
  if (awards.length === 0) return;
  db.exec('UPDATE award_type SET proposable = 0');
  for (const award of awards) {
    const facts = {
      name: award.name,
      short_name: award.shortName,
      level: award.level,
      subjects: JSON.stringify(award.subjects),
      authority: award.authority,
      cite: award.cite,
      valid_from: award.validFrom,
      valid_to: award.validTo,
      award_class: award.class,
      award_group: award.group,
      proposable: award.proposable ? 1 : 0,
    };
    const retention =
      award.retentionClass === null ? null : catalogue.at('retention', award.retentionClass, today);
    db.run(
      query
        .insertInto('award_type')
        .values({
          id: award.id,
          ...facts,
          working_days: DEFAULT_WORKING_DAYS,
          council_percent: award.councilPercent ?? DEFAULT_COUNCIL_PERCENT,
          retention_years: retention?.content.years ?? null,
          review_needed: 1,
          version: 0,
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(facts)),
    );
  }
}
