import type { FlowContext } from '@/components/onboarding/access/flow-context';
import type { Sandbox } from '@/lib/browser/sandbox-client';

/** The tab's open sandbox, or a new one. Null where it refused; the state then holds the reason. */
export async function enterSandbox({ now, happen, sandbox, openSandbox }: FlowContext): Promise<Sandbox | null> {
  if (sandbox.current !== null) return sandbox.current;
  const { sandbox: view, keptPin, mustCompare } = now().subject;
  if (mustCompare) {
    happen({ did: 'refuse-sandbox', refusal: { kind: 'pin-missing' } });
    return null;
  }
  if (keptPin !== null && keptPin !== view.pin) {
    happen({ did: 'refuse-sandbox', refusal: { kind: 'pin-differs', expected: keptPin, found: view.pin } });
    return null;
  }
  const opened = await openSandbox({ url: view.sandboxUrl, pin: view.pin });
  if (!opened.ok) {
    happen({ did: 'refuse-sandbox', refusal: opened.fault });
    return null;
  }
  const entered = opened.value;
  sandbox.current = entered;
  entered.onEnd(() => {
    if (sandbox.current !== entered) return;
    sandbox.current = null;
    happen({ did: 'end-sandbox' });
  });
  return entered;
}

/** Ends the tab's sandbox, and with it the secret. The caller sets the state. */
export async function leaveSandbox({ sandbox }: Pick<FlowContext, 'sandbox'>): Promise<void> {
  const left = sandbox.current;
  sandbox.current = null;
  await left?.forget();
}
