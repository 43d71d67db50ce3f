import 'server-only';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

/** The role by which the portal works with the embedded database. Its owner, `portal`, makes and changes the tables. */
export const portalRole = 'portal_app';

/** Any number that is ours alone: processes that start at once take turns on it. */
const lockNumber = 7_105_218_042;

/** Makes the portal's own role, with the password in this file of mode 0600, which is made up where it is missing. Resolves to the password. */
export async function ensurePortalRole(ownerUrl: string, passwordFile: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    const password = readPassword(passwordFile);
    const found = await client.query('select 1 from pg_roles where rolname = $1', [portalRole]);
    if (found.rowCount === 0) await client.query(`create role ${portalRole} login`);
    await client.query(`alter role ${portalRole} password ${client.escapeLiteral(password)}`);
    return password;
  } finally {
    await client.end();
  }
}

function readPassword(file: string): string {
  if (!existsSync(/* turbopackIgnore: true */ file))
    writeFileSync(/* turbopackIgnore: true */ file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  chmodSync(/* turbopackIgnore: true */ file, 0o600);
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
}
