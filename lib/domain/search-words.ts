/**
 * The words that a text is found by: itself between spaces, and its parts between other marks, in lower case without accents.
 * `Café acme-sensors.prod` gives `cafe`, `acme-sensors.prod`, `acme`, `sensors`, `prod`. Each word once, at most 64 characters long.
 */
export function searchWords(texts: readonly (string | null)[]): string[] {
  const whole = texts.flatMap((text) => (text === null ? [] : plain(text).split(/[\s,;]+/)));
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts].map((word) => word.slice(0, 64)))].filter((word) => word !== '');
}

/** The words of a search: every one must be the beginning of a word that is found. At most eight. */
export function queryWords(text: string): string[] {
  const words = plain(text).split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.slice(0, 64)))].filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, 8);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase();
}
