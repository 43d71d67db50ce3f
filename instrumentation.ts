/** Next calls this once, before the first request: opens the database and works through the jobs of this node. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { consoleToLog } = await import('@/lib/server/platform/log/console-to-log');
  if (process.env.NODE_ENV === 'production') consoleToLog();
  const { startNode } = await import('@/lib/server/platform/start/start-node');
  await startNode();
}
