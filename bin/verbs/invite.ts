import { readOptions, say } from '@/bin/verbs/read-options';
import { err, ok } from '@/lib/domain/result';
import { ensureCustomer, isStaffAddress, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { imitatesAnother } from '@/lib/server/people/looks-taken';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';
import { parseInput } from '@/lib/wire/parse-input';
import { inviteCustomerInput } from '@/lib/wire/people-inputs';

export const help = `Usage: npm run -s portal -- invite --email E --company C [--language en|de] [--json]

  --email E     whom to invite; older invitations of this address to the company are cancelled
  --company C   the customer, made where none has this name
  --language L  of the mail to somebody who has no account yet; without it that of the company, else English
  --json        {"link": …, "expiresAt": …}

Prints the link, which works once within 7 days, and mails it as well. It is not shown again.`;

export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = readOptions(args, { email: text, company: text, language: text, json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  const { json, ...given } = options.values;
  const input = parseInput(inviteCustomerInput, given);
  if (!input.ok) return say(2, `--${input.fault.field || 'email'} is missing or cannot be used.\n\n${help}`);
  const { email, company, language } = input.value;
  const made = await runAsOperator(() =>
    inTransaction(async (tx) => {
      if (await isStaffAddress(tx, email)) return err('This address belongs to staff; a customer needs another one.');
      if (await imitatesAnother(tx, company))
        return err('A confirmed company has a name that looks the same. Use that one, letter by letter.');
      const customerId = await ensureCustomer(tx, operator, company);
      return ok(await makeInvitation(tx, operator, { customerId, email, role: 'owner', inviterName: 'Microshare', language }));
    }),
  );
  if (!made.ok) return say(1, made.fault);
  const { link, expiresAt } = made.value;
  process.stdout.write(`${json === true ? JSON.stringify({ link, expiresAt }) : link}\n`);
  return 0;
}
