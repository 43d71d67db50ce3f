import 'server-only';

/**
 * Whether the connection ended under a statement: PostgreSQL is stopping or starting (57P01 to 57P03), the connection failed (class 08, which
 * PgBouncer also answers with), or it was closed. Source: PostgreSQL, appendix A.
 */
export function isLost(fault: unknown): boolean {
  return fault instanceof Error && /\b(57P0[123]|08[0P]\d\d|P1017)\b|Connection terminated|closed the connection/.test(fault.message);
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
