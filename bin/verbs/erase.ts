import { readOptions, say } from '@/bin/verbs/read-options';
import { erase } from '@/lib/server/people/erasure/erase';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';
import { parseInput } from '@/lib/wire/parse-input';
import { emailInput } from '@/lib/wire/people-inputs';

export const help = `Usage: npm run -s portal -- erase --email E [--json]

Erases a person's name and e-mail address, their sessions, passkeys, links and mails on their way. What they did stays in the history
under an id. It cannot be taken back; backups that were made before hold the address until they expire.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { email: { type: 'string' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const input = parseInput(emailInput, { email: options.values.email });
  if (!input.ok) return say(2, `--email is missing or cannot be used.\n\n${help}`);
  const erased = await runAsOperator(() => inTransaction((tx) => erase(tx, operator, input.value.email)));
  if (!erased.ok) return say(1, 'Nothing here has this address.');
  process.stdout.write(options.values.json === true ? '{"erased":true}\n' : 'Erased.\n');
  return 0;
}
