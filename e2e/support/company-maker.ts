import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { makeSession } from '@/demo/sample-data/people';
import { parseStreamArn } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { ensureCustomer, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { personFor } from '@/lib/server/people/sign-in/new-person';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { closeDatabase, openDatabase } from '@/lib/server/platform/db/open-database';
import { operator } from '@/lib/server/platform/start/run-as-operator';

export type CompanyInput = { company: string; email: string };
export type OnboardingInput = CompanyInput & { streamArn: string; method: Method };
export type BegunOnboarding = { path: string; cookie: { name: string; value: string } };

// A process beside the portal under test, on its database: invites companies, and begins onboardings as the first pages do. The
// operator's command takes longer to start than an invited person takes to accept.
await openDatabase();
const server = createServer(async (request, response) => {
  try {
    const input: unknown = JSON.parse(await text(request));
    const made = request.url === '/onboarding' ? await begin(input as OnboardingInput) : await invite(input as CompanyInput);
    response.end(JSON.stringify(made));
  } catch (fault) {
    response.writeHead(500).end(String(fault));
  }
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', async () => {
  server.closeAllConnections();
  server.close();
  await closeDatabase();
});

/** Invites as the operator's command does. */
async function invite({ company, email }: CompanyInput): Promise<{ link: string }> {
  return must(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, company);
    const { link } = await makeInvitation(tx, operator, { customerId, email, role: 'owner', inviterName: 'Microshare' });
    return ok({ link });
  });
}

/** An owner who is signed in, with an onboarding whose stream is named and whose access is chosen. */
async function begin({ company, email, streamArn, method }: OnboardingInput): Promise<BegunOnboarding> {
  const stream = parseStreamArn(streamArn);
  if (!stream.ok) throw new Error(`${streamArn} is no stream.`);
  const { accountId, name: streamName, partition, region } = stream.value;
  const { personId, onboardingId } = await must(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, company);
    const person = await tx.person.create({ data: { ...personFor(email), memberships: { create: { customerId, role: 'owner' } } } });
    const owner = { id: person.id, network: null };
    const id = await makeOnboarding(tx, owner, customerId);
    await ensureExternalId(tx, customerId, accountId);
    const data = { partition, region, streamAccountId: accountId, streamName, method, version: { increment: 2 } };
    await tx.onboarding.update({ where: { id }, data });
    await recordAudit(tx, owner, 'onboarding.stream', id, { chain: { customerId }, details: { stream: streamArn } });
    await recordAudit(tx, owner, 'onboarding.method', id, { chain: { customerId }, details: { method } });
    await projectOnboarding(tx, id);
    return ok({ personId: person.id, onboardingId: id });
  });
  const { cookie } = await makeSession(personId, { method: 'invitation' });
  return { path: `/onboarding/${onboardingId}`, cookie };
}

async function must<Value>(work: (tx: Tx) => Promise<Result<Value, never>>): Promise<Value> {
  const made = await inTransaction(work);
  if (!made.ok) throw new Error('unreachable: nothing refuses');
  return made.value;
}
