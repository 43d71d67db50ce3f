import 'client-only';
import { isPin } from '@/lib/domain/sealing/support-keys';

/** How the keys that a page would seal to compare with those that a link named. */
export type PinComparison =
  | 'same'
  | 'not-compared'
  | {
      /** The pin that this browser kept for the onboarding. */
      differs: string;
      /** The fingerprints that went with it, when it was last found the same; null if it never was. */
      keptFingerprints: string[] | null;
      /** The pin of the newest link. Where it equals the page's, ask the person and then `keepPin`; otherwise refuse. */
      newest: string | null;
    };

/** Keeps the pin of a link: under an onboarding's id, or as `invite` when the link does not name one. Anything but a pin is ignored. */
export function keepPin(place: string, pin: string): void {
  if (!isPin(pin)) return;
  write(place, { pin, fingerprints: null });
}

/**
 * Compares the pin of the page's keys with the one kept for this onboarding. The first comparison takes over what the link carried.
 * `fingerprints`, when given, are remembered beside the pin, so that a later difference can show both sets.
 */
export function comparePin(onboardingId: string, pin: string, fingerprints: string[] | null = null): PinComparison {
  const newest = read('invite');
  const kept = read(onboardingId) ?? newest;
  if (kept === null) return 'not-compared';
  const undecided = newest !== null && newest.pin !== kept.pin;
  if (kept.pin !== pin || undecided) {
    return { differs: kept.pin, keptFingerprints: kept.fingerprints, newest: newest?.pin ?? null };
  }
  write(onboardingId, { pin, fingerprints: fingerprints ?? kept.fingerprints });
  return 'same';
}

type Kept = { pin: string; fingerprints: string[] | null };

function read(place: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(place)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

// A browser that keeps nothing (private windows, a full disk) makes the comparison "not compared", which the page says.
function write(place: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify(kept));
  } catch {}
}

function nameOf(place: string): string {
  return `portal.pin.${place}`;
}

function isKept(read: unknown): read is Kept {
  return typeof read === 'object' && read !== null && 'pin' in read && typeof read.pin === 'string' && isPin(read.pin);
}
