import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setServerEnvironment } from '@/lib/server/platform/settings/server-environment';
import { settings } from '@/lib/server/platform/settings/settings';
import { closeAll } from '@/lib/server/platform/start/closers';

type Next = (options: { dev: false; dir: string; hostname: string; port: number }) => {
  prepare: () => Promise<void>;
  getRequestHandler: () => RequestListener;
};

/**
 * How long a connection without a request is kept: longer than balancers keep theirs (nginx and AWS's 60 s by default), since a request
 * that one sends while the node closes is lost.
 */
const idleMilliseconds = 75_000;

/** Longer than any request may take; a load balancer has sent its requests elsewhere by then. */
const patienceMilliseconds = 15_000;

/**
 * Serves the build in `release` in this process, and takes no connection before the node is ready. SIGTERM, SIGINT or SIGHUP ends it:
 * no new connections, event streams end, requests get their answers, then jobs and database end.
 */
export async function serve(release: string): Promise<void> {
  const { config } = JSON.parse(readFileSync(join(release, '.next', 'required-server-files.json'), 'utf8')) as { config: unknown };
  setServerEnvironment(config);
  const { host, port } = settings();
  const next = createRequire(join(release, 'package.json'))('next') as Next;
  const app = next({ dev: false, dir: release, hostname: host, port });
  const server = createServer({ keepAliveTimeout: idleMilliseconds });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(server));
  await app.prepare();
  server.on('request', app.getRequestHandler());
  server.on('error', (fault: NodeJS.ErrnoException) => void refusePort(fault));
  server.listen(port, host);
}

async function end(server: Server): Promise<void> {
  await closeAll(endRequests(server));
  process.exit(0);
}

/** Resolves when every request has its answer; connections that stay open without one are closed. */
function endRequests(server: Server): Promise<void> {
  const look = setInterval(() => server.closeIdleConnections(), 100);
  const insist = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
  return new Promise((done) => {
    server.close(() => {
      clearInterval(look);
      clearTimeout(insist);
      done();
    });
  });
}

async function refusePort({ code, message }: NodeJS.ErrnoException): Promise<void> {
  const { host, port } = settings();
  const says = code === 'EADDRINUSE' ? `is taken: another program listens on ${host}.` : `cannot be listened on: ${message}.`;
  process.stderr.write(`The portal does not start:\n  PORT ${port} ${says}\n`);
  await closeAll();
  process.exit(1);
}
