import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access, Target } from './send-batch';

/** An access with when it was sealed, as ISO time. */
export type SealedAccess = { sealedAt: string; access: Access };

/** `accesses`: the newest first. */
type Taken = { stream: Target; accesses: SealedAccess[] };

/** The accesses that take-key.mjs put into the folder, by onboarding. */
export function readTakenKeys(folder: string): Map<string, Taken> {
  const all = new Map<string, Taken>();
  if (!existsSync(folder)) return all;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  // Their names end with the time of sealing.
  for (const file of files.sort().reverse()) {
    const { onboardingId, stream: arn, sealedAt, access } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Opened;
    const [, , , region = '', , resource = ''] = arn.split(':');
    const taken = all.get(onboardingId) ?? { stream: { name: resource.replace('stream/', ''), region }, accesses: [] };
    taken.accesses.push({ sealedAt, access });
    all.set(onboardingId, taken);
  }
  return all;
}

/** What of `OpenedAccess` (docs/openapi.yaml) is used. */
type Opened = { onboardingId: string; stream: string; sealedAt: string; access: Access };
