import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import type { KmsKey } from '../world';
import { findKmsKey } from './find-kms-key';

/** Describes a key. */
export function describeKey(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  return isRefusal(key) ? key : { KeyMetadata: describeKmsKey(key) };
}

/** A key as KMS answers it. */
export function describeKmsKey(key: KmsKey): Record<string, unknown> {
  return {
    AWSAccountId: key.arn.split(':')[4],
    KeyId: key.keyId,
    Arn: key.arn,
    CreationDate: key.createdAt / 1_000,
    Enabled: key.state === 'Enabled',
    Description: key.description,
    KeyUsage: 'ENCRYPT_DECRYPT',
    KeyState: key.state,
    Origin: 'AWS_KMS',
    KeyManager: 'CUSTOMER',
    KeySpec: 'SYMMETRIC_DEFAULT',
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    MultiRegion: false,
  };
}
