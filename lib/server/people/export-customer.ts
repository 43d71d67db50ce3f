import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';

/** Everything that the portal holds of one company, by table. */
export type CustomerExport = { customer: string; tables: Record<string, unknown[]> };

const ofOnboarding = '"onboardingId" in (select id from onboarding where "customerId" = $1)';
const ofPeople = 'in (select "personId" from membership where "customerId" = $1)';

/** Where a company's rows stand in each table, and the columns that stay: hashes of tokens, and what is derived for searches. */
export const exportedTables: Readonly<Record<string, { where: string; without?: string[] }>> = {
  customer: { where: 'id = $1' },
  membership: { where: '"customerId" = $1' },
  person: { where: `id ${ofPeople}` },
  invitation: { where: '"customerId" = $1', without: ['tokenHash'] },
  external_id: { where: '"customerId" = $1' },
  onboarding: { where: '"customerId" = $1' },
  replacement: { where: ofOnboarding },
  delegated_link: { where: ofOnboarding, without: ['tokenHash', 'sessionHash'] },
  returned_requirement: { where: ofOnboarding },
  test_run: { where: ofOnboarding },
  test_check: { where: `"runId" in (select id from test_run where ${ofOnboarding})` },
  submission: { where: ofOnboarding },
  opening: { where: `"submissionId" in (select id from submission where ${ofOnboarding})` },
  // Notes are among staff alone.
  message: { where: `side <> 'note' and ${ofOnboarding}` },
  delivery_total: { where: ofOnboarding },
  delivery_failure: { where: ofOnboarding },
  delivery_state: { where: ofOnboarding },
  access_watch: { where: ofOnboarding },
  notice: { where: ofOnboarding },
  webhook: { where: '"customerId" = $1' },
  audit_event: { where: `chain = 'customer:' || $1` },
};

/** The tables that an export leaves out, each with the reason. */
export const leftOutTables: Readonly<Record<string, string>> = {
  sealed_message: 'is sealed to Microshare, and its facts stand in submission',
  message_key: 'opens what sealed_message holds, and that is left out',
  onboarding_projection: 'repeats the onboarding for the queue',
  delivery_minute: 'is added up in delivery_total',
  dry_run_pace: 'lasts a second',
  sent_signature: 'is a hash that lasts minutes',
  isolation_check: 'lasts minutes and names nobody',
  session: 'lets its holder in',
  account: 'is staff’s',
  passkey: 'lets its holder in',
  verification: 'lets its holder in',
  sign_up: 'becomes a customer or ends',
  limit: 'counts, and lasts an hour',
  refused_sign_in: 'counts, and lasts an hour',
  staff_grant: 'is staff’s',
  first_passkey_approval: 'is staff’s',
  key_set: 'is the portal’s',
  delivery_service: 'is the portal’s',
  sent_mail: 'is the id of a mail',
};

/** All that the portal holds of the company of this name, read at one moment; null where there is none. */
export async function exportCustomer(name: string): Promise<CustomerExport | null> {
  return db().$transaction(
    async (tx) => {
      const customer = await tx.customer.findFirst({ where: { name }, select: { id: true } });
      if (customer === null) return null;
      const tables: Record<string, unknown[]> = {};
      for (const [table, { where, without = [] }] of Object.entries(exportedTables)) {
        const columns = without.map((column) => ` - '${column}'`).join('');
        const rows = await tx.$queryRawUnsafe<{ row: unknown }[]>(
          `select to_jsonb(t)${columns} as row from "${table}" t where ${where} order by 1`,
          customer.id,
        );
        tables[table] = rows.map(({ row }) => row);
      }
      return { customer: name, tables };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}
