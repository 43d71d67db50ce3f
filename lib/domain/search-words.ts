/**
 * The words that a text is found by: itself between spaces, and its parts between other marks, in lower case without accents.
 * `Café acme-sensors.prod` gives `cafe`, `acme-sensors.prod`, `acme`, `sensors`, `prod`. Each word once, at most 64 characters long.
 */
export function searchWords(texts: readonly (string | null)[]): string[] {
  const whole = texts.flatMap((text) => (text === null ? [] : plain(text).split(/[\s,;]+/)));
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts].map((word) => word.slice(0, 64)))].filter((word) => word !== '');
}

/**
 * The words of a search: every one must be the beginning of a word that is found. At most eight. An account may have the dashes or
 * spaces of AWS's console; of an ARN the account and the name are searched for.
 */
export function queryWords(text: string): string[] {
  const words = plain(text)
    .replace(arns, ' $1 $2 ')
    .replace(writtenAccounts, '$1$2$3')
    .split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.slice(0, 64)))].filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, 8);
}

/** The id of an onboarding in a search, alone or in the address of its page; null where there is none. */
export function searchedId(text: string): string | null {
  return /(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/.exec(text.toLowerCase())?.[0] ?? null;
}

/** `arn:partition:service:region:account:type/path/name`; a Kinesis consumer's or an STS session's ARN goes on after the name. */
const arns = /\barn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):[^\s,;]*?([^\s,;:/]+)(?=[\s,;]|$)/g;

const writtenAccounts = /(?<!\d)(\d{4})[ -](\d{4})[ -](\d{4})(?!\d)/g;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase();
}
