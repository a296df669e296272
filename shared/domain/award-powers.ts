import type { AwardPower } from '#shared/official-document/decision-facts.ts';
import type { AwardRule } from './catalogue/award-rule.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { citationText } from './catalogue/citation-text.ts';
import { printedOffice } from './catalogue/printed-name.ts';

/** Awards of the law of a day ('YYYY-MM-DD') with the offices that decide them, as a decision is held against them. */
export function awardPowers(catalogue: Catalogue, day: string): readonly AwardPower[] {
  return catalogue.allAt('award', day).flatMap(({ key, content }) => {
    const rule = content as AwardRule;
    const whole = powerOf(catalogue, key, rule, [rule.name, rule.shortName], () => true, day);
    const variants = rule.variants.map((variant) =>
      powerOf(catalogue, key, rule, [variant.name], (office) => office === variant.decidedBy, day),
    );
    return [whole, ...variants];
  });
}

function powerOf(
  catalogue: Catalogue,
  id: string,
  rule: AwardRule,
  names: readonly string[],
  decides: (office: string) => boolean,
  day: string,
): AwardPower {
  return {
    id,
    names,
    title: rule.class === 'danh-hieu-thi-dua',
    decidedBy: rule.decidedBy
      .filter(({ office }) => decides(office))
      .map(({ office, cite, validFrom, validTo }) => ({
        office,
        officeName: printedOffice(catalogue.at('office', office, day)?.content.name ?? office),
        cite: citationText(cite),
        validFrom,
        validTo,
      })),
  };
}
