import { canonicalSealedJson, type SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { sha256Hex } from '@/lib/sandbox/sha256';

/** SHA-256 of the canonical content without its padding, hex: the same whatever the message is sealed to. */
export function contentHashOf(sealed: SealedAccess): Promise<string> {
  return sha256Hex(canonicalSealedJson(sealed));
}
