import { createHash, createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { KinesisClient } from '@aws-sdk/client-kinesis';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { LocalAws } from '@/demo/aws/local-aws';

export const ACCOUNT = '222222222222';
export const STREAM = `arn:aws:kinesis:eu-west-1:${ACCOUNT}:stream/sensors`;
export const EXTERNAL_ID = 'onb-3f2a';

/** Keys as the admin answers them, or as AssumeRole does. */
type AnyKeys =
  | { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  | { AccessKeyId: string | undefined; SecretAccessKey: string | undefined; SessionToken: string | undefined }
  | undefined;
type ClientSettings = { region?: string; systemClockOffset?: number; maxAttempts?: number };

/** A real SDK client for Kinesis at the local AWS; it asks once only, unless told. */
export function kinesisOf(aws: Pick<LocalAws, 'url'>, keys: AnyKeys, settings: ClientSettings = {}): KinesisClient {
  return new KinesisClient({ ...settingsOf(aws, keys, settings), requestHandler: new NodeHttpHandler() });
}

/** A real SDK client for STS at the local AWS. */
export function stsOf(aws: Pick<LocalAws, 'url'>, keys: AnyKeys, settings: ClientSettings = {}): STSClient {
  return new STSClient(settingsOf(aws, keys, settings));
}

/** The error that a call ends with; a call that succeeds fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<{ name: string; message: string; status: number | undefined }> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error)) throw new Error('the call was expected to be refused');
  const metadata = '$metadata' in outcome ? (outcome.$metadata as { httpStatusCode?: number }) : {};
  return { name: outcome.name, message: outcome.message, status: metadata.httpStatusCode };
}

/** A policy that allows these actions on this resource. */
export function allow(actions: string | string[], resource: string | string[] = '*'): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: resource }] };
}

/** A trust policy that admits this principal with the external ID. */
export function trust(principal: string, externalId: string = EXTERNAL_ID): Record<string, unknown> {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': externalId } },
      },
    ],
  };
}

function settingsOf(aws: Pick<LocalAws, 'url'>, keys: AnyKeys, settings: ClientSettings) {
  return { endpoint: aws.url, region: 'eu-west-1', maxAttempts: 1, credentials: credentialsOf(keys), ...settings };
}

function credentialsOf(keys: AnyKeys): { accessKeyId: string; secretAccessKey: string; sessionToken?: string } {
  if (!keys) throw new Error('no credentials were given');
  if ('accessKeyId' in keys) return keys;
  return {
    accessKeyId: keys.AccessKeyId ?? '',
    secretAccessKey: keys.SecretAccessKey ?? '',
    ...(keys.SessionToken === undefined ? {} : { sessionToken: keys.SessionToken }),
  };
}

export type RawRequest = { method?: string; path?: string; headers: Record<string, string>; body: string };
export type RawAwsResponse = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
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
export function send(aws: LocalAws, request: RawRequest): Promise<RawAwsResponse> {
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

/** Node's SHA-256 in the form that `@smithy/signature-v4` asks for: a hash, or with a secret an HMAC. For tests that sign. */
export class NodeSha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(content: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(content));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {}
}

function bytesOf(content: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return ArrayBuffer.isView(content) ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength) : new Uint8Array(content);
}
