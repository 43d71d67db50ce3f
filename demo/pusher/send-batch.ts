import { KinesisClient, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { DeviceRecord } from './device-records';

export type Access = { kind: 'keys'; accessKeyId: string; secretAccessKey: string } | { kind: 'role'; roleArn: string; externalId: string };
export type Target = { name: string; region: string };
export type Sent = { record: DeviceRecord; code: string | null; sequenceNumber: string | null };

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
type Options = { identity: Credentials; endpoints: { kinesis: string; sts: string }; now: () => number };

/** A session is taken anew after so long, so that a role whose trust is gone is noticed within a minute. */
const sessionMs = 60_000;

/** Sends batches through the AWS SDK, without retries of the SDK's own. */
export function makeSender({ identity, endpoints, now }: Options) {
  const requestHandler = new NodeHttpHandler({ connectionTimeout: 5_000, requestTimeout: 5_000 });
  const common = { requestHandler, maxAttempts: 1 };
  const sessions = new Map<string, { credentials: Credentials; at: number }>();

  async function credentialsOf(access: Access, region: string): Promise<Credentials> {
    if (access.kind === 'keys') return { accessKeyId: access.accessKeyId, secretAccessKey: access.secretAccessKey };
    const name = `${access.roleArn} ${access.externalId}`;
    const held = sessions.get(name);
    if (held !== undefined && now() - held.at < sessionMs) return held.credentials;
    const sts = new STSClient({ ...common, region, credentials: identity, endpoint: endpoints.sts });
    const { Credentials: taken } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: access.roleArn,
        ExternalId: access.externalId,
        RoleSessionName: 'microshare-delivery',
        DurationSeconds: 900,
      }),
    );
    const credentials = {
      accessKeyId: taken?.AccessKeyId ?? '',
      secretAccessKey: taken?.SecretAccessKey ?? '',
      sessionToken: taken?.SessionToken ?? '',
    };
    sessions.set(name, { credentials, at: now() });
    return credentials;
  }

  /** Sends one batch. A refusal of the whole batch is one of each record. */
  async function send(access: Access, { name, region }: Target, batch: readonly DeviceRecord[]): Promise<Sent[]> {
    try {
      const kinesis = new KinesisClient({
        ...common,
        region,
        credentials: await credentialsOf(access, region),
        endpoint: endpoints.kinesis,
      });
      const records = batch.map(({ key, text }) => ({ PartitionKey: key, Data: Buffer.from(text) }));
      const { Records: answers = [] } = await kinesis.send(new PutRecordsCommand({ StreamName: name, Records: records }));
      return batch.map((record, index) => ({
        record,
        code: answers[index]?.ErrorCode ?? null,
        sequenceNumber: answers[index]?.SequenceNumber ?? null,
      }));
    } catch (fault) {
      return batch.map((record) => ({ record, code: codeOf(fault), sequenceNumber: null }));
    }
  }

  return { send, close: () => requestHandler.destroy() };
}

export type Sender = ReturnType<typeof makeSender>;

/** AWS's error code, or the operating system's where nothing answered. */
function codeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'Unknown';
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
  return /^[A-Za-z][A-Za-z0-9_.]{0,63}$/.test(code) ? code : 'Unknown';
}
