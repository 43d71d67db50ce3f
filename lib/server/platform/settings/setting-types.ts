import 'server-only';
import { isIP } from 'node:net';
import { z } from 'zod';

/** The types of the settings table: each turns text from the environment into a value, or says what the text must be. */

export const text = z.string();

const on = ['1', 'true', 'yes'];
const off = ['0', 'false', 'no'];

/** A switch. Everything but these words is refused: a misspelt "on" must not mean "off". */
export const onOff = z
  .string()
  .refine((word) => [...on, ...off].includes(word.toLowerCase()), 'must be 1, true or yes to switch it on, or 0, false or no.')
  .transform((word) => on.includes(word.toLowerCase()));

export function oneOf<const Word extends string>(...texts: Word[]) {
  return z.enum(texts, `must be ${texts.length === 2 ? texts.join(' or ') : `one of ${texts.join(', ')}`}.`);
}

/** Words separated by spaces or commas. */
export const list = z.string().transform(partsOf);

export function listOf<const Word extends string>(...texts: Word[]) {
  return list.pipe(z.array(z.enum(texts, `must name one or more of: ${texts.join(', ')}; separated by commas.`)));
}

/** Addresses and networks, for instance `10.0.0.0/8`. */
export const networks = list.refine((parts) => parts.every(isNetwork), {
  error: ({ input }) => `must hold addresses or networks; "${(input as string[]).find((part) => !isNetwork(part))}" is neither.`,
});

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port, 1 to 65535.')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'must be a port, 1 to 65535.');

export function wholeNumber(unit: string) {
  return z
    .string()
    .regex(/^0*[1-9]\d{0,8}$/, `must be a whole number of ${unit}, 1 or more.`)
    .transform(Number);
}

/** Scheme, host and port; a slash at the end is dropped. */
export const origin = z
  .string()
  .transform((address) => address.replace(/\/+$/, ''))
  .refine(
    (address) => /^https?:\/\//.test(address) && URL.canParse(address),
    'must be the address of the portal, such as https://portal.example.com.',
  )
  .refine((address) => !URL.canParse(address) || new URL(address).origin === address, 'must be scheme, host and port only, in lower case.');

/** An absolute URL of one of these schemes (`https`). */
export function url(...schemes: string[]) {
  const begins = schemes.map((scheme) => `${scheme}://`);
  return z
    .string()
    .refine(
      (address) => begins.some((begin) => address.startsWith(begin)) && URL.canParse(address),
      `must be an address that begins with ${begins.join(' or ')}.`,
    );
}

/** A PostgreSQL address as pg reads it, which may leave the host to a parameter. */
export const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be an address that begins with postgresql:// or postgres://.');

export const email = z.email('must be an e-mail address.');

/** An address, or a name and an address, on one line. */
export const sender = z.string().regex(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an e-mail address, or "Name <address>".');

export function secret(shortest: number) {
  return z.string().min(shortest, { error: ({ input }) => `has ${String(input).length} characters; at least ${shortest} are needed.` });
}

/** How the provider says that it asked for a second factor: a value in `amr`, or the `acr`. */
export type SecondFactor = { claim: 'amr' | 'acr'; value: string };

export const secondFactor = z
  .string()
  .regex(/^(amr|acr):.+$/, 'must be amr:<value> or acr:<value>.')
  .transform((texts): SecondFactor => ({ claim: texts.startsWith('amr:') ? 'amr' : 'acr', value: texts.slice(4) }));

function partsOf(texts: string): string[] {
  return texts.split(/[\s,]+/).filter((part) => part !== '');
}

function isNetwork(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
