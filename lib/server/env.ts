import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '@/lib/server/root-dir';

/** The settings, by their names in the environment. Each may also be given as NAME_FILE, the path of a file that holds the value. */
const names = [
  'PORTAL_ORIGIN',
  'PORT',
  'DATABASE_URL',
  'DATABASE_MIGRATION_URL',
  'PORTAL_AUTH_SECRET',
  'PORTAL_HMAC_KEY',
  'SMTP_URL',
  'MAIL_FROM',
  'OIDC_DISCOVERY_URL',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_ROLE_CLAIM',
  'OIDC_SECOND_FACTOR',
  'SUPPORT_KEYS_DIR',
  'PORTAL_AWS_PRINCIPAL',
  'PORTAL_AWS_PRINCIPAL_CN',
  'PORTAL_AWS_PRINCIPAL_GOV',
  'PORTAL_AWS_PRINCIPAL_EUSC',
  'PORTAL_AWS_PROFILE',
  'PORTAL_AWS_PROFILE_CN',
  'PORTAL_AWS_PROFILE_GOV',
  'PORTAL_AWS_PROFILE_EUSC',
  'PORTAL_ALLOW_CUSTOM_AWS',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_KINESIS',
  'AWS_ENDPOINT_URL_STS',
  'PORTAL_SIGNUP',
  'PORTAL_FOUR_EYES',
  'PORTAL_TEMPLATE_URL',
  'PORTAL_EGRESS_ADDRESSES',
  'PORTAL_TRUSTED_PROXIES',
  'PORTAL_RETENTION_DAYS',
  'PORTAL_SUPPORT_EMAIL',
  'PORTAL_LOG_LEVEL',
] as const;
export type SettingName = (typeof names)[number];

export type Env = {
  /** Scheme, host and port, without a trailing slash; the one origin that the portal answers to. */
  origin: string;
  port: number;
  /** Where the embedded database and the settings of this machine live. */
  dataDir: string;
  /** null: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null;
  migrationUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  oidc: { discoveryUrl: string; clientId: string; clientSecret: string; roleClaim: string; secondFactor: SecondFactor | null } | null;
  supportKeysDir: string;
  aws: {
    /** By partition id (aws, aws-cn, aws-us-gov, aws-eusc); null where the portal has none. */
    principals: Record<string, string | null>;
    profiles: Record<string, string | null>;
    allowCustom: boolean;
    endpoint: string | null;
    kinesisEndpoint: string | null;
    stsEndpoint: string | null;
  };
  signup: 'open' | 'invited';
  fourEyes: boolean;
  /** Where the published template lies: one address for each partition, separated by spaces. */
  templateUrl: string | null;
  egressAddresses: string[];
  trustedProxies: string[];
  retentionDays: number;
  supportEmail: string | null;
  logLevel: string;
  production: boolean;
};

/** How the provider says that it asked for a second factor: a value in `amr`, or the `acr`. */
export type SecondFactor = { claim: 'amr' | 'acr'; value: string };

let parsed: Env | null = null;

/** The settings of this process, read once. Secrets are not among them: ask `secretSetting`. */
export function env(): Env {
  parsed ??= parseEnv(readSetting);
  return parsed;
}

/** Reads the settings anew at the next call; for tests and for a command that changes them. */
export function forgetEnv(): void {
  parsed = null;
}

/** A secret of at least 32 characters. Throws where it is missing or short: no secret has a default. */
export function secretSetting(name: 'PORTAL_AUTH_SECRET' | 'PORTAL_HMAC_KEY'): string {
  const value = readSetting(name);
  if (value === null) throw new Error(`${name} is not set.`);
  if (value.length < 32) throw new Error(`${name} is shorter than 32 characters.`);
  return value;
}

/**
 * One setting: from NAME, from the file that NAME_FILE names, or, on a machine with the embedded database (no DATABASE_URL),
 * from the file NAME under `.data/settings/`, so that a command beside the running portal finds what the portal was given.
 */
