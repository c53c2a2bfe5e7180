import { createContext, useContext } from 'react';

/** The language of the page that is made; `renderDocument` sets it from its `lang`. */
export const LanguageContext = createContext('nl');

/** The language of the page a component stands on, such as "nl" or "ar": for a component with words of its own. */
export function useLanguage(): string {
  return useContext(LanguageContext);
}
