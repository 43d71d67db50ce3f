import 'server-only';

/**
 * Whether the connection ended under a statement or before it: PostgreSQL is stopping or starting (57P01 to 57P03), the connection failed (class
 * 08, which PgBouncer also answers with), or it was closed. Source: PostgreSQL, appendix A.
 */
export function isLost(fault: unknown): boolean {
  return fault instanceof Error && lost.test(`${codeOf(fault)} ${fault.message}`);
}

/** Whether the database does not take the statement now: the connection is lost, or there is no disk, memory or connection left (class 53). */
export function isUnavailable(fault: unknown): boolean {
  return isLost(fault) || (fault instanceof Error && unavailable.test(`${codeOf(fault)} ${fault.message}`));
}

const lost = /\b(57P0[123]|08[0P]\d\d|P1017)\b|Connection terminated|closed the connection|ConnectionClosed|is not queryable/;

// Of Prisma: nothing answers, or not in time; no connection of the pool became free.
const unavailable = /\b(53\d{3}|P1001|P1008|P2024|P2028|P2037)\b|DatabaseNotReachable|SocketTimeout/;

/** The code of Prisma's own error, and PostgreSQL's, which the driver's error holds in its cause. */
function codeOf(fault: Error): string {
  const code = 'code' in fault ? fault.code : '';
  const original = fault.cause !== null && typeof fault.cause === 'object' && 'originalCode' in fault.cause ? fault.cause.originalCode : '';
  return `${code} ${original}`;
}

/** Reads, and reads once more where the connection ended meanwhile. For what changes nothing; the first fault is the one that is thrown. */
export async function againWhereLost<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (fault) {
    if (!isLost(fault)) throw fault;
    return read().catch(() => {
      throw fault;
    });
  }
}
