import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService, rotateService } from '@/lib/server/deliveries/change-service';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';

const name = 'demo-pusher';

/** The token of the demo's delivery service, made once and kept in a file; a database that does not know it gets a new one. */
export async function ensureServiceToken(folder: string): Promise<string> {
  const file = join(folder, 'token');
  return runAsOperator(async () => {
    const created = await inTransaction((tx) => createService(tx, operator, name));
    if (!created.ok && existsSync(file)) return readFileSync(file, 'utf8');
    const made = created.ok ? created : await inTransaction((tx) => rotateService(tx, operator, name, new Date()));
    if (!made.ok) throw new Error('The demo’s delivery service got no token.');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, made.value.token, { mode: 0o600 });
    return made.value.token;
  });
}
