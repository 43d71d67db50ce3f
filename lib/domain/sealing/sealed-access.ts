import { partitionOf } from '@/lib/domain/aws/regions';
import { err, ok, type Result } from '@/lib/domain/result';
import {
  isAccessKeyId,
  isExternalId,
  isId,
  isMoment,
  isRoleArn,
  isSealedCustomerName,
  isSecretAccessKeyFact,
} from '@/lib/domain/sealing/sandbox-facts';
import { Secret } from '@/lib/domain/secret';

/** What stands inside a sealed message: the access, and the facts that tie it to one onboarding. Nothing else of the customer's file. */
export type SealedAccess = {
  onboardingId: string;
  customer: string;
  streamArn: string;
  testRunId: string | null;
  sealedAt: string;
  access: { kind: 'keys'; accessKeyId: string; secret: Secret } | { kind: 'role'; roleArn: string; externalId: string };
};

export type SealedAccessFault = { kind: 'not-sealed-access'; field: string };

/** Sealed messages are padded so that their length reveals nothing about what is inside. */
export const paddedBytes = 1_024;

/**
 * The canonical JSON (keys sorted, no white space, UTF-8), padded with spaces to a multiple of `paddedBytes`, its last byte a line feed.
 */
export function writeSealedAccess(sealed: SealedAccess): Uint8Array {
  const json = new TextEncoder().encode(canonicalSealedJson(sealed));
  const bytes = new Uint8Array(Math.ceil((json.length + 1) / paddedBytes) * paddedBytes).fill(0x20);
  bytes.set(json);
  bytes[bytes.length - 1] = 0x0a;
  json.fill(0);
  return bytes;
}

/** The canonical JSON with a text in the place of the secret; `seal-it-yourself` cuts it open at its own marks. */
export function canonicalSealedJson(sealed: SealedAccess, secretText = secretOf(sealed)): string {
  const { access } = sealed;
  return JSON.stringify({
    access:
      access.kind === 'keys'
        ? { accessKeyId: access.accessKeyId, kind: 'keys', secretAccessKey: secretText }
        : { externalId: access.externalId, kind: 'role', roleArn: access.roleArn },
    customer: sealed.customer,
    method: access.kind,
    onboardingId: sealed.onboardingId,
    sealedAt: sealed.sealedAt,
    stream: sealed.streamArn,
    testRunId: sealed.testRunId,
    version: 1,
  });
}

/** The ARN that is sealed, from facts that were checked. */
export function streamArnOf(stream: { region: string; accountId: string; streamName: string }): string {
  return `arn:${partitionOf(stream.region)}:kinesis:${stream.region}:${stream.accountId}:stream/${stream.streamName}`;
}

/** The ARN of a stream whose partition is that of its region. */
export function isSealedStreamArn(text: unknown): boolean {
  const parts = /^arn:([a-z-]+):kinesis:([a-z0-9-]+):\d{12}:stream\/[a-zA-Z0-9_.-]{1,128}$/.exec(typeof text === 'string' ? text : '');
  return parts !== null && parts[2] !== undefined && partitionOf(parts[2]) === parts[1];
}

/**
 * Reads what came out of a sealed message. It is untrusted text: at most 8 KiB of sound UTF-8, every field by its grammar, and
 * byte for byte the canonical form (padding apart), so that no second meaning fits beside the first.
 */
export function parseSealedAccess(bytes: Uint8Array): Result<SealedAccess, SealedAccessFault> {
  if (bytes.length > 8_192) return fault('length');
  const text = decode(bytes);
  if (text === null) return fault('encoding');
  const trimmed = text.replace(/[ \r\n]+$/, '');
  const read = readJson(trimmed);
  if (!isRecord(read)) return fault('json');
  const sealed = readFields(read);
  if (!sealed.ok) return sealed;
  return canonicalSealedJson(sealed.value) === trimmed ? sealed : fault('canonical');
}

function readFields(read: Record<string, unknown>): Result<SealedAccess, SealedAccessFault> {
  const { access, customer, method, onboardingId, sealedAt, stream, testRunId, version } = read;
  if (version !== 1) return fault('version');
  if (!isId(onboardingId)) return fault('onboardingId');
  if (!isSealedCustomerName(customer)) return fault('customer');
  if (!isMoment(sealedAt)) return fault('sealedAt');
  if (testRunId !== null && !isId(testRunId)) return fault('testRunId');
  if (!isSealedStreamArn(stream)) return fault('stream');
  if (!isRecord(access) || access['kind'] !== method) return fault('access');
  const common = {
    onboardingId: String(onboardingId),
    customer: String(customer),
    streamArn: String(stream),
    testRunId: testRunId === null ? null : String(testRunId),
    sealedAt: String(sealedAt),
  };
  if (method === 'keys') {
    if (!isAccessKeyId(access['accessKeyId'])) return fault('accessKeyId');
    if (!isSecretAccessKeyFact(access['secretAccessKey'])) return fault('secretAccessKey');
    const secret = Secret.ofText(String(access['secretAccessKey']));
    return ok({ ...common, access: { kind: 'keys', accessKeyId: String(access['accessKeyId']), secret } });
  }
  if (!isRoleArn(access['roleArn'])) return fault('roleArn');
  if (!isExternalId(access['externalId'])) return fault('externalId');
  return ok({ ...common, access: { kind: 'role', roleArn: String(access['roleArn']), externalId: String(access['externalId']) } });
}

function secretOf({ access }: SealedAccess): string {
  return access.kind === 'keys' ? access.secret.reveal() : '';
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function fault(field: string): { ok: false; fault: SealedAccessFault } {
  return err({ kind: 'not-sealed-access', field });
}
