import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, startProgram, unprivileged } from '@/bin/cluster/start-program';
import { freePort } from '@/e2e/support/free-port.mjs';

/** PgBouncer before this database, which gives connections by the transaction. Returns the address that leads through it, too. */
export async function startPgbouncer(databaseUrl: string, folder: string): Promise<Program & { url: string }> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const listen = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const { uid, gid } = unprivileged();
  const database = pathname.slice(1);
  const lines = [
    '[databases]',
    `${database} = host=${hostname} port=${port} dbname=${database} user=${username} password=${decodeURIComponent(password)}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${listen}`,
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 20',
    'max_client_conn = 200',
    'unix_socket_dir =',
    ...(uid === undefined ? [] : ['user = postgres']),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (uid !== undefined) chownSync(file, uid, gid);
  const program = await startProgram('pgbouncer', [file], listen);
  return { ...program, url: `postgresql://portal@127.0.0.1:${listen}/${database}` };
}
