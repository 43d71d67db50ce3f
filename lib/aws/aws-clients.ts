import { KinesisClient } from '@aws-sdk/client-kinesis';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** What the connection test asks with: the portal's own STS, and a Kinesis for each session that it is given. */
export type AwsClients = { sts: STSClient; kinesisOf: (session: Session) => KinesisClient; destroy: () => void };

/** A role's temporary credentials: never logged, never kept beyond the call that asked for them. */
export type Session = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

export type AwsSettings = { region: string; profile: string | null; stsEndpoint: string | null; kinesisEndpoint: string | null };

/** Clients for one region, which serialise and sign; `sendCommand` sends. No retries of their own: the connection test retries, and says so. */
export function awsClients(settings: AwsSettings): AwsClients {
  const { region, profile } = settings;
  // Never sends; it keeps the SDK from signing the pseudo headers of HTTP/2, which Kinesis's default handler would send.
  const requestHandler = new NodeHttpHandler();
  const common = { region, requestHandler, maxAttempts: 1 };
  const sts = new STSClient({ ...common, ...(profile === null ? {} : { profile }), ...endpoint(settings.stsEndpoint) });
  return {
    sts,
    kinesisOf: (credentials) => new KinesisClient({ ...common, credentials, ...endpoint(settings.kinesisEndpoint) }),
    destroy: () => requestHandler.destroy(),
  };
}

function endpoint(url: string | null): { endpoint: string } | Record<string, never> {
  return url === null ? {} : { endpoint: url };
}
