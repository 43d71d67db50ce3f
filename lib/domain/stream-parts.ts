import type { AccountId, Region, StreamName } from '@/lib/domain/arn';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { regions } from '@/lib/domain/regions';
import { err, ok, type Result } from '@/lib/domain/result';
import { trimPasted } from '@/lib/domain/trim-pasted';

export type AccountFault = {
  kind: 'account-empty' | 'account-not-twelve-digits' | 'account-of-the-document';
  values: Record<string, string>;
};
export type RegionFault = { kind: 'region-empty' | 'region-is-zone' | 'region-unknown'; values: Record<string, string> };
export type NameFault = {
  kind:
    | 'name-empty'
    | 'name-too-long'
    | 'name-is-placeholder'
    | 'name-is-console-url'
    | 'name-is-other-arn'
    | 'name-is-secret'
    | 'name-invalid';
  values: Record<string, string>;
};

/** The account that the replaced document's copy-and-paste policy names: its author's, never the customer's. */
export const documentAccountId = '373439459043';

/** An AWS account id, 12 digits. Takes off surrounding white space and quotes, and the hyphens that the console shows. */
export function parseAccountId(text: string): Result<AccountId, AccountFault> {
  const digits = trimPasted(text).replace(/[\s-]/g, '');
  if (digits === '') return err({ kind: 'account-empty', values: {} });
  if (!/^\d{12}$/.test(digits)) return err({ kind: 'account-not-twelve-digits', values: { length: String(digits.length) } });
  if (digits === documentAccountId) return err({ kind: 'account-of-the-document', values: { accountId: digits } });
  return ok(digits as AccountId);
}

/** A region, by its id (`eu-central-1`) or by a name that people know it by (`Europe (Frankfurt)`, `Frankfurt`). */
export function parseRegion(text: string): Result<Region, RegionFault> {
  const wanted = trimPasted(text).toLowerCase();
  if (wanted === '') return err({ kind: 'region-empty', values: {} });
  const found = regions.find((entry) => entry.id === wanted || namesOf(entry.name).includes(wanted));
  if (found !== undefined) return ok(found.id as Region);
  const zone = regions.find((entry) => new RegExp(`^${entry.id}[a-z]$`).test(wanted));
  if (zone !== undefined) return err({ kind: 'region-is-zone', values: { region: zone.id } });
  return err({ kind: 'region-unknown', values: /^[a-z0-9-]{1,30}$/.test(wanted) ? { region: wanted } : {} });
}

/** A stream's name: 1 to 128 of `[a-zA-Z0-9_.-]`. Source: Kinesis API, CreateStream. */
export function parseStreamName(text: string): Result<StreamName, NameFault> {
  const name = trimPasted(text);
  if (name === '') return err({ kind: 'name-empty', values: {} });
  // Before all that would keep or repeat it: three secrets in ten have no character that a stream's name has not.
  if (looksLikeSecret(name)) return err({ kind: 'name-is-secret', values: {} });
  if (/^https?:/i.test(name)) return err({ kind: 'name-is-console-url', values: partsOfConsoleUrl(name) });
  if (/^arn:/i.test(name)) return err({ kind: 'name-is-other-arn', values: {} });
  if (/[<>{}*$]/.test(name)) return err({ kind: 'name-is-placeholder', values: {} });
  if (/[^a-zA-Z0-9_.-]/.test(name)) return err({ kind: 'name-invalid', values: { character: firstForbidden(name) } });
  if (name.length > 128) return err({ kind: 'name-too-long', values: { length: String(name.length) } });
  return ok(name as StreamName);
}

/** The region and stream name in a URL of the Kinesis console, as far as it holds them. */
export function partsOfConsoleUrl(url: string): Record<string, string> {
  const region = /[?&]region=([a-z0-9-]+)/.exec(url)?.[1] ?? /^https?:\/\/([a-z]+(?:-[a-z]+)+-\d)\./.exec(url)?.[1];
  const name = /streams\/details\/([a-zA-Z0-9_.-]{1,128})(?:[/?]|$)/.exec(url)?.[1];
  return { ...(region === undefined ? {} : { region }), ...(name === undefined ? {} : { name }) };
}

function namesOf(name: string): string[] {
  const whole = name.toLowerCase();
  const inner = /\((.+)\)/.exec(whole)?.[1];
  const spellings = inner === undefined ? [whole] : [whole, inner];
  return spellings.flatMap((spelling) => [spelling, spelling.normalize('NFD').replace(/\p{M}/gu, '')]);
}

function firstForbidden(name: string): string {
  const found = /[^a-zA-Z0-9_.-]/u.exec(name)?.[0] ?? '';
  return /\s/.test(found) ? 'space' : found;
}
