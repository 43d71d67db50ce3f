import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { startWorld, type World } from '@/demo/world';
import type { Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { askPortal, type Node, outcomeOf, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { customerAsks } from '@/e2e/specs/authorization/customer-calls';
import { gets } from '@/e2e/specs/authorization/gets';
import { limits } from '@/e2e/specs/authorization/limits';
import { links } from '@/e2e/specs/authorization/links';
import { peopleAsks } from '@/e2e/specs/authorization/people-calls';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { routeAsks } from '@/e2e/specs/authorization/route-calls';
import { type RunningNode, startNode } from '@/e2e/specs/authorization/start-node';
import { streams } from '@/e2e/specs/authorization/streams';
import { databaseUrl } from '@/e2e/support/database';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';

/** Two nodes of the built portal beside the one that opened the database, behind a proxy that says where requests come from. */
const build = readBuild(resolve('.next'));
const folder = resolve('dist');
const dataDir = '.data/two-nodes';
const asks = { ...routeAsks, ...peopleAsks, ...customerAsks('none') };
const running: RunningNode[] = [];
let world: World;

beforeAll(async () => {
  await removeData(dataDir);
  world = await startWorld({ dataDir, port: await freePort(), settings: { PORTAL_TRUSTED_PROXIES: '127.0.0.1' } });
  process.env['PORTAL_DATA_DIR'] = world.dataDir;
  connect(databaseUrl(world.dataDir));
  await start(await Promise.all([freePort(), freePort()]));
}, 180_000);

afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
  await disconnect();
  await world.close();
}, 60_000);

describe('limits', () => limits({ all: nodes, restart }, asks));

describe('links', () => links({ nodes, world: () => world }, asks));

describe('where nobody may sign themselves up', () => {
  const names = ['/sign-in#requestSignUp', '/sign-up#peekSignUp', '/sign-up#redeemSignUp'];
  test.each(names)('%s does not exist', async (name) => {
    for (const node of nodes()) {
      const answer = await askPortal(node, wantedBy(node, name, asks[name] ?? {}, { signUpToken: 'x'.repeat(43) } as Subject), '');
      expect(outcomeOf(answer)).toBe('no');
    }
  });

  test('the page answers as one that is unknown, and the sign-in says nothing of it', async () => {
    const [node] = nodes();
    const page = async (path: string) => {
      const answer = await fetch(`${node?.origin}${path}`);
      const html = await answer.text();
      return { status: answer.status, title: /<title>[^<]*/.exec(html)?.[0], main: shown(html) };
    };
    // As every page answers about what does not exist, or is not the asker's.
    const unknown = await page(`/help/${randomUUID()}/step`);
    expect(await page('/sign-up')).toEqual(unknown);
    expect(unknown.status).toBe(404);
    expect(await page('/sign-upp')).toMatchObject({ status: 404, title: unknown.title });
    expect((await page('/sign-in')).main).not.toContain('Sign your company up');
  });
});

describe('event streams', () => streams({ nodes }, asks));

describe('a GET', () => gets({ nodes }));

/** The text of a page, without its scripts. */
function shown(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function nodes(): Node[] {
  return running.map(({ origin }) => ({ origin, build }));
}

async function start(ports: number[]): Promise<void> {
  running.splice(0, running.length, ...(await Promise.all(ports.map((port) => startNode(world, { port, folder })))));
}

async function restart(): Promise<void> {
  const ports = running.map(({ origin }) => Number(new URL(origin).port));
  await Promise.all(running.map(({ close }) => close()));
  await start(ports);
}
