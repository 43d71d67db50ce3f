import { addressFault } from '@/lib/domain/aws/address-fault';
import { parseStream, parseStreamArn, type StreamFault } from '@/lib/domain/aws/stream-arn';
import { partsOfConsoleUrl } from '@/lib/domain/aws/stream-parts';
import { trimPasted } from '@/lib/domain/credentials/trim-pasted';

export type StreamFields = { arn: string; region: string; accountId: string; name: string };

/** The fields of the server's stream, or empty ones. */
export function streamFieldsOf(stream: StreamFields | null): StreamFields {
  return { arn: stream?.arn ?? '', region: stream?.region ?? '', accountId: stream?.accountId ?? '', name: stream?.name ?? '' };
}

/** The stream that the fields name: the parts where they are filled, else the ARN as typed, whose own fault is then the result. */
export function streamFromFields(fields: StreamFields) {
  return isByArn(fields) ? parseStreamArn(fields.arn) : parseStream(fields);
}

/** The field at which a fault stands: the ARN's, or that of the part which is at fault. */
export function fieldOfFault(fields: StreamFields, kind: string): keyof StreamFields {
  if (isByArn(fields)) return 'arn';
  if (kind.startsWith('account-')) return 'accountId';
  return kind.startsWith('region-') ? 'region' : 'name';
}

/**
 * After a change: a whole ARN in any field fills all, the address of a stream's page in the AWS console those that it names; a changed
 * part makes the ARN follow, or empties it while it is incomplete.
 */
export function filled(fields: StreamFields, changed: Partial<StreamFields>): StreamFields {
  const typed = changed.arn ?? changed.name ?? changed.accountId ?? '';
  const ofPage = partsOfPage(typed);
  const whole = /^\s*["'‘“]?arn:/i.test(typed) ? parseStreamArn(typed) : ofPage?.arn ? parseStreamArn(ofPage.arn) : null;
  if (whole?.ok) {
    const { arn, region, accountId, name } = whole.value;
    return { arn, region, accountId, name };
  }
  if (ofPage !== null) {
    const accountId = fields.accountId === changed.accountId ? '' : fields.accountId;
    return withArn({ ...fields, accountId, region: ofPage.region, name: ofPage.name });
  }
  return changed.arn === undefined ? withArn(fields) : fields;
}

/** What is still to be asked for once a change has named the rest: the account, which the address of a console page seldom has. */
export function missingAfter(fields: StreamFields, changed: Partial<StreamFields>): StreamFault | null {
  const isPage = partsOfPage(changed.arn ?? changed.name ?? changed.accountId ?? '') !== null;
  return isPage && fields.accountId === '' ? { kind: 'account-empty', values: {} } : null;
}

function isByArn({ arn, region, accountId, name }: StreamFields): boolean {
  return arn.trim() !== '' || (region === '' && accountId === '' && name === '');
}

function withArn(fields: StreamFields): StreamFields {
  const composed = parseStream(fields);
  return { ...fields, arn: composed.ok ? composed.value.arn : '' };
}

/** Region and name in the address of a stream's page in the AWS console, and its ARN where the account is in it as well. */
function partsOfPage(typed: string): { region: string; name: string; arn: string | null } | null {
  const url = trimPasted(typed);
  if (addressFault(url) !== 'console-url') return null;
  const { region, name, suggestion = null } = partsOfConsoleUrl(url);
  return region === undefined || name === undefined ? null : { region, name, arn: suggestion };
}
