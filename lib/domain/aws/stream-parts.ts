import { holdsAccessKeyId } from '@/lib/domain/aws/access-key';
import { addressFault } from '@/lib/domain/aws/address-fault';
import type { AccountId, Region, StreamName } from '@/lib/domain/aws/arn';
import { regionMisspelled, regionNamed, regionOfZone, regionSpelledOtherwise, regionWithin } from '@/lib/domain/aws/region-spellings';
import { findRegion, partitionOf } from '@/lib/domain/aws/regions';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { trimPasted } from '@/lib/domain/credentials/trim-pasted';
import { err, ok, type Result } from '@/lib/domain/result';

export type AccountFault = {
  kind:
    | 'account-empty'
    | 'account-not-twelve-digits'
    | 'account-zero-lost'
    | 'account-rounded'
    | 'account-inside'
    | 'account-is-name'
    | 'account-is-organisation'
    | 'account-of-the-document';
  values: Record<string, string>;
};
export type RegionFault = {
  kind:
    | 'region-empty'
    | 'region-is-zone'
    | 'region-is-global'
    | 'region-is-endpoint'
    | 'region-spelled-otherwise'
    | 'region-inside'
    | 'region-unknown';
  values: Record<string, string>;
};
export type NameFault = {
  kind:
    | 'name-empty'
    | 'name-too-long'
    | 'name-is-placeholder'
    | 'name-is-console-url'
    | 'name-is-other-arn'
    | 'name-is-secret'
    | 'name-is-access-key'
    | 'name-invalid';
  values: Record<string, string>;
};

/** The account that the replaced document's copy-and-paste policy names: its author's, never the customer's. */
export const documentAccountId = '373439459043';

/** An AWS account id, 12 digits. Takes off surrounding white space and quotes, and the hyphens that the console shows. */
export function parseAccountId(text: string): Result<AccountId, AccountFault> {
  const trimmed = trimPasted(text).normalize('NFKC');
  const digits = trimmed.replace(/[\s-]/g, '');
  if (digits === documentAccountId) return err({ kind: 'account-of-the-document', values: { accountId: digits } });
  if (/^\d{12}$/.test(digits)) return ok(digits as AccountId);
  return err(accountFault(trimmed, digits));
}

/**
 * A region, by its id (`eu-central-1`) or by a name that the console gives it or gave it (`Europe (Frankfurt)`, `EU (Ireland)`). How
 * SDKs, zones and addresses write it is refused by its own name, with the id as `suggestion`.
 */
export function parseRegion(text: string): Result<Region, RegionFault> {
  const trimmed = trimPasted(text);
  const wanted = trimmed.toLowerCase();
  if (wanted === '') return err({ kind: 'region-empty', values: {} });
  const found = findRegion(wanted) ?? regionNamed(trimmed);
  if (found !== null) return ok(found.id as Region);
  const zone = regionOfZone(wanted);
  if (zone !== null) return err({ kind: 'region-is-zone', values: { region: zone.id, suggestion: zone.id } });
  if (/^(aws-)?(cn-|us-gov-)?global$/.test(wanted)) return err({ kind: 'region-is-global', values: {} });
  const otherwise = regionSpelledOtherwise(trimmed);
  if (otherwise !== null) return err({ kind: 'region-spelled-otherwise', values: { suggestion: otherwise.id } });
  const within = regionWithin(wanted);
  const values = within === null ? {} : { suggestion: within.id };
  if (addressFault(trimmed) === 'endpoint') return err({ kind: 'region-is-endpoint', values });
  if (within !== null) return err({ kind: 'region-inside', values });
  const misspelled = regionMisspelled(wanted);
  const meant = misspelled === null ? {} : { suggestion: misspelled.id };
  return err({ kind: 'region-unknown', values: { ...(/^[a-z0-9-]{1,30}$/.test(wanted) ? { region: wanted } : {}), ...meant } });
}

/** The id of the region that a text names in any way, or null. */
export function regionIn(text: string): string | null {
  const region = parseRegion(text);
  return region.ok ? region.value : (region.fault.values['suggestion'] ?? null);
}

