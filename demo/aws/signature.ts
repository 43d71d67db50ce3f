import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { findRegion } from '@/lib/domain/aws/regions';
import { type Caller, callerOf, type Endpoint, type Refusal, refuse, speaksJson } from './call';
import { type AwsState, hasSpread, nowOf, owned, type Service } from './state';

/** A request as it came in: lower-case header names, the raw path and query, the whole body. */
export type SignedRequest = { method: string; path: string; query: string; headers: Record<string, string>; body: Buffer };

export type SignatureFault =
  | { kind: 'missing' }
  | { kind: 'both-forms' }
  | { kind: 'incomplete'; message: string }
  | { kind: 'scope'; message: string }
  | { kind: 'unknown-key' }
  | { kind: 'time'; message: string }
  | { kind: 'mismatch' }
  | { kind: 'session-expired' };

type Scope = { date: string; region: string; service: string };

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
  if (algorithm !== ALGORITHM && rest !== '') return { kind: 'incomplete', message: `Unsupported AWS 'algorithm': '${algorithm}'.` };
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

/** Who signed this request to this endpoint; a fault when nobody did in a way that AWS accepts. */
export function authenticate(
  state: AwsState,
  request: SignedRequest,
  claim: Claim,
  endpoint: Endpoint,
): { caller: Caller } | { fault: SignatureFault } {
  const scope = scopeFault(claim, endpoint);
  if (scope !== null) return { fault: { kind: 'scope', message: scope } };
  const key = owned(state.keys, claim.accessKeyId);
  if (!key?.active || !hasSpread(state, key.spread)) return { fault: { kind: 'unknown-key' } };
  const caller = callerOf(state, key);
  const account = owned(state.accounts, key.accountId);
  if (!caller || !account || account.partition !== endpoint.partition) return { fault: { kind: 'unknown-key' } };
  if (findRegion(endpoint.region)?.optIn && !account.enabledRegions.includes(endpoint.region)) return { fault: { kind: 'unknown-key' } };
  // A long-term key goes with no token at all, a session's key with its own only.
  if (claim.token !== (key.owner.kind === 'session' ? key.owner.token : null)) return { fault: { kind: 'unknown-key' } };
  const late = checkClock(claim.amzDate, nowOf(state), endpoint.service, claim.expiresSeconds);
  if (late !== null) return { fault: { kind: 'time', message: late } };
  if (!signatureMatches(request, claim, key.secretAccessKey)) return { fault: { kind: 'mismatch' } };
  if (key.owner.kind === 'session' && nowOf(state) >= key.owner.expiresAt) return { fault: { kind: 'session-expired' } };
  return { caller };
}

/** A signature fault in the words, code and status of the service that was requested. */
export function signatureRefusal(fault: SignatureFault, service: Service): Refusal {
  return speaksJson(service) ? jsonRefusal(fault) : queryRefusal(fault);
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
    return { kind: 'incomplete', message: `${needs.join(' ')}${header === null ? '' : ` Authorization=${header}`}` };
  }
  const slashed = credential.split('/');
  const [accessKeyId = '', date = '', region = '', service = '', terminator = ''] = slashed;
  if (slashed.length !== 5) {
    return {
      kind: 'incomplete',
      message: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    };
  }
  if (!/^\d{8}T\d{6}Z$/.test(amzDate)) {
    return {
      kind: 'incomplete',
      message: `Date must be in ISO-8601 'basic format'. Got '${amzDate}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    };
  }
  if (terminator !== 'aws4_request')
    return { kind: 'scope', message: `Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.` };
  if (!amzDate.startsWith(date)) {
    return {
      kind: 'scope',
      message: `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${amzDate.slice(0, 8)}', from '${amzDate}'.`,
    };
  }
  const names = signedHeaders.split(';');
  const unsigned = unsignedHeaders(request.headers, names, header === null);
  if (unsigned.length > 0)
    return { kind: 'scope', message: unsigned.map((name) => `${name} must be a 'SignedHeader' in the AWS Authorization.`).join(' ') };
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

function scopeFault(claim: Claim, endpoint: Endpoint): string | null {
  const { region, service } = claim.scope;
  if (region !== endpoint.region) return `Credential should be scoped to a valid region, not '${region}'. `;
  if (service !== endpoint.service) return `Credential should be scoped to correct service: '${endpoint.service}'. `;
  return null;
}

