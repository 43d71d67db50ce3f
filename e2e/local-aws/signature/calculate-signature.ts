import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Claim } from './parse-authorization';
import type { SignedRequest } from './signed-request';

/** Whether the claimed signature is the one that this secret gives for this request. */
export function signatureMatches(request: SignedRequest, claim: Claim, secretAccessKey: string): boolean {
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
