import { request as httpRequest } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { LocalAws } from './local-aws';
import { NodeSha256 } from './node-sha256';

export type RawRequest = { method?: string; path?: string; headers: Record<string, string>; body: string };
export type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Signing = { accessKeyId: string; secretAccessKey: string; sessionToken?: string; service?: string; region?: string; signedAt?: Date };

/** A request for Kinesis as the portal's browser side builds it: AWS's real host, and a signed header of its own. */
export function kinesisRequest(operation: string, body: unknown, more: Record<string, string> = {}): RawRequest {
  const headers = {
    host: 'kinesis.eu-west-1.amazonaws.com',
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `Kinesis_20131202.${operation}`,
    ...more,
  };
  return { headers, body: JSON.stringify(body) };
}

/** A request for STS at its regional host. */
export function stsRequest(parameters: Record<string, string>, more: Record<string, string> = {}): RawRequest {
  const headers = { host: 'sts.eu-west-1.amazonaws.com', 'content-type': 'application/x-www-form-urlencoded', ...more };
  return { headers, body: new URLSearchParams({ Version: '2011-06-15', ...parameters }).toString() };
}

/** The request with the signature that AWS's own library gives it; every header in it is signed. */
export async function sign(request: RawRequest, signing: Signing): Promise<RawRequest> {
  const { accessKeyId, secretAccessKey, sessionToken, service = 'kinesis', region = 'eu-west-1', signedAt = new Date() } = signing;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  const signer = new SignatureV4({ service, region, credentials, sha256: NodeSha256, applyChecksum: false });
  const unsigned = {
    method: request.method ?? 'POST',
    protocol: 'http:',
    hostname: request.headers['host'] ?? '',
    path: request.path ?? '/',
    headers: request.headers,
    body: request.body,
  };
  const signed = await signer.sign(unsigned, { signingDate: signedAt });
  return { ...request, headers: signed.headers };
}

/** The path of a presigned GET, whose signature stands in its query. */
export async function presign(host: string, query: Record<string, string>, signing: Signing & { seconds: number }): Promise<string> {
  const { service = 'sts', region = 'eu-west-1', signedAt = new Date(), seconds } = signing;
  const signer = new SignatureV4({ service, region, credentials: signing, sha256: NodeSha256, applyChecksum: false });
  const request = { method: 'GET', protocol: 'http:', hostname: host, path: '/', headers: { host }, query };
  const signed = await signer.presign(request, { signingDate: signedAt, expiresIn: seconds });
  return `/?${new URLSearchParams(signed.query as Record<string, string>)}`;
}

/** Sends a request to the local AWS exactly as it stands. */
export function send(aws: LocalAws, request: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(request.body)) };
    const outgoing = httpRequest(
      { host: '127.0.0.1', port: aws.port, method: request.method ?? 'POST', path: request.path ?? '/', headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}
