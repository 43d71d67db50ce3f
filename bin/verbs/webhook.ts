import { readOptions, say } from '@/bin/verbs/read-options';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';
import { dropWebhook, makeWebhook } from '@/lib/server/webhooks/change-webhooks';
import { postTest } from '@/lib/server/webhooks/try-webhook';
import { parseInput } from '@/lib/wire/parse-input';
import { webhookUrl } from '@/lib/wire/webhook-inputs';

export const help = `Usage: npm run -s portal -- webhook add URL [--json]
       npm run -s portal -- webhook test|remove ID [--json]
       npm run -s portal -- webhook list [--json]

Microshare's own webhooks: changes of every customer's onboardings are posted to them. add prints the id and the secret, by which the header
x-portal-signature ("t=<seconds>,v1=<hex>", HMAC-SHA256 over "<seconds>.<body>") is verified. test posts an event of the type "test" and
prints the answer's status and time. Administrators have the same on their page of webhooks, customers' owners on their account page. docs/operations.md says what is asked and what not.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean', default: false } }, help);
  if (options === null) return 2;
  const [verb, subject, ...more] = options.positionals;
  const { json } = options.values;
  if (more.length > 0) return say(2, help);
  if (verb === 'list' && subject === undefined) return list(json);
  if (verb === 'add') return add(subject, json);
  if (verb === 'test' && subject !== undefined) return test(subject, json);
  if (verb === 'remove' && subject !== undefined) return remove(subject, json);
  return say(2, help);
}

async function add(given: string | undefined, json: boolean): Promise<number> {
  const url = parseInput(webhookUrl, given);
  if (!url.ok) return say(2, `The address must be https, without a name or password in it.\n\n${help}`);
  const made = await runAsOperator(() => inTransaction((tx) => makeWebhook(tx, operator, { customerId: null, url: url.value })));
  return made.ok ? print(json, made.value, `${made.value.id}\n${made.value.secret}`) : say(1, 'There are ten already. Remove one first.');
}

async function test(webhookId: string, json: boolean): Promise<number> {
  const tried = await runAsOperator(async () => {
    const webhook = await db().webhook.findFirst({ where: { id: webhookId, customerId: null } });
    return webhook === null ? null : postTest(webhook);
  });
  if (tried === null) return say(1, 'There is no webhook of this id.');
  return tried.ok ? print(json, tried.value, `${tried.value.status} after ${tried.value.ms} ms`) : say(1, `REFUSED: ${tried.fault.kind}`);
}

async function remove(webhookId: string, json: boolean): Promise<number> {
  const removed = await runAsOperator(() => inTransaction((tx) => dropWebhook(tx, operator, { customerId: null, webhookId })));
  return removed.ok ? print(json, { removed: true }, 'Removed.') : say(1, 'There is no webhook of this id.');
}

async function list(json: boolean): Promise<number> {
  const select = { id: true, url: true, lastAt: true, lastStatus: true, lastMs: true, lastFault: true };
  const webhooks = await runAsOperator(() => db().webhook.findMany({ where: { customerId: null }, select, orderBy: { createdAt: 'asc' } }));
  const lines = webhooks.map(({ id, url, lastStatus, lastFault }) => `${id}  ${url}  ${lastStatus ?? lastFault ?? 'never'}`);
  return print(json, { webhooks }, lines.join('\n') || 'There is no webhook.');
}

function print(json: boolean, answer: object, sentence: string): number {
  process.stdout.write(`${json ? JSON.stringify(answer) : sentence}\n`);
  return 0;
}
