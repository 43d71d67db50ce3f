import { randomBytes } from 'node:crypto';
import type { Cluster } from '@/bin/cluster/start-cluster';
import { makeCompany, makeMember } from '@/demo/sample-data/people';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { askPortal, type Node, type PortalResponse } from '@/e2e/specs/authorization/call-portal';
import type { Build } from '@/e2e/specs/authorization/read-build';
import { allow } from '@/e2e/support/aws-fixture';
import { account, signRequest, streamArn } from '@/e2e/support/onboarding-fixture';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import { db } from '@/lib/server/platform/db/prisma';

const page = '/onboarding/[onboardingId]';

/** A customer of a cluster, as the portal's pages would act for them. */
export type Traveller = { node: Node; cookie: string; customerId: string; personId: string; onboardingId: string };

/** Calls a server action and returns what it returned; throws where the portal refused or failed. */
export async function act(node: Node, name: string, input: object, cookie: string): Promise<unknown> {
  const answer = await ask(node, name, input, cookie);
  const row = /^1:(.*)$/m.exec(answer.body)?.[1];
  const value = row === undefined ? undefined : (JSON.parse(row) as { ok?: boolean; value?: unknown });
  if (answer.status !== 200 || value?.ok !== true)
    throw new Error(`${name}: ${answer.status} ${answer.location ?? ''} ${row?.slice(0, 300) ?? ''}`);
  return value.value;
}

/** Calls a server action by its name in the build; `[onboardingId]` in its page is the input's. */
export function ask(node: Node, name: string, input: object, cookie: string): Promise<PortalResponse> {
  const action = node.build.actions.find((one) => one.name === name);
  if (action === undefined) throw new Error(`The build has no action ${name}.`);
  const { onboardingId } = input as { onboardingId?: string };
  const headers = { origin: node.origin, 'next-action': action.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' };
  const path = action.page.replace('[onboardingId]', onboardingId ?? '');
  return askPortal(node, { method: 'POST', path, headers, body: JSON.stringify([input]) }, cookie);
}

/** Signs a new person of a new company in by a mailed link, and starts an onboarding with a stream. */
export async function travel({ origin, mail }: Cluster, build: Build): Promise<Traveller> {
  const node = { origin, build };
  const company = await makeCompany();
  const person = await makeMember(company.id, 'owner', { email: `${randomBytes(6).toString('hex')}@example.com` });
  await ask(node, '/sign-in#requestSignInLink', { email: person.email }, '');
  const link = await linkTo(mail, person.email);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t') ?? '';
  const redeemed = await ask(node, '/sign-in#redeemSignInLink', { token }, '');
  const cookie = redeemed.cookies.map((one) => one.split(';')[0]).join('; ');
  const { id: onboardingId } = await db().onboarding.create({ data: { customerId: company.id } });
  await act(node, `${page}#nameStream`, { onboardingId, arn: streamArn }, cookie);
  return { node, cookie, customerId: company.id, personId: person.id, onboardingId };
}

/** Runs the connection test with a key, by real signatures, and seals and submits it. Returns what the test's checks said. */
export async function testAndSubmit({ aws }: Cluster, { node, cookie, onboardingId }: Traveller): Promise<string[]> {
  const keys = await aws.admin.addUser({
    accountId: account,
    userName: `writer-${randomBytes(3).toString('hex')}`,
    policies: [allow(['kinesis:PutRecord', 'kinesis:PutRecords'], streamArn)],
  });
  const start = { onboardingId, method: 'keys', keyId: keys.accessKeyId, dropped: [] };
  const { run } = (await act(node, `${page}#startTestRun`, start, cookie)) as { run: RunFacts };
  const seen: string[] = [];
  for (const request of ['get-caller-identity', 'dry-run-put-record', 'dry-run-put-records', 'put-record'] as const) {
    const body = JSON.stringify(await signRequest(keys, request, { onboardingId, run }));
    const headers = { origin: node.origin, 'content-type': 'application/json' };
    const answer = await askPortal(node, { method: 'POST', path: '/api/signed-requests', headers, body }, cookie);
    const { checks = [] } = JSON.parse(answer.body) as { checks?: { name: string; outcome: string }[] };
    seen.push(...checks.map(({ name, outcome }) => `${name} ${outcome}`));
  }
  const armored = await sealToSupport(JSON.stringify({ onboardingId }));
  const sealed = { onboardingId, method: 'keys', testRunId: run.id, keyId: keys.accessKeyId, roleArn: null, armored };
  await act(node, `${page}#submit`, { ...sealed, sealedAt: new Date().toISOString() }, cookie);
  return seen;
}

async function linkTo({ mails }: Cluster['mail'], email: string): Promise<string> {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = mails().find(({ to }) => to.includes(email));
    const link = found?.links.find((one) => one.includes('#'));
    if (link !== undefined) return link;
    if (Date.now() > until) throw new Error(`No mail with a link came to ${email}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
