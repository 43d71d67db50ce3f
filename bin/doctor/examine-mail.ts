import { createTransport } from 'nodemailer';
import { DoctorFault, type Finding, well } from '@/bin/doctor/finding';
import { requireSetting } from '@/lib/server/platform/settings/settings';

/** Connects to the mail server as the portal does, up to its login, and sends nothing. */
export async function examineMail(): Promise<Finding[]> {
  const url = requireSetting('smtpUrl');
  const { hostname } = new URL(url);
  const transport = createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 });
  try {
    await transport.verify();
    return [well('mail server', `${hostname} lets the portal in`)];
  } catch (fault) {
    throw explained(hostname, fault);
  } finally {
    transport.close();
  }
}

function explained(hostname: string, fault: unknown): DoctorFault {
  const { code = '', responseCode, message = '' } = fault as { code?: string; responseCode?: number; message?: string };
  const said = `${code} ${message}`;
  if (/CERT_HAS_EXPIRED|certificate has expired/.test(said))
    return new DoctorFault(`the certificate of ${hostname} has expired`, 'Let whoever runs the mail server renew it.');
  if (/CERT|self.signed|altnames|issuer/i.test(said))
    return new DoctorFault(
      `the certificate of ${hostname} is not trusted`,
      'Name the host it is made for, or put its authority into NODE_EXTRA_CA_CERTS.',
    );
  if (code === 'EAUTH')
    return new DoctorFault(`${hostname} refuses the login`, 'Mend name and password in SMTP_URL; escape what a URL may not hold.');
  if (responseCode !== undefined)
    return new DoctorFault(`${hostname} refuses with ${responseCode}`, 'Ask whoever runs it whether this machine may send.');
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(said))
    return new DoctorFault(`${hostname} has no address`, 'Mend the host in SMTP_URL, or the resolver.');
  return new DoctorFault(
    `${hostname} takes no connection`,
    'Start the mail server, mend host and port in SMTP_URL, or open the egress to it.',
  );
}
