import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { escapeHtml, plainPage } from '@/demo/mail/mailbox-pages';
import { makeFittingRole } from '@/demo/sample-data/make-fitting-role';
import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import { ok } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

export type RolePage = {
  url: string;
  /** From then on the page makes roles; before, it asks for patience. */
  open: (demoAws: DemoAws) => void;
  close: () => Promise<void>;
};
type DemoAws = { aws: LocalAwsAdmin; principalArn: string };

/** A page of the demo's own, on loopback: every onboarding whose stream is named, each with a button that makes its stream and role. */
export async function startRolePage(): Promise<RolePage> {
  let demoAws: DemoAws | null = null;
  const server = createServer((request, response) => {
    answer(request, demoAws).then(
      (body) => send(response, body === null ? 503 : 200, body ?? plainPage('Roles', '<p>The demo is starting. Load the page again.</p>')),
      (fault: unknown) => send(response, 500, plainPage('Roles', `<p>${escapeHtml(String(fault))}</p>`)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (given) => {
      demoAws = given;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function answer(request: IncomingMessage, demoAws: DemoAws | null): Promise<string | null> {
  if (demoAws === null) return null;
  const id = /^\/([\w-]{8,64})$/.exec(request.url ?? '')?.[1];
  if (request.method === 'POST' && id !== undefined) return madePage(await makeRoleFor(demoAws, id));
  return listPage(await listNamed());
}

type Named = { id: string; customerId: string; company: string; stream: Stream };

/** The onboardings that a role can still be given to, the newest first. */
async function listNamed(): Promise<Named[]> {
  const rows = await db().onboarding.findMany({
    where: { status: { in: ['draft', 'returned', 'degraded'] } },
    include: { customer: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: 50,
  });
  return rows.flatMap(({ id, customerId, customer, region, streamAccountId, streamName }) => {
    const stream = parseStream({ region: region ?? '', accountId: streamAccountId ?? '', name: streamName ?? '' });
    return stream.ok ? [{ id, customerId, company: customer.name, stream: stream.value }] : [];
  });
}

async function makeRoleFor({ aws, principalArn }: DemoAws, id: string): Promise<string> {
  const named = (await listNamed()).find((one) => one.id === id);
  if (named === undefined) throw new Error('There is no such onboarding, or its stream has no name yet.');
  const { customerId, stream } = named;
  const made = await inTransaction(async (tx) => ok(await ensureExternalId(tx, customerId, stream.accountId)));
  if (!made.ok) throw new Error('The external ID was not made.');
  const wanted = { arn: stream.arn, key: 'aws-managed' } as const;
  // A stream that is there keeps its records.
  await aws.setStream(wanted).catch(() => aws.addStream(wanted));
  return makeFittingRole({ aws, principalArn, externalId: made.value, stream, roleName: `microshare-${stream.name}`.slice(0, 64) });
}

function listPage(named: readonly Named[]): string {
  const rows = named.map(
    ({ id, company, stream }) =>
      `<li>${escapeHtml(company)}: ${escapeHtml(stream.arn)} <form action="/${id}" method="post"><button>Make stream and role</button></form></li>`,
  );
  const list = rows.length === 0 ? '<p>Name a stream in an onboarding first, then load this page again.</p>' : `<ul>${rows.join('')}</ul>`;
  return plainPage(
    'Roles',
    `<h1>Roles in the demo’s AWS</h1><p>Each fits one onboarding: it trusts its external ID and writes to its stream.</p>${list}`,
  );
}

function madePage(roleArn: string): string {
  return plainPage(
    'Roles',
    `<p><a href="/">All onboardings</a></p><h1>The role is there</h1><p>Paste its ARN in the step “Set up AWS”:</p><pre>${escapeHtml(roleArn)}</pre>`,
  );
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    'cache-control': 'no-store',
  });
  response.end(body);
}
