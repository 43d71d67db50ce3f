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
import { methods } from '@/e2e/specs/authorization/methods';
import { peopleAsks } from '@/e2e/specs/authorization/people-calls';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { refusals } from '@/e2e/specs/authorization/refusals';
import { routeAsks } from '@/e2e/specs/authorization/route-calls';
import { runRow } from '@/e2e/specs/authorization/run-row';
import { staffAsks } from '@/e2e/specs/authorization/staff-calls';
import { databaseUrl } from '@/e2e/support/database';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';

/** The whole table of authorization, executed against the built portal. Every row has a company of its own, so rows run side by side. */
const build = readBuild(resolve('.next'));
const dataDir = '.data/authorization';
const node: Node = { origin: '', build };
const asks: Record<string, Ask> = { ...routeAsks, ...peopleAsks };
// Each request comes from an address of its own, as behind a proxy: limits by source have tests of their own. Sign-up is open, since
// where it is not, its rows would say nothing; for the same reason staff may open messages in the browser.
const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', PORTAL_SIGNUP: 'open', PORTAL_OPEN_IN_BROWSER: '1' };
const endings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  await removeData(dataDir);
  const world = await startWorld({ dataDir, port: await freePort(), settings });
  endings.push(world.close);
  process.env['PORTAL_DATA_DIR'] = world.dataDir;
  connect(databaseUrl(world.dataDir));
  endings.push(disconnect);
  node.origin = world.origin;
  const armored = await sealToSupport('{}');
  Object.assign(asks, customerAsks(armored), staffAsks(armored));
}, 120_000);

afterAll(async () => {
  for (const end of endings.reverse()) await end();
}, 60_000);

describe('the table', () => {
  const named = (pattern: RegExp) => [
    ...new Set(authorizationTable.map(({ name }) => name.split(' (')[0] ?? '').filter((name) => pattern.test(name))),
  ];

  test('has every page of the build, and no other', () => {
    const pages = named(/^GET /)
      .map((name) => name.slice(4))
      .filter((path) => !build.handlers.includes(path));
    expect(pages.sort()).toEqual([...build.pages].sort());
  });

  test('has every route handler of the build', () => {
    const paths = new Set(named(/^[A-Z]+ /).map((name) => name.split(' ')[1]));
    expect(build.handlers.filter((path) => !paths.has(path))).toEqual([]);
    expect(build.handlers.length).toBeGreaterThan(5);
  });

  test('has every server action of the build, and no other', () => {
    expect(named(/#/).sort()).toEqual([...new Set(build.actions.map(({ name }) => name))].sort());
  });

  test('has no row twice, and every row that is called in a way of its own', () => {
    const names = authorizationTable.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(asks).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.concurrent('the portal', () => {
  test.each(authorizationTable.map((row) => ({ row })))('$row.name', { timeout: 240_000 }, async ({ row }) => {
    const ask = asks[row.name] ?? {};
    const fixture = await makeFixture(ask);
    const findings = await runRow(node, row, { ask, fixture });
    expect(findings, findings.join('\n')).toEqual([]);
  });
});

describe('methods and origins', () => methods(() => node));

describe.concurrent('of what comes from elsewhere, or in another form', () => refusals(node, asks));
