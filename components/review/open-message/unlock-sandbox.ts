import { type OpeningSandboxFault, openingSandboxFaultOf } from '@/components/review/open-message/opening-fault';
import { type OpeningSandbox, openOpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err, ok, type Result } from '@/lib/domain/result';

type KeyToUnlock = { sandboxUrl: string; keyFile: Blob; passphrase: string };

/** A fresh sandbox that holds the unlocked key. A refusal closes it again. */
export async function unlockSandbox({
  sandboxUrl,
  keyFile,
  passphrase,
}: KeyToUnlock): Promise<Result<OpeningSandbox, OpeningSandboxFault>> {
  const started = await openOpeningSandbox({ url: sandboxUrl });
  if (!started.ok) return err(openingSandboxFaultOf(started.fault));
  const sandbox = started.value;
  const unlocked = await sandbox.unlock(keyFile, passphrase);
  if (unlocked.ok) return ok(sandbox);
  await sandbox.forget();
  return err(openingSandboxFaultOf(unlocked.fault));
}
