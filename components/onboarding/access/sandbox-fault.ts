import type { Refusal } from '@/lib/domain/sealing/sandbox-messages';

/** What the sandbox refused once it was open, as a fault with a sentence beside those of the portal. */
export type SandboxFault = { kind: 'sandbox-nothing-held' | 'sandbox-bad-facts' | 'sandbox-failed' };

export function sandboxFaultOf({ kind }: Refusal): SandboxFault {
  if (kind === 'nothing-held') return { kind: 'sandbox-nothing-held' };
  return { kind: kind === 'bad-facts' ? 'sandbox-bad-facts' : 'sandbox-failed' };
}
