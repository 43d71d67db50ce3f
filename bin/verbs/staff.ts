import { readOptions, say } from '@/bin/verbs/read-options';
import { approve } from '@/lib/server/people/sign-in/first-passkey';
import { grantRole, revokeRole, type StaffRole } from '@/lib/server/people/staff/change-staff';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';
import { parseInput } from '@/lib/wire/parse-input';
import { emailInput, grantStaffInput } from '@/lib/wire/people-inputs';

export const help = `Usage: npm run -s portal -- staff add --email E --role reviewer|admin [--first-passkey] [--json]
       npm run -s portal -- staff remove --email E [--json]
       npm run -s portal -- staff list [--json]

add grants a role to a verified e-mail address; the account is made at its first sign-in through the identity provider. Where the
provider itself says a role, that one counts. With --first-passkey they may add a first passkey within 7 days although the provider vouches
for no second factor: for the first admin, whom nobody can approve in the portal. remove takes the grant back and ends the person's sessions.`;

export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = readOptions(args, { email: text, role: text, 'first-passkey': { type: 'boolean' }, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const { email, role, json, 'first-passkey': firstPasskey = false } = options.values;
  switch (options.positionals[0]) {
    case 'add': {
      const input = parseInput(grantStaffInput, { email, role });
      if (!input.ok) return say(2, `--${input.fault.field || 'email'} is missing or cannot be used.\n\n${help}`);
      const granted = await runAsOperator(() => inTransaction((tx) => add(tx, input.value, firstPasskey)));
      if (!granted.ok) return say(1, 'This address belongs to a customer; staff need another one.');
      return print(json, input.value, `${input.value.email} is ${input.value.role} from the next sign-in on.`);
    }
    case 'remove': {
      const input = parseInput(emailInput, { email });
      if (!input.ok) return say(2, `--email is missing or cannot be used.\n\n${help}`);
      const revoked = await runAsOperator(() => inTransaction((tx) => revokeRole(tx, operator, input.value.email)));
      return revoked.ok
        ? print(json, input.value, `${input.value.email} has no grant any more.`)
        : say(1, 'Nobody on the staff has this address.');
    }
    case 'list': {
      const grants = await runAsOperator(() => db().staffGrant.findMany({ where: { revokedAt: null }, orderBy: { email: 'asc' } }));
      const lines = grants.map((grant) => `${grant.role.padEnd(8)}  ${grant.email}`);
      return print(json, { grants }, lines.join('\n') || 'No role is granted.');
    }
    default:
      return say(2, help);
  }
}

async function add(tx: Tx, input: { email: string; role: StaffRole }, firstPasskey: boolean) {
  const granted = await grantRole(tx, operator, input);
  if (granted.ok && firstPasskey) await approve(tx, operator, input.email);
  return granted;
}

function print(json: boolean | undefined, answer: object, sentence: string): number {
  process.stdout.write(`${json === true ? JSON.stringify(answer) : sentence}\n`);
  return 0;
}
