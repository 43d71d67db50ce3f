import type { SignatureFault, SignedRequest } from './signed-request';

export type Scope = { date: string; region: string; service: string };
/** What a request claims about its own signature. `expiresSeconds` is set for a presigned URL only. */
export type Claim = {
  accessKeyId: string;
  scope: Scope;
  signedHeaders: string[];
  signature: string;
  amzDate: string;
  token: string | null;
  expiresSeconds: number | null;
};

/** Reads the claim from the Authorization header, or from the query of a presigned URL, naming all that is missing as AWS does. */
export function parseAuthorization(request: SignedRequest): Claim | SignatureFault {
  const query = new URLSearchParams(request.query);
  const presigned = query.has('X-Amz-Algorithm');
  const header = request.headers['authorization'];
  if (presigned && header !== undefined) return { kind: 'both-forms' };
  if (presigned) return claimOf(request, Object.fromEntries(query), null);
  if (header === undefined || header === '') return { kind: 'missing' };
  const [algorithm = '', rest = ''] = splitOnce(header, ' ');
  if (algorithm !== ALGORITHM && rest !== '') return { kind: 'incomplete', says: `Unsupported AWS 'algorithm': '${algorithm}'.` };
  const parts: Record<string, string> = {};
  for (const part of rest.split(',')) {
    const [name = '', value = ''] = splitOnce(part.trim(), '=');
    if (value !== '') parts[`X-Amz-${name}`] = value;
  }
  const dates = { 'X-Amz-Date': request.headers['x-amz-date'] ?? basicDate(request.headers['date']) };
  return claimOf(request, { ...parts, ...dates, 'X-Amz-Security-Token': request.headers['x-amz-security-token'] }, header);
}

/** Whether the parse found a fault. */
export function isSignatureFault(value: object): value is SignatureFault {
  return 'kind' in value;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

function claimOf(request: SignedRequest, fields: Record<string, string | undefined>, header: string | null): Claim | SignatureFault {
  const credential = fields['X-Amz-Credential'];
  const signature = fields['X-Amz-Signature'];
  const signedHeaders = fields['X-Amz-SignedHeaders'] ?? fields['X-Amz-Signedheaders'];
  const amzDate = fields['X-Amz-Date'];
  const needs: string[] = [];
  const place = header === null ? 'AWS query-string parameters must include' : 'Authorization header requires';
  if (!credential) needs.push(`${place} 'Credential' parameter.`);
  if (!signature) needs.push(`${place} 'Signature' parameter.`);
  if (!signedHeaders) needs.push(`${place} 'SignedHeaders' parameter.`);
  if (!amzDate) needs.push(`${place} existence of either a 'X-Amz-Date' or a 'Date' header.`);
  if (!credential || !signature || !signedHeaders || !amzDate) {
    return { kind: 'incomplete', says: `${needs.join(' ')}${header === null ? '' : ` Authorization=${header}`}` };
  }
  const slashed = credential.split('/');
  const [accessKeyId = '', date = '', region = '', service = '', terminator = ''] = slashed;
  if (slashed.length !== 5) {
    return {
      kind: 'incomplete',
      says: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    };
  }
  if (!/^\d{8}T\d{6}Z$/.test(amzDate)) {
    return {
      kind: 'incomplete',
      says: `Date must be in ISO-8601 'basic format'. Got '${amzDate}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    };
  }
  if (terminator !== 'aws4_request')
    return { kind: 'scope', says: `Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.` };
  if (!amzDate.startsWith(date)) {
    return {
      kind: 'scope',
      says: `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${amzDate.slice(0, 8)}', from '${amzDate}'.`,
    };
  }
  const names = signedHeaders.split(';');
  const unsigned = unsignedHeaders(request.headers, names, header === null);
  if (unsigned.length > 0)
    return { kind: 'scope', says: unsigned.map((name) => `${name} must be a 'SignedHeader' in the AWS Authorization.`).join(' ') };
  const expires = fields['X-Amz-Expires'];
  return {
    accessKeyId,
    scope: { date, region, service },
    signedHeaders: names,
    signature,
    amzDate,
    token: fields['X-Amz-Security-Token'] ?? null,
    expiresSeconds: header === null ? Number(expires ?? 900) : null,
  };
}

/** The host, and every x-amz- header that is sent, must be covered by the signature. */
function unsignedHeaders(headers: Record<string, string>, signed: readonly string[], presigned: boolean): string[] {
  const names = signed.includes('host') ? [] : ["'Host' or ':authority'"];
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-amz-') && !signed.includes(name) && !(presigned && name === 'x-amz-content-sha256')) names.push(`'${name}'`);
  }
  return names;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function basicDate(date: string | undefined): string | undefined {
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  return new Date(date).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
