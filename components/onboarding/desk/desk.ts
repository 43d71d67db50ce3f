import type { SaidFault } from '@/components/onboarding/ask';
import type { LadderEnd, Progress } from '@/components/onboarding/ladder/climb';
import type { AccessSummary, Choice, FileRefusal, Receipt, Refusal, RunFacts } from '@/lib/domain/room-messages';
import type { TestRunView } from '@/lib/wire/views';

/** An access in hand: what the page may know of it, and when its room closes (null: nothing secret is held). */
export type Held = { access: AccessSummary; endsAt: string | null };

/** One test in this tab: the run that the server issued, where the climb is, and how it ended (null: it goes on). */
export type Climbed = { run: RunFacts; progress: Progress; end: LadderEnd | null };

export type Desk =
  | { at: 'empty'; ended: boolean }
  | { at: 'opening' }
  | { at: 'room-refused'; refusal: Refusal }
  | { at: 'file-refused'; refusal: FileRefusal }
  | { at: 'choosing'; choices: Choice[] }
  | { at: 'held'; held: Held; fault: SaidFault | null }
  | { at: 'starting'; held: Held }
  | { at: 'testing'; held: Held; climbed: Climbed }
  | { at: 'tested'; held: Held; climbed: Climbed }
  | { at: 'sealing'; held: Held; climbed: Climbed | null; stage: 'checking' | 'sealing' }
  | { at: 'handing-over'; held: Held; climbed: Climbed | null; receipt: Receipt }
  | { at: 'seal-refused'; held: Held; climbed: Climbed | null; fault: SaidFault; receipt: Receipt | null }
  | { at: 'handed-over'; held: Held; receipt: Receipt };

/** The access in hand, or null. */
export function heldOf(desk: Desk): Held | null {
  return 'held' in desk ? desk.held : null;
}

/** The test of this tab, or null. */
export function climbedOf(desk: Desk): Climbed | null {
  return 'climbed' in desk ? desk.climbed : null;
}

/** True when the test of the access in hand has passed in this tab. */
export function isProvenHere(desk: Desk): boolean {
  return climbedOf(desk)?.end?.kind === 'passed' || desk.at === 'handed-over';
}

/** True when a run tested the access in hand. */
export function isOfRun({ access }: Held, run: TestRunView | null): boolean {
  return access.kind === 'role' ? run?.roleArn === access.roleArn : run?.keyId === access.accessKeyId;
}

/** What the desk becomes when staff return a step after it was handed over: a role is still in hand, a key's file is needed again. */
export function afterReturn(desk: Desk, returnedAt: string): Desk {
  if (desk.at !== 'handed-over' || returnedAt < desk.receipt.sealedAt) return desk;
  return desk.held.access.kind === 'role' ? { at: 'held', held: desk.held, fault: null } : { at: 'empty', ended: false };
}

/** What the desk becomes when the room ends by itself: what was proven stays to be seen, the secret is gone. */
export function afterRoomEnd(desk: Desk): Desk {
  switch (desk.at) {
    case 'empty':
    case 'handing-over':
    case 'seal-refused':
    case 'handed-over':
    case 'sealing':
      return desk;
    case 'opening':
    case 'room-refused':
    case 'file-refused':
    case 'choosing':
      return { at: 'empty', ended: true };
    case 'held':
    case 'starting':
    case 'testing':
    case 'tested':
      return desk.held.access.kind === 'role' ? desk : { at: 'empty', ended: true };
  }
}
