import 'server-only';
import type { Tester } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { requireDelegate } from '@/lib/server/who';

/** Who runs a test: whoever holds the delegated link that it was started under, or else a signed-in person. */
export async function requireTester(linkId: string | null): Promise<Tester> {
  return linkId === null ? requireReader() : requireDelegate(linkId);
}

/** `startedBy` of a run: the person's id, or the link's. */
export function startedByOf(tester: Tester): string {
  return tester.kind === 'delegated' ? `delegated:${tester.linkId}` : tester.personId;
}

/** The link under which a run was started, or null for a person's own. */
export function linkIdOf(startedBy: string): string | null {
  return startedBy.startsWith('delegated:') ? startedBy.slice('delegated:'.length) : null;
}
