import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { OpeningFault } from '@/lib/wire/faults';

/** A refusal of the sandbox. Its own failure has another kind than a failure of the portal. */
export type OpeningSandboxFault = Exclude<OpeningRefusal, { kind: 'failed' }> | { kind: 'sandbox-failed' };

/** Why a message was not opened. */
export type OpenMessageFault = OpeningSandboxFault | OpeningFault | CallFault;

export function openingSandboxFaultOf(refusal: OpeningRefusal): OpeningSandboxFault {
  return refusal.kind === 'failed' ? { kind: 'sandbox-failed' } : refusal;
}
