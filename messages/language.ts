export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A language as it was stored or sent; English for what is none of ours. */
export function languageOf(text: string | undefined): Language {
  return languages.find((language) => language === text) ?? 'en';
}

/** One value for each language. Guarantee: the keys are all languages, since they are made from the list itself. */
export function byLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as { [Key in Language]: Value };
}

/** The same shape with other sentences in it: what a second language must fill. */
export type Translated<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> };

/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that we speak, else English. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const preferences = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? '1');
      return { primary: tag.split('-')[0]?.toLowerCase() ?? '', weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter((input) => input.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const input of preferences) {
    const known = languages.find((language) => language === input.primary);
    if (known !== undefined) return known;
  }
  return 'en';
}
