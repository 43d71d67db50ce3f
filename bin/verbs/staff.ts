import { readOptions, say } from '@/bin/verbs/read-options';
import { grantRole, revokeRole } from '@/lib/server/change-staff';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import { operate, operator } from '@/lib/server/operate';
import { parseInput } from '@/lib/wire/parse-input';
import { emailInput, grantStaffInput } from '@/lib/wire/people-inputs';

export const help = `Usage: npm run -s portal -- staff add --email E --role reviewer|admin [--json]
       npm run -s portal -- staff remove --email E [--json]
       npm run -s portal -- staff list [--json]

add grants a role to a verified e-mail address; the account is made at its first sign-in through the identity provider. Where the
provider itself says a role, that one counts. remove takes the grant back and ends the person's sessions.`;

export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = readOptions(args, { email: text, role: text, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const { email, role, json } = options.values;
  switch (options.positionals[0]) {
    case 'add': {
      const wish = parseInput(grantStaffInput, { email, role });
      if (!wish.ok) return say(2, `--${wish.fault.field || 'email'} is missing or cannot be used.\n\n${help}`);
      const granted = await operate(() => inTransaction((tx) => grantRole(tx, operator, wish.value)));
      if (!granted.ok) return say(1, 'This address belongs to a customer; staff need another one.');
      return print(json, wish.value, `${wish.value.email} is ${wish.value.role} from the next sign-in on.`);
    }
    case 'remove': {
      const wish = parseInput(emailInput, { email });
      if (!wish.ok) return say(2, `--email is missing or cannot be used.\n\n${help}`);
      const revoked = await operate(() => inTransaction((tx) => revokeRole(tx, operator, wish.value.email)));
      return revoked.ok
        ? print(json, wish.value, `${wish.value.email} has no grant any more.`)
        : say(1, 'Nobody on the staff has this address.');
    }
    case 'list': {
      const grants = await operate(() => db().staffGrant.findMany({ where: { revokedAt: null }, orderBy: { email: 'asc' } }));
      const lines = grants.map((grant) => `${grant.role.padEnd(8)}  ${grant.email}`);
      return print(json, { grants }, lines.join('\n') || 'No role is granted.');
    }
    default:
      return say(2, help);
  }
}

function print(json: boolean | undefined, answer: object, sentence: string): number {
  process.stdout.write(`${json === true ? JSON.stringify(answer) : sentence}\n`);
  return 0;
}
