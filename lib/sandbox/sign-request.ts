import { clearCredentialCache, SignatureV4 } from '@smithy/signature-v4';
import { amzDateOf, awsRequest } from '@/lib/domain/aws/aws-request';
import {
  type RequestName,
  type RunFacts,
  recordVersionToday as recordVersion,
  type Signature,
  type StreamFacts,
} from '@/lib/domain/sealing/sandbox-messages';
import type { Secret } from '@/lib/domain/secret';
import { Sha256 } from '@/lib/sandbox/sha256';

export type SigningFacts = { request: RequestName; onboardingId: string; stream: StreamFacts; run: RunFacts };

/**
 * Signs one of the portal's own requests, built here from facts that passed their grammar, by this machine's clock and for the origin
 * that this sandbox was loaded from. What comes out is the signature and nothing that the server could not build itself.
 */
export async function signRequest(
  key: { accessKeyId: string; secret: Secret },
  { request, onboardingId, stream, run }: SigningFacts,
  origin: string,
  now: Date,
): Promise<Signature> {
  const amzDate = amzDateOf(now);
  const built = await awsRequest(request, { stream, onboardingId, origin, run, amzDate, recordVersion });
  const signer = new SignatureV4({
    service: built.service,
    region: built.region,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secret.reveal() },
    sha256: Sha256,
    applyChecksum: false,
  });
  const { method, hostname, path, headers, body } = built;
  const signed = await signer.sign({ method, protocol: 'https:', hostname, path, query: {}, headers, body }, { signingDate: now });
  const parts = /SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(signed.headers['authorization'] ?? '');
  if (parts?.[1] !== built.signedHeaders.join(';') || parts[2] === undefined) throw new Error('The signer signed something else.');
  return { testRunId: run.id, request, amzDate, keyId: key.accessKeyId, recordVersion, signature: parts[2] };
}

/** Drops the signing keys that the signer derived and keeps. */
export function forgetSigningKeys(): void {
  clearCredentialCache();
}