/** AWS's sentence when a request's time lies outside the service's window around the server's clock; null when it is inside. */
function checkClock(amzDate: string, now: number, service: Service, expiresSeconds: number | null): string | null {
  const minutes = WINDOW_MINUTES[service] ?? 15;
  const earliest = now - minutes * 60_000;
  const latest = now + minutes * 60_000;
  const signedAt = epochOf(amzDate);
  if (expiresSeconds !== null && now > signedAt + expiresSeconds * 1_000) {
    return `Signature expired: ${amzDate} is now earlier than ${basic(now - expiresSeconds * 1_000)} (${basic(now)} - ${expiresSeconds / 60} min.)`;
  }
  if (expiresSeconds === null && signedAt < floor(earliest)) {
    return `Signature expired: ${amzDate} is now earlier than ${basic(earliest)} (${basic(now)} - ${minutes} min.)`;
  }
  if (signedAt > latest)
    return `Signature not yet current: ${amzDate} is still later than ${basic(latest)} (${basic(now)} + ${minutes} min.)`;
  return null;
}

const WINDOW_MINUTES: Partial<Record<Service, number>> = { kinesis: 5, kms: 5, firehose: 5 };

function epochOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

/** Signing times have whole seconds. */
function floor(epochMs: number): number {
  return Math.floor(epochMs / 1_000) * 1_000;
}

function basic(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Whether the claimed signature is the one that this secret gives for this request. */
function signatureMatches(request: SignedRequest, claim: Claim, secretAccessKey: string): boolean {
  const expected = Buffer.from(calculateSignature(request, claim, secretAccessKey));
  const claimed = Buffer.from(claim.signature);
  return expected.length === claimed.length && timingSafeEqual(expected, claimed);
}

function calculateSignature(request: SignedRequest, claim: Claim, secretAccessKey: string): string {
  const { date, region, service } = claim.scope;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', claim.amzDate, scope, sha256(canonicalRequest(request, claim))].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (parent, part) => hmac(parent, part),
    `AWS4${secretAccessKey}`,
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

function canonicalRequest(request: SignedRequest, claim: Claim): string {
  const names = [...claim.signedHeaders].sort();
  const headers = names.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('');
  return [
    request.method,
    canonicalPath(request.path, claim.scope.service),
    canonicalQuery(request.query),
    headers,
    names.join(';'),
    bodyHash(request, claim),
  ].join('\n');
}

/** Every service but S3 encodes the path once more. */
function canonicalPath(path: string, service: string): string {
  if (path === '' || path === '/') return '/';
  return service === 's3' ? path : path.split('/').map(encode).join('/');
}

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): [string, string] => [encode(name), encode(value)])
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map((pair) => pair.join('='))
    .join('&');
}

/** S3 lets a request leave its body out of the signature; everyone else signs it. */
function bodyHash(request: SignedRequest, claim: Claim): string {
  const unsigned = claim.scope.service === 's3' && request.headers['x-amz-content-sha256'] === 'UNSIGNED-PAYLOAD';
  return unsigned ? 'UNSIGNED-PAYLOAD' : sha256(request.body);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

const WRONG_SIGNATURE =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

const BOTH_FORMS = "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";

function jsonRefusal(fault: SignatureFault): Refusal {
  switch (fault.kind) {
    case 'missing':
      return refuse('MissingAuthenticationTokenException', 'Missing Authentication Token');
    case 'both-forms':
      return refuse('InvalidSignatureException', BOTH_FORMS);
    case 'incomplete':
      return refuse('IncompleteSignatureException', fault.message);
    case 'scope':
    case 'time':
      return refuse('InvalidSignatureException', fault.message);
    case 'unknown-key':
      return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.');
    case 'mismatch':
      return refuse('InvalidSignatureException', WRONG_SIGNATURE);
    case 'session-expired':
      return refuse('ExpiredTokenException', 'The security token included in the request is expired');
  }
}

function queryRefusal(fault: SignatureFault): Refusal {
  switch (fault.kind) {
    case 'missing':
      return refuse('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
    case 'both-forms':
      return refuse('SignatureDoesNotMatch', BOTH_FORMS, 403);
    case 'incomplete':
      return refuse('IncompleteSignature', fault.message);
    case 'scope':
    case 'time':
      return refuse('SignatureDoesNotMatch', fault.message, 403);
    case 'unknown-key':
      return refuse('InvalidClientTokenId', 'The security token included in the request is invalid', 403);
    case 'mismatch':
      return refuse('SignatureDoesNotMatch', WRONG_SIGNATURE, 403);
    case 'session-expired':
      return refuse('ExpiredToken', 'The security token included in the request is expired', 403);
  }
}
