/** The languages of pages and mails, each by its own name. The sentences are messages/<language>. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languageNames;

// Guarantee: the names' own keys, in their order.
export const languages = Object.keys(languageNames) as Language[];

/** A language as it was stored or sent; English for what is none of ours. */
export function languageOf(text: string | undefined): Language {
  return languages.find((language) => language === text) ?? 'en';
}

/** One value for each language. Guarantee: the keys are all languages, since they are made from the list itself. */
export function byLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as { [Key in Language]: Value };
}
