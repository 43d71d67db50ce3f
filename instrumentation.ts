/** Next calls this once, before the first request: log and traces, then the database and the jobs of this node. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { consoleToLog } = await import('@/lib/server/platform/log/console-to-log');
  if (process.env.NODE_ENV === 'production') consoleToLog();
  const { startTraces } = await import('@/lib/server/platform/traces/start-traces');
  const endTraces = await startTraces();
  const { startNode } = await import('@/lib/server/platform/start/start-node');
  await startNode(endTraces);
}
