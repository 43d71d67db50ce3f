import 'client-only';
import { isPin } from '@/lib/domain/sealing/support-keys';

/** Whose pins: a person's id, or `link:` and the id of a delegated link. One browser may serve several people. */
export type PinHolder = string;

/** The onboarding whose keys a page compares. `given`: a link has brought this holder a pin before, on whichever device. */
export type PinPlace = { holder: PinHolder; onboardingId: string; given: boolean };

/** How the keys that a page would seal to compare with those that a link named. */
export type PinComparison =
  | 'same'
  /** Nothing is kept, and no link ever brought a pin. */
  | 'not-compared'
  /** Nothing is kept although a link brought a pin: another browser, or storage that was deleted. The person has to compare. */
  | 'missing'
  | {
      /** The pin that this browser kept for the onboarding. */
      differs: string;
      /** The fingerprints that went with it, when it was last found the same; null if it never was. */
      keptFingerprints: string[] | null;
      /** The pin of the newest link. Where it equals the page's, ask the person and then `takePin`; otherwise refuse. */
      newest: string | null;
    };

/** Keeps the pin of a link that let this holder in: it counts for all their onboardings. Anything but a pin is ignored. */
export function keepPin(holder: PinHolder, pin: string): void {
  if (isPin(pin)) write(nameOf(holder), { pin, fingerprints: null });
}

/** Keeps a pin for one onboarding: the person has compared it, or typed it from a mail. Anything but a pin is ignored. */
export function takePin({ holder, onboardingId }: PinPlace, pin: string): void {
  if (isPin(pin)) write(nameOf(holder, onboardingId), { pin, fingerprints: null });
}

/**
 * Compares the pin of the page's keys with the one kept for this onboarding. The first comparison takes over what the link carried.
 * `fingerprints`, when given, are remembered beside the pin, so that a later difference can show both sets.
 */
export function comparePin({ holder, onboardingId, given }: PinPlace, pin: string, fingerprints: string[] | null = null): PinComparison {
  const newest = read(nameOf(holder));
  const own = nameOf(holder, onboardingId);
  // Releases before this one kept pins by onboarding alone.
  const kept = read(own) ?? read(`portal.pin.${onboardingId}`) ?? newest;
  if (kept === null) return given ? 'missing' : 'not-compared';
  const undecided = newest !== null && newest.pin !== kept.pin;
  if (kept.pin !== pin || undecided) {
    return { differs: kept.pin, keptFingerprints: kept.fingerprints, newest: newest?.pin ?? null };
  }
  write(own, { pin, fingerprints: fingerprints ?? kept.fingerprints });
  return 'same';
}

/** The pin in what somebody pastes: a check number in groups of four, or a whole link; null where there is none. */
export function pinIn(text: string): string | null {
  const pin = /[#&]p=([0-9a-f]{64})\b/.exec(text)?.[1] ?? text.replace(/\s+/g, '').toLowerCase();
  return isPin(pin) ? pin : null;
}

/** Forgets what this browser keeps of a session that has ended. Pins are not of a session: without them nothing refuses other keys. */
export function forgetSession(): void {
  try {
    sessionStorage.clear();
    for (const name of Object.keys(localStorage)) if (!name.startsWith('portal.pin.')) localStorage.removeItem(name);
  } catch {}
}

type Kept = { pin: string; fingerprints: string[] | null };

function read(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

// A browser that keeps nothing (private windows, a full disk) makes the comparison "not compared" or "missing", which the page says.
function write(name: string, kept: Kept): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {}
}

function nameOf(holder: PinHolder, onboardingId?: string): string {
  return ['portal.pin', holder, onboardingId].filter((part) => part !== undefined).join('.');
}

function isKept(read: unknown): read is Kept {
  return typeof read === 'object' && read !== null && 'pin' in read && typeof read.pin === 'string' && isPin(read.pin);
}
