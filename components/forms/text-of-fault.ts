import { fill } from '@/messages/fill';

/**
 * The sentence for a fault, by its kind. `{wait}` is filled from `retryAfterSeconds`, further places from the fault's own plain fields
 * and lists of names. A kind that is new, because the portal is newer than the page, gets the sentence of `portal-failed`.
 */
export function textOfFault<Kind extends string>(
  fault: { kind: Kind },
  texts: Readonly<Record<NoInfer<Kind>, string>> & { readonly 'portal-failed'?: string },
  language = 'en',
): string {
  const fields: [string, unknown][] = Object.entries(fault);
  const values = Object.fromEntries(
    fields.flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : isNames(value) ? [[name, value.join(', ')]] : [])),
  );
  const seconds = values['retryAfterSeconds'];
  const wait = typeof seconds === 'number' ? { wait: textOfWait(seconds, language) } : {};
  return fill(texts[fault.kind] ?? texts['portal-failed'] ?? '', { ...values, ...wait });
}

/** "40 seconds", "3 minutes", "2 hours": rounded up, in whole units. */
export function textOfWait(seconds: number, language = 'en'): string {
  const [unit, count] = seconds < 60 ? ['second', seconds] : seconds < 3600 ? ['minute', seconds / 60] : ['hour', seconds / 3600];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  return format.format(Math.max(1, Math.ceil(count)));
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
