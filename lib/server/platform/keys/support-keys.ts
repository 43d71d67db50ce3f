import 'server-only';
import built from '@/generated/support-keys.json';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';

/** The set before the last rotation: pages that were open then may still submit messages that were sealed to it. */
export type PreviousKeySet = SupportKeySet & { acceptedUntil: string };

export type BuiltSupportKeys = SupportKeySet & {
  /** The sandbox in which a customer's browser seals, and the one in which staff's browser opens: paths on this origin, named by their hash. */
  sandboxUrl: string;
  openingSandboxUrl: string;
  previous: PreviousKeySet | null;
};

/** The keys that this build was made with, the same that are compiled into its sandboxes. Nothing that runs can change them. */
export function supportKeys(): BuiltSupportKeys {
  return keys;
}

/** The sets that a message may be sealed to at `now`: this build's, and the previous one while it is accepted. */
export function acceptedKeySets(now: Date): SupportKeySet[] {
  const { previous } = keys;
  return previous !== null && now < new Date(previous.acceptedUntil) ? [keys, previous] : [keys];
}

// The build writes this file (bin/build-sandbox.mjs) and is the only one to do so, hence the cast.
const keys = built as BuiltSupportKeys;
