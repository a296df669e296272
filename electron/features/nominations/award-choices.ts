import type { AwardChoice } from '#shared/contract/intake.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { printedName, printedShortName } from '#shared/domain/catalogue/printed-name.ts';
import { kindsOf } from '#shared/domain/honoree-subjects.ts';
import { decidingOffices, type Rules } from './award-rules.ts';

/** Codes of other systems are spellings too, but nobody types them. */
const CODE = /^\d+$/u;

/** Awards that may be proposed under the law of the day, in the order of the catalogue; those of the past are not. */
export function listAwardChoices(rules: Rules): AwardChoice[] {
  const { catalogue, day } = rules;
  const aliases = catalogue.allAt('alias', day).map(({ content }) => content);
  return catalogue
    .allAt('award', day)
    .filter(({ content }) => content.routes.length > 0)
    .map(({ key, content: rule }) => ({
      id: key,
      name: printedName(rule),
      shortName: printedShortName(rule),
      group: rule.group,
      level: rule.level,
      ofYear: rule.class === 'danh-hieu-thi-dua',
      subjects: kindsOf(rule.subjects),
      cite: citationText(rule.subjectsCite),
      offices: decidingOffices(rules, rule),
      routes: rule.routes.map(({ id, label, cite, subjects, posthumous }) => ({
        id,
        label,
        cite: citationText(cite),
        subjects: kindsOf(subjects),
        posthumous,
      })),
      aliases: aliases
        .filter(({ targets }) => targets.length === 1 && targets[0] === key)
        .map(({ text }) => text)
        .filter((text) => !CODE.test(text)),
    }));
}
