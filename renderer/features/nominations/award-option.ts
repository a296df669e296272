import type { Choice } from '#renderer/ui/choice-input.tsx';
import type { AwardChoice } from '#shared/contract/intake.ts';

const ALIASES_SHOWN = 4;

/** An award as lists offer it: found by its name, its short name, its abbreviations and its article. */
export function awardOption({ id, name, shortName, aliases, cite }: AwardChoice): Choice {
  const others = [shortName, ...aliases].filter((text) => text !== name);
  return {
    value: id,
    label: name,
    detail: [...new Set([...others.slice(0, ALIASES_SHOWN), cite])].join(' · '),
  };
}
