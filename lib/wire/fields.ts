import { z } from 'zod';
import { isMoment } from '@/lib/domain/sealing/sandbox-facts';

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

/** What people type into one line; ARNs and names are parsed by the domain, which says what is wrong with them. */
export const typedField = z.string().max(2_048);

/** What people write: several lines, no control characters but line breaks and tabs, trimmed, not empty. */
export const writtenField = z
  .string()
  .trim()
  .min(1)
  .max(4_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/);

/** An armored OpenPGP message; its structure is checked by the envelope check. */
export const armoredField = z.string().max(65_536);

/** A SHA-256 in lower-case hex. */
export const sha256Field = z.string().regex(/^[0-9a-f]{64}$/);
