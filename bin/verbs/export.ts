import { readOptions, say } from '@/bin/verbs/read-options';
import { exportCustomer } from '@/lib/server/people/export-customer';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export const help = `Usage: npm run -s portal -- export --customer NAME

Prints all that the portal holds of one company as one JSON object: its people, onboardings, tests, the facts of what it submitted, messages,
deliveries and audit. Left out are sealed messages (docs/operations.md says how staff open them), hashes of tokens and what repeats other rows.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { customer: { type: 'string' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const { customer } = options.values;
  if (customer === undefined || options.positionals.length > 0) return say(2, help);
  const exported = await runAsOperator(() => exportCustomer(customer));
  if (exported === null) return say(1, `No company has the name ${customer}.`);
  process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
  return 0;
}
