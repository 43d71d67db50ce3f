import 'server-only';
import type pg from 'pg';

/** Tables whose rows are facts: added, read, never changed. Triggers refuse it to everyone; the portal's own role lacks the right as well. */
export const appendOnlyTables = ['audit_event', 'test_check', 'submission'] as const;

/**
 * Gives the portal's own role what it needs, and no more: no schema changes, and neither UPDATE nor DELETE on append-only rows.
 * For a database whose tables belong to a stronger role (DATABASE_MIGRATION_URL).
 */
export async function grantToPortal(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role);
  const tables = appendOnlyTables.join(', ');
  await client.query(`grant usage on schema public to ${to}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${to}`);
  await client.query(`grant usage, select on all sequences in schema public to ${to}`);
  await client.query(`revoke update, delete, truncate on ${tables} from ${to}`);
  await client.query(`revoke insert, update, delete, truncate on _prisma_migrations from ${to}`);
  const jobs = await client.query("select 1 from pg_namespace where nspname = 'pgboss'");
  if (jobs.rowCount === 0) return;
  await client.query(`grant usage on schema pgboss to ${to}`);
  await client.query(`grant select, insert, update, delete on all tables in schema pgboss to ${to}`);
  await client.query(`grant execute on all functions in schema pgboss to ${to}`);
}
