import { ownAddress } from '@/lib/server/platform/settings/server-environment';
import { readOptions, say } from './read-options';

export const help = `Usage: npm run -s portal -- health

Asks the portal that listens on HOST and PORT of this machine whether it is ready: it answers, and reaches its database. For the health
check of a container.
Exit 0 ready, 1 not, 2 misused.`;

/** Whether the portal of this machine can serve. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, {}, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const address = `${ownAddress()}/api/health/ready`;
  const status = await fetch(address, { signal: AbortSignal.timeout(3_000) }).then(
    (answer) => answer.status,
    () => null,
  );
  return status === 200 ? 0 : say(1, status === null ? `${address} does not answer.` : `${address} answers ${status}: it cannot serve.`);
}
