import pg from 'pg';
import { regions } from '@/lib/domain/aws/regions';
import { databaseUrl, db } from '@/lib/server/platform/db/prisma';

/**
 * Fills an empty database with onboardings by set-based SQL: ten of them a company, every status, 30 regions, and for each fifth one a
 * submitted history (a run with its checks, a submission, messages, an audit trail), so that a case has something to show.
 */
export async function fillQueue(onboardings: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    for (const setting of settings) await client.query(setting);
    const indexes = await dropIndexes(client);
    for (const statement of statements(onboardings)) await client.query(statement);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

// What is filled here agrees with itself, so no row's foreign keys need to be looked up one by one.
const settings = [
  'set session_replication_role = replica',
  'set synchronous_commit = off',
  "set maintenance_work_mem = '512MB'",
  "set work_mem = '128MB'",
];

/** Thirty regions, each with as many onboardings as the next. */
export const benchRegions = regions
  .filter(({ partition }) => partition === 'aws')
  .slice(0, 30)
  .map((region) => region.id);

type Index = { name: string; definition: string };

/** Building an index over full tables is several times faster than keeping it up row by row. */
async function dropIndexes(client: pg.Client): Promise<Index[]> {
  const { rows } = await client.query<Index>(`
    select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and not exists (select 1 from pg_constraint where conname = indexname)`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

function statements(onboardings: number): string[] {
  const companies = Math.ceil(onboardings / 10);
  return [
    `insert into customer (id, name) select ${id('c', 'n')}, ${company('n')} from generate_series(1, ${companies}) as n`,
    `insert into person (id, name, email, "updatedAt") select 'p' || n, ${person('n')}, 'person' || n || '@company' || n || '.example', now()
     from generate_series(1, ${companies}) as n`,
    `insert into membership ("personId", "customerId", role) select 'p' || n, ${id('c', 'n')}, 'owner' from generate_series(1, ${companies}) as n`,
    `insert into person (id, name, email, role, "updatedAt")
     select 's' || n, 'Reviewer ' || n, 'reviewer' || n || '@portal.example', 'reviewer', now() from generate_series(1, 40) as n`,
    `insert into onboarding (id, "customerId", status, partition, region, "streamAccountId", "streamName", method, "roleArn", "keyId",
       "statusSince", "assignedTo", "createdAt", "updatedAt")
     select ${id('o', 'n')}, ${id('c', 'owner')}, status, 'aws', region, account, stream, method,
       case when method = 'role' then 'arn:aws:iam::' || account || ':role/writer' end, case when method = 'keys' then 'AKIA' || tail end,
       since, assigned, since, since from ${facts(onboardings)}`,
    `insert into onboarding_projection ("onboardingId", "customerId", company, status, turn, since, "nextDeadline", "dueKeys", method, region,
       "accountId", "streamName", "keyIdTail", proof, flags, "assignedTo", people, "searchText")
     select ${id('o', 'n')}, ${id('c', 'owner')}, company, status, turn, since,
       case when turn = 'none' then null else since + interval '1 day' end, '{}', method, region, account, stream,
       case when method = 'keys' then right(tail, 4) end, proof, case when n % 50 = 0 then '{no-encryption}'::text[] else '{}' end, assigned,
       person, lower(concat_ws(' ', company, 'sensors-' || n, 'sensors', n, account, right(tail, 4), person, mail))
     from ${facts(onboardings)}`,
    `insert into test_run (id, "onboardingId", method, code, "keyId", "roleArn", "startedBy", "startedAt", "expiresAt")
     select ${id('r', 'n')}, id, method, 'ABC234', "keyId", "roleArn", 'p1', "statusSince", "statusSince" from ${withHistory(onboardings)}`,
    `insert into test_check (id, "runId", name, outcome, "observedBy", proof, at)
     select gen_random_uuid(), ${id('r', 'n')}, checked, 'passed', 'server',
       jsonb_build_object('streamArn', 'arn:aws:kinesis:' || region || ':' || "streamAccountId" || ':stream/' || "streamName"), "statusSince"
     from ${withHistory(onboardings)}, unnest('{read,account,identity,bound,may-write,wrote}'::text[]) as checked`,
    `insert into submission (id, "onboardingId", method, "testRunId", "keyId", "roleArn", sha256, recipients, "sealedAt", "submittedAt", "submittedBy")
     select ${id('h', 'n')}, id, method, ${id('r', 'n')}, "keyId", "roleArn", md5(id), '{}', "statusSince", "statusSince", 'p1'
     from ${withHistory(onboardings)}`,
    `insert into audit_event (chain, seq, at, actor, action, subject, details, "previousHash", hash)
     select 'customer:' || "customerId", row_number() over (partition by "customerId"), "statusSince", 'p1', action, id, '{}', '', ''
     from ${withHistory(onboardings)}, unnest('{onboarding.started,onboarding.stream,test.passed,submission.received}'::text[]) as action`,
    `insert into message (id, "onboardingId", side, "personId", text)
     select gen_random_uuid(), id, side, 'p1', 'A question and its answer.' from ${withHistory(onboardings)}, unnest('{customer,portal}'::text[]) as side`,
  ];
}

/** A UUID that a number always gives, one row of them for each kind. */
function id(kind: string, n: string): string {
  return `md5('${kind}' || ${n})::uuid::text`;
}

function company(n: string): string {
  return `(array['Northern', 'Southern', 'Eastern', 'Western', 'Central', 'Upper', 'Lower'])[1 + ${n} % 7] || ' ' ||
    (array['Harbour', 'Foundry', 'Clinic', 'Campus', 'Stadium', 'Airport', 'Library', 'Brewery', 'Mill', 'Archive', 'Market'])[1 + ${n} % 11] || ' ' || ${n}`;
}

function person(n: string): string {
  return `'Person ' || ${n}`;
}

/** Deterministic, so that both sizes hold the same mix: four fifths live, as in a portal that has run for years. */
function facts(onboardings: number): string {
  return `(
    select n, 1 + n / 10 % ${Math.ceil(onboardings / 10)} as owner, ${company(`(1 + n / 10 % ${Math.ceil(onboardings / 10)})`)} as company,
      ${person(`(1 + n / 10 % ${Math.ceil(onboardings / 10)})`)} as person,
      'person' || (1 + n / 10 % ${Math.ceil(onboardings / 10)}) || '@company' || (1 + n / 10 % ${Math.ceil(onboardings / 10)}) || '.example' as mail,
      (array['draft', 'submitted', 'in-review', 'returned', 'approved', 'paused', 'degraded', 'retired', 'live', 'live'])[1 + least(9, n % 40)] as status,
      (array['customer', 'microshare', 'microshare', 'customer', 'microshare', 'customer', 'customer', 'none', 'none', 'none'])[1 + least(9, n % 40)] as turn,
      (array['none', 'proven', 'proven', 'partly', 'proven', 'none', 'proven', 'none', 'proven', 'proven'])[1 + least(9, n % 40)] as proof,
      (array[${benchRegions.map((region) => `'${region}'`).join(', ')}])[1 + n % 30] as region, lpad((100000000000 + n / 20)::text, 12, '0') as account, 'sensors-' || n as stream,
      case when n % 4 = 0 then 'keys' else 'role' end as method, upper(substr(md5(n::text), 1, 16)) as tail,
      case when n % 3 = 0 then 's' || (1 + n % 40) end as assigned,
      timestamp '2026-01-01' + (n::bigint * 7919 % 31536000) * interval '1 second' as since
    from generate_series(1, ${onboardings}) as n
  ) as facts`;
}

function withHistory(onboardings: number): string {
  return `(select onboarding.*, n from generate_series(5, ${onboardings}, 5) as n join onboarding on onboarding.id = ${id('o', 'n')}) as history`;
}

/** The ids of cases that have a history, spread over all. */
export async function casesWithHistory(onboardings: number, count: number): Promise<string[]> {
  const step = Math.max(5, Math.floor(onboardings / count / 5) * 5);
  const numbers = Array.from({ length: count }, (_, index) => 5 + ((index * step) % (onboardings - 5)));
  const rows = await db().$queryRaw<{ id: string }[]>`
    select distinct "onboardingId" as id from test_run where "onboardingId" in (select md5('o' || n)::uuid::text from unnest(${numbers}::int[]) as n)`;
  return rows.map((row) => row.id);
}
