import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { OpeningFault } from '@/lib/wire/faults';

/** What the sandbox refused; its own failure is told apart from one of the portal. */
export type OpeningSandboxFault = Exclude<OpeningRefusal, { kind: 'failed' }> | { kind: 'sandbox-failed' };

/** Why a message was not opened. `sha-differs`: it is not the one that the audit recorded. */
export type OpenMessageFault = OpeningSandboxFault | OpeningFault | CallFault | { kind: 'sha-differs' };

export function openingSandboxFaultOf(refusal: OpeningRefusal): OpeningSandboxFault {
  return refusal.kind === 'failed' ? { kind: 'sandbox-failed' } : refusal;
}
