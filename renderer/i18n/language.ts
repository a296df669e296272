import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '#renderer/i18n/room-texts.ts';

const STORAGE_KEY = 'so-vang-language';

/** Starts i18next with the language chosen on this machine, Vietnamese at first. */
export function startLanguage(): void {
  const chosen = localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  void i18next.use(initReactI18next).init({
    lng: chosen,
    fallbackLng: 'vi',
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = chosen;
}

/** Changes the language of the window and remembers it. */
export function setLanguage(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

/** The language in use; the component renders again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}
