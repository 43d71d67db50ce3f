import { KinesisClient } from '@aws-sdk/client-kinesis';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { LocalAws } from './local-aws';

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
