import { connect } from 'node:tls';
import { DoctorFault, type Finding, well, wrong } from '@/bin/doctor/finding';
import { settings } from '@/lib/server/platform/settings/settings';

const renewDays = 14;

/** What stands at PORTAL_ORIGIN: the certificate that browsers will see, and whether it is this portal. */
export async function examineAddress(now: () => number = Date.now): Promise<Finding[]> {
  const { origin } = settings();
  const findings = origin.startsWith('https:') ? [await readCertificate(new URL(origin), now)] : [];
  const answer = await fetch(`${origin}/api/health/live`, { signal: AbortSignal.timeout(5_000), redirect: 'manual' }).catch(() => null);
  if (answer === null) return [...findings, well('address', `nothing answers at ${origin} yet`, 'Start the portal and its proxy.')];
  const body: unknown = await answer.json().catch(() => null);
  if (JSON.stringify(body) === '{"live":true}') return [...findings, well('address', `${origin} is a portal`)];
  const says = `something else answers at ${origin}, with ${answer.status}`;
  return [...findings, wrong('address', says, 'Let the proxy pass every path to the nodes, and name its address in PORTAL_ORIGIN.')];
}

function readCertificate({ hostname, port }: URL, now: () => number): Promise<Finding> {
  return new Promise((done, fail) => {
    const todo = 'Renew the certificate at the proxy, for this host, and let it send the whole chain.';
    const socket = connect(
      { host: hostname, port: Number(port) || 443, servername: hostname, rejectUnauthorized: false, timeout: 5_000 },
      () => {
        const until = Date.parse(socket.getPeerCertificate().valid_to);
        const left = Math.floor((until - now()) / 86_400_000);
        socket.destroy();
        if (left < 0) return fail(new DoctorFault(`the certificate of ${hostname} has expired`, todo));
        if (!socket.authorized)
          return fail(new DoctorFault(`browsers do not trust the certificate of ${hostname} (${socket.authorizationError})`, todo));
        done(
          left < renewDays
            ? wrong('certificate', `of ${hostname} expires in ${left} day(s)`, todo)
            : well('certificate', `of ${hostname} holds for ${left} days`),
        );
      },
    );
    const unreached = () => done(well('certificate', `nothing answers at ${hostname} yet`, 'Start the proxy.'));
    socket.once('timeout', () => socket.destroy(new Error('timeout')));
    socket.once('error', unreached);
  });
}