export function readSetting(name: SettingName): string | null {
  const direct = process.env[name];
  if (direct !== undefined && direct !== '') return direct;
  const file = process.env[`${name}_FILE`];
  if (file !== undefined && file !== '') return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
  if (name === 'DATABASE_URL' || process.env['DATABASE_URL'] || process.env['DATABASE_URL_FILE']) return null;
  return readLocal(name);
}

export function dataDir(): string {
  // The build traces what `join` names, and would copy the local data into its output.
  return process.env['PORTAL_DATA_DIR'] ?? join(/* turbopackIgnore: true */ rootDir(), '.data');
}

function readLocal(name: string): string | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ join(dataDir(), 'settings', name), 'utf8').trim() || null;
  } catch {
    return null;
  }
}

function parseEnv(read: (name: SettingName) => string | null): Env {
  const port = Number(read('PORT') ?? 3000);
  const origin = (read('PORTAL_ORIGIN') ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    origin,
    port,
    dataDir: dataDir(),
    databaseUrl: read('DATABASE_URL'),
    migrationUrl: read('DATABASE_MIGRATION_URL'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('MAIL_FROM') ?? `no-reply@${new URL(origin).hostname}`,
    oidc: parseOidc(read),
    supportKeysDir: read('SUPPORT_KEYS_DIR') ?? join(dataDir(), 'support-keys', 'public'),
    aws: {
      principals: byPartition(read, 'PORTAL_AWS_PRINCIPAL'),
      profiles: byPartition(read, 'PORTAL_AWS_PROFILE'),
      allowCustom: read('PORTAL_ALLOW_CUSTOM_AWS') === '1',
      endpoint: read('AWS_ENDPOINT_URL'),
      kinesisEndpoint: read('AWS_ENDPOINT_URL_KINESIS'),
      stsEndpoint: read('AWS_ENDPOINT_URL_STS'),
    },
    signup: read('PORTAL_SIGNUP') === 'open' ? 'open' : 'invited',
    fourEyes: read('PORTAL_FOUR_EYES') === '1',
    templateUrl: read('PORTAL_TEMPLATE_URL'),
    egressAddresses: parseList(read('PORTAL_EGRESS_ADDRESSES')),
    trustedProxies: parseList(read('PORTAL_TRUSTED_PROXIES')),
    retentionDays: Number(read('PORTAL_RETENTION_DAYS') ?? 30),
    supportEmail: read('PORTAL_SUPPORT_EMAIL'),
    logLevel: read('PORTAL_LOG_LEVEL') ?? 'info',
    production: process.env.NODE_ENV === 'production',
  };
}

function parseOidc(read: (name: SettingName) => string | null): Env['oidc'] {
  const discoveryUrl = read('OIDC_DISCOVERY_URL');
  const clientId = read('OIDC_CLIENT_ID');
  const clientSecret = read('OIDC_CLIENT_SECRET');
  if (discoveryUrl === null || clientId === null || clientSecret === null) return null;
  const secondFactor = parseSecondFactor(read('OIDC_SECOND_FACTOR'));
  return { discoveryUrl, clientId, clientSecret, roleClaim: read('OIDC_ROLE_CLAIM') ?? 'portal_role', secondFactor };
}

/** `amr:mfa` or `acr:urn:example:mfa`; anything else is not vouching. */
export function parseSecondFactor(text: string | null): SecondFactor | null {
  const match = text === null ? null : /^(amr|acr):(.+)$/.exec(text);
  if (match === null || match[2] === undefined) return null;
  return { claim: match[1] === 'amr' ? 'amr' : 'acr', value: match[2] };
}

function byPartition(
  read: (name: SettingName) => string | null,
  name: 'PORTAL_AWS_PRINCIPAL' | 'PORTAL_AWS_PROFILE',
): Record<string, string | null> {
  return { aws: read(name), 'aws-cn': read(`${name}_CN`), 'aws-us-gov': read(`${name}_GOV`), 'aws-eusc': read(`${name}_EUSC`) };
}

function parseList(text: string | null): string[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
