import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/generated/prisma/client';
import { againWhereLost } from '@/lib/server/platform/db/again-where-lost';
import { log } from '@/lib/server/platform/log/log';
import { settings } from '@/lib/server/platform/settings/settings';

type Opened = { url: string; prisma: PrismaClient; pool: pg.Pool };

// Next loads instrumentation and routes as separate modules of one process: what they share hangs on the global object.
const place = Symbol.for('portal.database');
const shared = globalThis as { [place]?: Opened | undefined };

/** The database of this process. Throws before `openDatabase`. */
export function db(): PrismaClient {
  return opened().prisma;
}

/** The URL that this process is connected to, for the jobs, which have a pool of their own. */
export function databaseUrl(): string {
  return opened().url;
}

/** The URL for what outlasts a transaction (LISTEN), past a pooler where there is one. */
export function sessionUrl(): string {
  return settings().sessionUrl ?? opened().url;
}

export function isConnected(): boolean {
  return shared[place] !== undefined;
}

/** Makes `url` the database of this process. Connections are made when they are needed. */
export function connect(url: string): void {
  const pool = new pg.Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000 });
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError: (fault) => log().warn({ err: fault }, 'a database connection was lost'),
  });
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
  shared[place] = { url, prisma: readingAgain(prisma), pool };
}

const reads = ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy'];

/** A client that makes a read once more where its connection ended. Guarantee of the cast: the extension changes no argument and no result. */
function readingAgain(prisma: PrismaClient): PrismaClient {
  return prisma.$extends({
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) => (reads.includes(operation) ? againWhereLost(() => query(args)) : query(args)),
      },
    },
  }) as unknown as PrismaClient;
}

/** How many connections this process has, how many of them do nothing, and how many callers wait for one. */
export function poolUse(): { total: number; idle: number; waiting: number; max: number } {
  const { totalCount, idleCount, waitingCount, options } = opened().pool;
  return { total: totalCount, idle: idleCount, waiting: waitingCount, max: options.max };
}

export async function disconnect(): Promise<void> {
  const before = shared[place];
  shared[place] = undefined;
  await before?.prisma.$disconnect();
}

function opened(): Opened {
  const found = shared[place];
  if (found === undefined) throw new Error('The database is not open yet.');
  return found;
}
