import i18next from 'i18next';
import { useMemo } from 'react';
import { useLanguage } from '#renderer/i18n/language.ts';
import type { Language, RoomTexts, TextFacts, TextKey } from '#renderer/i18n/room-texts.ts';

/** A function that says a text of the room in the language in use. */
export type Say<K extends string> = (key: K, facts?: TextFacts) => string;

const namespaces = new WeakMap<RoomTexts, string>();
let rooms = 0;

/** Texts of a room in the language in use: `const t = useTexts(units); t('title')`. */
export function useTexts<const R extends RoomTexts>(
  room: R & { readonly en: Readonly<Record<TextKey<R>, string>> },
): Say<TextKey<R>> {
  const language = useLanguage();
  return useMemo(() => textsOf<R>(room, language), [room, language]);
}

/** The same outside of React. */
export function textsOf<const R extends RoomTexts>(room: R, language: Language): Say<TextKey<R>> {
  const say = i18next.getFixedT(language, namespaceOf(room));
  return (key, facts) => say(key, { ...facts });
}

function namespaceOf(room: RoomTexts): string {
  const known = namespaces.get(room);
  if (known !== undefined) return known;
  rooms += 1;
  const name = `room-${rooms}`;
  namespaces.set(room, name);
  i18next.addResourceBundle('vi', name, room.vi);
  i18next.addResourceBundle('en', name, room.en);
  return name;
}
