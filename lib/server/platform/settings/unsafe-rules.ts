import 'server-only';
import { isEverybody, isLinkLocal, isLoopback, isLoopbackHost } from '@/lib/server/platform/settings/hosts';
import { isGuessable } from '@/lib/server/platform/settings/is-guessable';
import type { SettingRule } from '@/lib/server/platform/settings/setting';

/**
 * What a start refuses as unsafe unless PORTAL_ALLOW_INSECURE names it, by that name. A setting lists in `unsafe` which of these hold for
 * it, so a new rule is an entry here and its name there.
 */
export const unsafeRules = {
  'http-issuer': {
    says: 'asks the identity provider over http: who stands between can sign in as any member of staff. Use https.',
    breaks: (address) => address.startsWith('http://') && !isLoopback(address),
  },
  'plain-smtp': {
    says: 'sends mails, with sign-in links in them, to another machine without TLS that is required and verified. Use smtps://, or add ?requireTLS=true.',
    breaks: (address) => !isLoopback(address) && !isSafeSmtp(new URL(address)),
  },
  'plain-database': {
    says: 'reaches a database on another machine without TLS that is verified. Add ?sslmode=verify-full to the address.',
    breaks: (address) => !isSafeDatabase(address),
  },
  'everybody-a-proxy': {
    says: 'trusts so wide a network that everybody can write their own address into X-Forwarded-For. Name the addresses of the proxies.',
    breaks: (networks) => networks.split(/[\s,]+/).some(isEverybody),
  },
  'no-trusted-proxy': {
    says: 'is missing, though the portal listens on this machine only (HOST) and its address is elsewhere: there is a proxy, and without its address here all visitors count as one. Name the addresses of the proxies.',
    breaks: (networks, facts) => networks.trim() === '' && isBehindProxy(facts.text('PORTAL_ORIGIN') ?? '', facts.text('HOST') ?? ''),
  },
  'equal-secrets': {
    says: 'is the same as another secret, so that who learns one has both. Give each a value of its own',
    breaks: (secret, facts) => facts.sameSecret(secret).length > 1 && facts.sameSecret(secret).join(', '),
  },
  'weak-secret': {
    says: 'does not look random. Draw it, for example with "openssl rand -base64 48".',
    breaks: isGuessable,
  },
  'link-local-aws': {
    says: 'is a link-local address, where clouds serve the credentials of the machine itself. Name another server.',
    breaks: isLinkLocal,
  },
} as const satisfies Record<string, SettingRule>;

export type UnsafeName = keyof typeof unsafeRules;

/** nodemailer's own reading of the address: TLS from the start, or STARTTLS that is demanded; never with the check switched off. */
function isSafeSmtp({ protocol, searchParams }: URL): boolean {
  if (isOff(searchParams.get('tls.rejectUnauthorized'))) return false;
  return protocol === 'smtps:' || isOn(searchParams.get('requireTLS'));
}

/** pg's own reading of the address: a socket or this machine, or TLS whose certificate is checked. */
function isSafeDatabase(address: string): boolean {
  // pg takes an address without a host; the URL parser does not where it names a person.
  const whole = address.replace('@/', '@localhost/');
  if (!URL.canParse(whole)) return false;
  const { hostname, searchParams } = new URL(whole);
  const host = searchParams.get('host') ?? hostname;
  if (host === '' || host.startsWith('/') || isLoopbackHost(host)) return true;
  const mode = searchParams.get('sslmode');
  if (mode === 'verify-full' || mode === 'verify-ca') return true;
  return mode === 'require' && searchParams.get('uselibpqcompat') !== 'true';
}

function isBehindProxy(origin: string, host: string): boolean {
  return isLoopbackHost(host) && URL.canParse(origin) && !isLoopback(origin);
}

function isOn(word: string | null): boolean {
  return word !== null && (word === 'true' || Number(word) > 0);
}

function isOff(word: string | null): boolean {
  return word === 'false' || word === '0';
}
