import { examine } from '@/bin/doctor/examine';
import type { Finding } from '@/bin/doctor/finding';
import { readOptions, say } from '@/bin/verbs/read-options';

export const help = `Usage: npm run -s portal -- doctor [--json]

Looks at settings, database, clock, jobs, mails, support keys, mail server, identity provider, the portal's own address, its identities in AWS and the
published template. Says for each whether it is in order, and if not what to do. Sends no mail and asks AWS nothing that costs.
--json prints { well, findings: [{ what, well, says, todo }] } for monitors. Exit 1 when something is wrong.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const findings = await examine();
  const isWell = findings.every((finding) => finding.well);
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ well: isWell, findings })}\n`);
  else process.stdout.write(`${findings.map(lineOf).join('\n')}\n`);
  return isWell ? 0 : 1;
}

function lineOf({ what, well, says, todo }: Finding): string {
  const line = `${well ? 'ok   ' : 'WRONG'} ${what}: ${says}`;
  return todo === null ? line : `${line}\n      → ${todo}`;
}
