import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { startWorld } from '@/demo/world';
import type { Ask } from '@/e2e/specs/authorization/call';
import type { Node } from '@/e2e/specs/authorization/call-portal';
import { customerAsks } from '@/e2e/specs/authorization/customer-calls';
import { peopleAsks } from '@/e2e/specs/authorization/people-calls';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { routeAsks } from '@/e2e/specs/authorization/route-calls';
import { staffAsks } from '@/e2e/specs/authorization/staff-calls';
import { databaseUrl } from '@/e2e/support/database';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';

// Each request comes from an address of its own, as behind a proxy: limits by source have tests of their own. Sign-up is open, since
// where it is not, its rows would say nothing; for the same reason staff may open messages in the browser.
const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', PORTAL_SIGNUP: 'open', PORTAL_OPEN_IN_BROWSER: '1' };

/** The built portal for the tests of one file, and how each row of the table is asked; both are complete when the tests run. */
export function usePortal(dataDir: string): { node: Node; asks: Record<string, Ask> } {
  const node: Node = { origin: '', build: readBuild(resolve('.next')) };
  const asks: Record<string, Ask> = { ...routeAsks, ...peopleAsks };
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

  return { node, asks };
}
