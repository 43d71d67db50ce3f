import { z } from 'zod';
import type { Result } from '@/lib/domain/result';
import { isMoment } from '@/lib/domain/sealing/sandbox-facts';
import { oneLine, searchLine, severalLines, type TextFault } from '@/lib/domain/typed-text';

/** Fields that several inputs share, each by the grammar of its own rule. */

/** A UUID in lower case, as the database makes them. */
export const idField = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** A person's id, made by the sign-in library. */
export const personIdField = z.string().regex(/^[\w-]{1,64}$/);

export const methodField = z.enum(['role', 'keys']);

export const versionField = z.int().min(1);

/** A long-term access key id. Source: IAM identifiers, "Understanding unique ID prefixes". */
export const keyIdField = z.string().regex(/^AKIA[A-Z0-9]{16}$/);

/** A moment as `Date.toISOString` writes it. */
export const momentField = z.string().refine(isMoment);

/** What people paste for the domain to parse: ARNs, regions, account numbers. It says what is wrong; only what it read is kept or shown. */
export const typedField = z.string().max(2_048);

/** A name: of a person, a company, a passkey. */
export const lineField = textField(oneLine);

/** A message or a reason, in several lines. */
export const writtenField = textField(severalLines);

/** One line that is searched for. */
export function searchField(length: number) {
  return textField((text) => searchLine(text, length));
}

/** A text by a grammar of the domain, in the form that the grammar gives it. */
function textField(read: (text: string) => Result<string, TextFault>) {
  return z
    .string()
    .max(20_000)
    .transform((text, context) => {
      const taken = read(text);
      if (taken.ok) return taken.value;
      context.addIssue({ code: 'custom', message: taken.fault.kind });
      return z.NEVER;
    });
}

/** An armored OpenPGP message; its structure is checked by the envelope check. */
export const armoredField = z.string().max(65_536);

/** A SHA-256 in lower-case hex. */
export const sha256Field = z.string().regex(/^[0-9a-f]{64}$/);
