import pg from 'pg';
import { databaseUrl, db } from '@/lib/server/platform/db/prisma';

export const minutesFilled = 1_440;

/** Fills an empty database with live onboardings by role, ten a company, and all reports that retention keeps of each; by set-based SQL. */
export async function fillDeliveries(onboardings: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    for (const setting of ['set session_replication_role = replica', 'set synchronous_commit = off', "set work_mem = '128MB'"]) {
      await client.query(setting);
    }
    for (const statement of statements(onboardings)) await client.query(statement);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The ids of so many onboardings, spread over all. */
export async function someOnboardings(count: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`select id from onboarding order by md5(id || 'spread') limit ${count}`;
  return rows.map(({ id }) => id);
}

const id = (kind: string, n: string) => `md5('${kind}' || ${n})::uuid::text`;
const now = `date_trunc('minute', now() at time zone 'utc')`;

function statements(onboardings: number): string[] {
  const each = `generate_series(1, ${onboardings}) as n`;
  return [
    `insert into customer (id, name) select ${id('c', 'n')}, 'Company ' || n from generate_series(1, ${Math.ceil(onboardings / 10)}) as n`,
    `insert into onboarding (id, "customerId", status, partition, region, "streamAccountId", "streamName", method, "roleArn", "liveSince",
       "createdAt", "updatedAt")
     select ${id('o', 'n')}, ${id('c', '(n + 9) / 10')}, 'live', 'aws', 'eu-west-1', lpad(n::text, 12, '0'), 'sensors-' || n, 'role',
       'arn:aws:iam::' || lpad(n::text, 12, '0') || ':role/writer', ${now} - interval '91 days', now(), now() from ${each}`,
    `insert into submission (id, "onboardingId", method, "roleArn", "externalId", sha256, recipients, "sealedAt", "submittedAt", "submittedBy")
     select ${id('h', 'n')}, ${id('o', 'n')}, 'role', 'arn:aws:iam::' || lpad(n::text, 12, '0') || ':role/writer', 'onb-' || n, md5('h' || n), '{}',
       now(), now(), 'p1' from ${each}`,
    `insert into delivery_minute ("onboardingId", "minuteAt", "serviceId", sent, failed, skipped, bytes, "oldestUnsentSeconds", "p50Ms", "p95Ms",
       "lastSequenceNumber")
     select ${id('o', 'n')}, ${now} - minute * interval '1 minute', 'bench', 600, 0, 0, 975000, 1, 20, 60,
       '49590338271490256608559692538361571095921575989136588898' from ${each}, generate_series(1, ${minutesFilled}) as minute`,
    ...[
      ['hour', 192],
      ['day', 90],
    ].map(
      ([grain, many]) => `
     insert into delivery_total ("onboardingId", grain, "startsAt", minutes, sent, failed, skipped, bytes, "recordsPerMinutePeak",
       "bytesPerMinutePeak", "oldestUnsentSecondsMax", "p50MsSum", "p95MsMax")
     select ${id('o', 'n')}, '${grain}', date_trunc('${grain}', ${now}) - span * interval '1 ${grain}', 60, 36000, 6, 0, 58500000, 900, 1462500, 5,
       720000, 90 from ${each}, generate_series(1, ${many}) as span`,
    ),
    `insert into delivery_failure ("onboardingId", grain, "startsAt", code, count)
     select "onboardingId", grain, "startsAt", 'ProvisionedThroughputExceededException', 6 from delivery_total`,
    `insert into delivery_state ("onboardingId", "reportedAt", "deliveredAt", "oldestUnsentSeconds")
     select ${id('o', 'n')}, ${now} - interval '1 minute', ${now} - interval '1 minute', 1 from ${each}`,
  ];
}
