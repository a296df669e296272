import { archive } from '#renderer/i18n/archive.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';

type Key = TextKey<typeof archive>;

/** An event of a dossier in words; one that this version does not know is still told, in general words. */
export function eventName(event: string, t: Say<Key>): string {
  const key = `event.${event}`;
  return t(isKey(key) ? key : 'event.other');
}

function isKey(key: string): key is Key {
  return Object.hasOwn(archive.vi, key);
}
