import { enterSandbox, leaveSandbox } from '@/components/onboarding/access/enter-sandbox';
import type { FlowContext } from '@/components/onboarding/access/flow-context';
import type { Sandbox, SandboxReadReply } from '@/lib/browser/sandbox-client';
import type { Result } from '@/lib/domain/result';
import type { Refusal } from '@/lib/domain/sealing/sandbox-messages';

export type CredentialSource = { file: File } | { text: string };

/** Gives a file or a paste to a fresh sandbox, unread. */
export async function readAccess(context: FlowContext, source: CredentialSource): Promise<void> {
  await leaveSandbox(context);
  context.happen({ did: 'open' });
  const entered = await enterSandbox(context);
  if (entered === null) return;
  const reply = 'file' in source ? await entered.readFile(source.file) : await entered.readPaste(source.text);
  happenRead(context, reply, entered);
}

/** Takes one of several keys that the file holds. */
export async function chooseAccess(context: FlowContext, accessKeyId: string): Promise<void> {
  const entered = context.sandbox.current;
  if (entered === null) return context.happen({ did: 'end-sandbox' });
  happenRead(context, await entered.choose(accessKeyId), entered);
}

export function takeRole({ now, happen }: FlowContext, roleArn: string): void {
  happen({ did: 'take-role', roleArn, externalId: now().subject.externalId ?? '' });
}

/** Gives the sandbox its full time again. */
export async function keepOpen({ sandbox, happen }: FlowContext): Promise<void> {
  const kept = await sandbox.current?.keepOpen();
  if (kept?.ok) happen({ did: 'keep-open', endsAt: kept.value.endsAt });
}

/** Stops what runs and forgets what is held. */
export async function forgetAccess(context: FlowContext): Promise<void> {
  context.stop.current?.abort();
  await leaveSandbox(context);
  context.happen({ did: 'empty' });
}

function happenRead({ happen }: FlowContext, reply: Result<SandboxReadReply, Refusal>, { endsAt }: Sandbox): void {
  happen(reply.ok ? { did: 'read', reply: reply.value, endsAt } : { did: 'refuse-sandbox', refusal: reply.fault });
}
