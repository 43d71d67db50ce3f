import { randomBytes } from 'node:crypto';
import { makeCompany, makeMember } from '@/demo/sample-data/people';
import { useTestDatabase } from '@/e2e/support/test-database';
import { askForSignInLink } from '@/lib/server/people/sign-in/request-sign-in-link';
import { db } from '@/lib/server/platform/db/prisma';

const rounds = 300;

/**
 * Asking for a sign-in link with an address that has an account and with one that has none, in turns on one database, each address used
 * once. Whoever asks must not be able to tell them apart by the time: the baseline of the one is the other.
 */
export async function run(): Promise<Record<string, unknown>> {
  const database = await useTestDatabase();
  try {
    const company = await makeCompany();
    const known: string[] = [];
    for (let n = 0; n < rounds; n += 1) known.push((await makeMember(company.id, 'member')).email);
    for (let n = 0; n < 20; n += 1) await timeOf(strange());
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    for (const [n, email] of known.entries()) {
      // Which of the two comes first changes by turns, too.
      if (n % 2 === 0) times.known.push(await timeOf(email));
      times.unknown.push(await timeOf(strange()));
      if (n % 2 === 1) times.known.push(await timeOf(email));
    }
    const [forKnown, forUnknown] = [spread(times.known), spread(times.unknown)];
    return {
      rounds,
      known: forKnown,
      unknown: forUnknown,
      ratio: { p50: rounded(forKnown.p50Ms / forUnknown.p50Ms), p95: rounded(forKnown.p95Ms / forUnknown.p95Ms) },
    };
  } finally {
    await database.close();
  }
}

async function timeOf(email: string): Promise<number> {
  const asked = new Headers({ 'x-forwarded-for': '192.0.2.1' });
  const startedAt = performance.now();
  const isAsked = await askForSignInLink(email, asked);
  const time = performance.now() - startedAt;
  if (!isAsked) throw new Error('A limit came in the way.');
  // All come from one source here, and its limit would end the run.
  await db().limit.deleteMany();
  return time;
}

function strange(): string {
  return `person-${randomBytes(4).toString('hex')}@example.com`;
}

function spread(times: number[]): { p50Ms: number; p95Ms: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