/** A stream's name: 1 to 128 of `[a-zA-Z0-9_.-]`. Source: Kinesis API, CreateStream. */
export function parseStreamName(text: string): Result<StreamName, NameFault> {
  const name = trimPasted(text);
  if (name === '') return err({ kind: 'name-empty', values: {} });
  // Before all that would keep or repeat it: three secrets in ten have no character that a stream's name has not.
  if (looksLikeSecret(name)) return err({ kind: 'name-is-secret', values: {} });
  if (holdsAccessKeyId(name)) return err({ kind: 'name-is-access-key', values: {} });
  if (/^https?:/i.test(name)) return err({ kind: 'name-is-console-url', values: partsOfConsoleUrl(name) });
  if (/^arn:/i.test(name)) return err({ kind: 'name-is-other-arn', values: {} });
  if (/[<>{}*$]/.test(name)) return err({ kind: 'name-is-placeholder', values: {} });
  if (/[^a-zA-Z0-9_.-]/.test(name)) return err({ kind: 'name-invalid', values: { character: firstForbidden(name) } });
  if (name.length > 128) return err({ kind: 'name-too-long', values: { length: String(name.length) } });
  return ok(name as StreamName);
}

/** The region, stream name and account in a URL of the Kinesis console, as far as it holds them; with all three also the ARN. */
export function partsOfConsoleUrl(url: string): Record<string, string> {
  const region = /[?&]region=([a-z0-9-]+)/.exec(url)?.[1] ?? /^https?:\/\/(?:\d{12}-\w+\.)?([a-z]+(?:-[a-z]+)+-\d)\./.exec(url)?.[1];
  const name = /streams\/details\/([a-zA-Z0-9_.-]{1,128})(?:[/?]|$)/.exec(url)?.[1];
  // Since 2025 the console can show several sessions, and the account is in their host names.
  const accountId = /^https?:\/\/(\d{12})-/.exec(url)?.[1];
  const partition = partitionOf(region ?? '');
  const suggestion = `arn:${partition}:kinesis:${region}:${accountId}:stream/${name}`;
  return {
    ...(region === undefined ? {} : { region }),
    ...(name === undefined ? {} : { name }),
    ...(partition === null || accountId === undefined || name === undefined ? {} : { suggestion }),
  };
}

function accountFault(trimmed: string, digits: string): AccountFault {
  if (trimmed === '') return { kind: 'account-empty', values: {} };
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(digits)) return { kind: 'account-rounded', values: {} };
  const whole = digits.replace(/\.0+$/, '');
  if (/^\d{8,11}$/.test(whole)) return { kind: 'account-zero-lost', values: { length: String(whole.length) } };
  const within = accountWithin(trimmed);
  if (within !== null) return { kind: 'account-inside', values: { suggestion: within } };
  if (/^(o|r|ou)-[a-z0-9-]{4,}$/.test(trimmed)) return { kind: 'account-is-organisation', values: {} };
  if (/^(https:\/\/)?[a-z][a-z0-9-]{2,62}(\.signin\.aws\.amazon\.com.*)?$/.test(trimmed)) return { kind: 'account-is-name', values: {} };
  return { kind: 'account-not-twelve-digits', values: { length: String(digits.length) } };
}

/** The one account within an ARN, an address, a labelled line or a number with separators; null where there is none or more. */
function accountWithin(text: string): string | null {
  const ungrouped = text.replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, '').replace(/\.0+$/, '');
  const found = ungrouped.match(/(?<!\d|\d-)(\d{4}-\d{4}-\d{4}|\d{12})(?!-?\d)/g) ?? [];
  const accounts = [...new Set(found.map((one) => one.replaceAll('-', '')))];
  return accounts.length === 1 && accounts[0] !== documentAccountId ? (accounts[0] ?? null) : null;
}

function firstForbidden(name: string): string {
  const found = /[^a-zA-Z0-9_.-]/u.exec(name)?.[0] ?? '';
  return /\s/.test(found) ? 'space' : found;
}
