import { KinesisClient } from '@aws-sdk/client-kinesis';
import { STSClient } from '@aws-sdk/client-sts';
import { BodyKeepingHandler } from '@/lib/aws/body-keeping-handler';

/** What the connection test asks with: the portal's own STS, and a Kinesis for each session that it is given. */
export type AwsClients = { sts: STSClient; kinesisOf: (session: Session) => KinesisClient; destroy: () => void };

/** A role's temporary credentials: never logged, never kept beyond the call that asked for them. */
export type Session = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

export type AwsSettings = { region: string; profile: string | null; stsEndpoint: string | null; kinesisEndpoint: string | null };

/** Clients for one region. No retries of their own: the connection test retries, and says so. */
export function awsClients(settings: AwsSettings): AwsClients {
  const { region, profile } = settings;
  // The SDK's default HTTP/2 handler fails on servers that speak HTTP/1 only.
  const requestHandler = new BodyKeepingHandler({
    connectionTimeout: 3_000,
    requestTimeout: 5_000,
    // Left out, the handler only warns in the log and goes on waiting.
    throwOnRequestTimeout: true,
    socketTimeout: 5_000,
  });
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
