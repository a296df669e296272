import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { unitHistory } from '#renderer/i18n/unit-history.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { UnitChange } from '#shared/domain/unit-history/event.ts';

type SayHistory = Say<TextKey<typeof unitHistory>>;

const NAMED = 3;

/** "A, B và C"; of a long list the first few and how many more. */
export function joinNames(names: readonly string[], t: SayHistory): string {
  if (names.length > NAMED + 1)
    return t('andMore', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED });
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t('and')} ${last}`;
}

/** A change as a person would tell it; `nameOf` gives the names of that time. */
export function changeWords(change: UnitChange, nameOf: (id: string) => string, t: SayHistory): string {
  const all = (ids: readonly string[]) => joinNames(ids.map(nameOf), t);
  switch (change.kind) {
    case 'founded':
      return t('say_founded', { unit: nameOf(change.unit) });
    case 'renamed':
      return t('say_renamed', { from: change.from, to: change.to });
    case 'merged':
      return t('say_merged', {
        units: all(change.units.filter((id) => id !== change.into)),
        into: nameOf(change.into),
      });
    case 'split': {
      const facts = { unit: nameOf(change.unit), into: all(change.into) };
      return change.heir === null
        ? t('say_split', facts)
        : t('say_split_heir', { ...facts, heir: nameOf(change.heir) });
    }
    case 'parts-taken':
      return t('say_parts-taken', { unit: nameOf(change.unit), by: all(change.by) });
    case 'dissolved':
      return change.heir === null
        ? t('say_dissolved', { unit: nameOf(change.unit) })
        : t('say_dissolved_heir', { unit: nameOf(change.unit), heir: nameOf(change.heir) });
    case 'moved':
      return change.to === null
        ? t('say_moved_none', { unit: nameOf(change.unit) })
        : t('say_moved', { unit: nameOf(change.unit), to: nameOf(change.to) });
    case 'level-abolished':
      return t('say_level-abolished', { units: all(change.units) });
  }
}
