import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { startWorld } from '@/demo/world';
import { makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { authorizationTable } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import type { Node } from '@/e2e/specs/authorization/call-portal';
import { customerAsks } from '@/e2e/specs/authorization/customer-calls';
import { peopleAsks } from '@/e2e/specs/authorization/people-calls';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { routeAsks } from '@/e2e/specs/authorization/route-calls';
import { runRow } from '@/e2e/specs/authorization/run-row';
import { staffAsks } from '@/e2e/specs/authorization/staff-calls';
import { startBareNode } from '@/e2e/specs/authorization/start-bare-node';
import { databaseUrl } from '@/e2e/support/database';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';

/** All refusals of the table of authorization with proxy.ts left out, since nothing in it may decide who is refused. */
const node: Node = { origin: '', build: readBuild(resolve('.next')) };
const dataDir = '.data/without-proxy';
const asks: Record<string, Ask> = { ...routeAsks, ...peopleAsks };
const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', PORTAL_SIGNUP: 'open', PORTAL_OPEN_IN_BROWSER: '1' };
const endings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  await removeData(dataDir);
  const world = await startWorld({ dataDir, port: await freePort(), settings });
  endings.push(world.close);
  process.env['PORTAL_DATA_DIR'] = world.dataDir;
  connect(databaseUrl(world.dataDir));
  endings.push(disconnect);
  const bare = await startBareNode(world, await freePort());
  endings.push(bare.close);
  node.origin = bare.origin;
  const armored = await sealToSupport('{}');
  Object.assign(asks, customerAsks(armored), staffAsks(armored));
}, 120_000);

afterAll(async () => {
  for (const end of endings.reverse()) await end();
}, 60_000);

describe.concurrent('the portal without proxy.ts', () => {
  test.each(authorizationTable.map((row) => ({ row })))('$row.name', { timeout: 240_000 }, async ({ row }) => {
    const ask = asks[row.name] ?? {};
    const fixture = await makeFixture(ask);
    const findings = await runRow(node, row, { ask, fixture, thorough: false });
    expect(findings, findings.join('\n')).toEqual([]);
  });
});
