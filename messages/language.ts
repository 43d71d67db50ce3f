import { type Language, languages } from '@/lib/domain/language';

/** The same shape with other sentences in it: what a second language must fill. */
export type Translated<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> };

/** The language that somebody who is not signed in has chosen in this browser, else the one that it prefers. */
export function languageAsked(asked: Pick<Headers, 'get'>): Language {
  const chosen = /(?:^|;\s*)language=([^;]*)/.exec(asked.get('cookie') ?? '')?.[1];
  return languages.find((language) => language === chosen) ?? preferredLanguage(asked.get('accept-language'));
}

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
