import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { kept } from '@/lib/domain/deliveries/retention';
import { databaseUrl, db } from '@/lib/server/platform/db/prisma';

export const minutesFilled = 1_440;

const minuteMs = 60_000;
const sequenceNumber = '49590338271490256608559692538361571095921575989136588898';

/**
 * Fills an empty database by COPY with live onboardings by role, ten a company, and all reports that retention keeps of each, in the order
 * in which they come: minute by minute, of all onboardings. So one onboarding's rows lie as scattered as in operation.
 */
export async function fillDeliveries(onboardings: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    for (const setting of ['set session_replication_role = replica', 'set synchronous_commit = off']) await client.query(setting);
    for (const table of tablesOf(onboardings, new Date())) await copyInto(client, table);
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

/** `batches`: rows in COPY's text format, many in one text. */
type Table = { name: string; columns: string; batches: Iterable<string> };

async function copyInto(client: pg.Client, { name, columns, batches }: Table): Promise<void> {
  const quoted = columns
    .split(' ')
    .map((column) => `"${column}"`)
    .join(', ');
  await pipeline(Readable.from(batches), client.query(copyFrom(`copy ${name} (${quoted}) from stdin`)));
}

function tablesOf(count: number, now: Date): Table[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const ids = numbers.map((n) => idOf('onboarding', n)).sort();
  const companies = Array.from({ length: Math.ceil(count / 10) }, (_, n) => row(idOf('company', n), `Company ${n}`));
  const [today, liveSince] = [now.toISOString(), daysBefore(now, 91)];
  const accountOf = (n: number) => String(n).padStart(12, '0');
  const roleOf = (n: number) => `arn:aws:iam::${accountOf(n)}:role/writer`;
  const lastMinute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs - minuteMs).toISOString();
  return [
    { name: 'customer', columns: 'id name', batches: [companies.join('')] },
    {
      name: 'onboarding',
      columns: 'id customerId status partition region streamAccountId streamName method roleArn liveSince createdAt updatedAt',
      batches: numbers.map((n) =>
        row(
          idOf('onboarding', n),
          idOf('company', Math.floor(n / 10)),
          'live',
          'aws',
          'eu-west-1',
          accountOf(n),
          `sensors-${n}`,
          'role',
          roleOf(n),
          liveSince,
          today,
          today,
        ),
      ),
    },
    {
      name: 'submission',
      columns: 'id onboardingId method roleArn externalId sha256 recipients sealedAt submittedAt submittedBy',
      batches: numbers.map((n) => {
        const sha256 = createHash('sha256').update(String(n)).digest('hex');
        return row(idOf('submission', n), idOf('onboarding', n), 'role', roleOf(n), `onb-${n}`, sha256, '{}', today, today, 'p1');
      }),
    },
    {
      name: 'delivery_minute',
      columns: 'minuteAt serviceId sent failed skipped bytes oldestUnsentSeconds p50Ms p95Ms lastSequenceNumber onboardingId',
      batches: spans(now, { ms: minuteMs, many: minutesFilled }, ids, (at) => [at, 'bench', 600, 0, 0, 975_000, 1, 20, 60, sequenceNumber]),
    },
    ...grains.flatMap((grain) => [totalsOf(grain, now, ids), failuresOf(grain, now, ids)]),
    {
      name: 'delivery_state',
      columns: 'reportedAt deliveredAt oldestUnsentSeconds onboardingId',
      batches: [ids.map((id) => row(lastMinute, lastMinute, 1, id)).join('')],
    },
  ];
}

type Grain = { name: 'hour' | 'day'; ms: number; many: number };

const grains: Grain[] = [
  { name: 'hour', ms: 60 * minuteMs, many: kept.hourDays * 24 },
  { name: 'day', ms: 1_440 * minuteMs, many: kept.dayDays },
];

function totalsOf(grain: Grain, now: Date, ids: readonly string[]): Table {
  const columns =
    'startsAt grain minutes sent failed skipped bytes recordsPerMinutePeak bytesPerMinutePeak oldestUnsentSecondsMax p50MsSum p95MsMax onboardingId';
  const minutes = grain.ms / minuteMs;
  const sums = [minutes, minutes * 600, 6, 0, minutes * 975_000, 900, 1_462_500, 5, minutes * 600 * 20, 90];
  return { name: 'delivery_total', columns, batches: spans(now, grain, ids, (at) => [at, grain.name, ...sums]) };
}

/** As if each hour and each day had one failure of its own. */
function failuresOf(grain: Grain, now: Date, ids: readonly string[]): Table {
  const batches = spans(now, grain, ids, (at) => [at, grain.name, 'ProvisionedThroughputExceededException', 6]);
  return { name: 'delivery_failure', columns: 'startsAt grain code count onboardingId', batches };
}

type Spans = { ms: number; many: number };

/** One text for each span that is over, the oldest first: a row an onboarding, whose id comes last. */
function* spans(now: Date, { ms, many }: Spans, ids: readonly string[], columns: (startsAt: string) => (string | number)[]) {
  const last = Math.floor(now.getTime() / ms) - 1;
  for (let span = last - many + 1; span <= last; span += 1) {
    const start = `${columns(new Date(span * ms).toISOString()).join('\t')}\t`;
    yield `${start}${ids.join(`\n${start}`)}\n`;
  }
}

function row(...values: (string | number)[]): string {
  return `${values.join('\t')}\n`;
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 1_440 * minuteMs).toISOString();
}

/** A UUID that is the same in every run. */
function idOf(kind: string, n: number): string {
  return createHash('md5')
    .update(`${kind} ${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
