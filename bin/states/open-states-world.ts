import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeData } from '@/demo/remove-data.mjs';
import { templateUrl } from '@/demo/sample-data/publish-template';
import { startWorld, type World } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';
import { openCluster } from '@/lib/server/platform/db/embedded';

// What is switched off by default has states as well.
const settings = { PORTAL_OPEN_IN_BROWSER: '1', PORTAL_SIGNUP: 'open', PORTAL_TEMPLATE_URL: templateUrl };

/** A portal with everything that it talks to, from an empty database under `home`. */
export async function openStatesWorld(home: string): Promise<{ world: World; close: () => Promise<void> }> {
  await removeData(home);
  mkdirSync(home, { recursive: true });
  const database = await openCluster({ folder: join(home, 'postgres') });
  const world = await startWorld({ dataDir: home, port: await freePort(), settings });
  const close = async () => {
    await world.close();
    await database.close();
  };
  return { world, close };
}
