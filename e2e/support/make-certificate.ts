import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key and the certificate for it, in PEM. */
export type Certificate = { key: string; cert: string };

/** An authority of one's own: `file` holds its certificate, for NODE_EXTRA_CA_CERTS. */
export type Authority = { file: string; issue: (host: string, days?: number) => Certificate; remove: () => void };

export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** A certificate for localhost that nobody has signed: browsers take it where they are told to. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    openssl(['req', '-x509', ...newKey, ...namesOf('localhost'), '-days', '2', '-keyout', key, '-out', cert]);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes an authority whose certificates fit a host for some days; a negative number makes one that has expired. */
export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const at = (name: string) => join(folder, name);
  const file = at('authority.pem');
  openssl(['req', '-x509', ...newKey, '-subj', '/CN=Test authority', '-days', '2', '-keyout', at('authority.key'), '-out', file]);
  return {
    file,
    issue: (host, days = 2) => {
      openssl(['req', ...newKey, ...namesOf(host), '-keyout', at('key.pem'), '-out', at('request.pem')]);
      const signer = ['-CA', file, '-CAkey', at('authority.key'), '-CAcreateserial', '-copy_extensions', 'copy'];
      openssl(['x509', '-req', '-in', at('request.pem'), ...signer, '-days', String(days), '-out', at('cert.pem')]);
      return { key: readFileSync(at('key.pem'), 'utf8'), cert: readFileSync(at('cert.pem'), 'utf8') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function namesOf(host: string): string[] {
  return ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
}

function openssl(words: string[]): void {
  const { status, stderr } = spawnSync('openssl', words);
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}
