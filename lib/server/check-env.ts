import 'server-only';
import { isIP } from 'node:net';
import { isLoopbackHost } from '@/lib/domain/loopback';
import { env, parseSecondFactor, readSetting } from '@/lib/server/env';

/** One thing about the settings that keeps the portal from starting. */
export type SettingProblem = { name: string; says: string };

/**
 * All that is missing or unsafe in the settings of a production portal, so that it can be said at once and not one restart at a
 * time. An empty list means that the portal may start.
 */
export function checkEnv(): SettingProblem[] {
  const settings = env();
  const problems: SettingProblem[] = [...secretProblems(), ...originProblems(settings.origin), ...oidcProblems(), ...awsProblems()];
  if (settings.smtpUrl === null) problems.push({ name: 'SMTP_URL', says: 'is missing: the portal cannot send mail.' });
  else if (!/^smtps?:\/\//.test(settings.smtpUrl)) problems.push({ name: 'SMTP_URL', says: 'must begin with smtp:// or smtps://.' });
  for (const name of ['DATABASE_URL', 'DATABASE_MIGRATION_URL'] as const) {
    const value = readSetting(name);
    if (value !== null && !/^postgres(ql)?:\/\//.test(value)) problems.push({ name, says: 'must begin with postgresql://.' });
  }
  if (!Number.isInteger(settings.port) || settings.port < 1 || settings.port > 65_535)
    problems.push({ name: 'PORT', says: 'is not a port.' });
  if (!Number.isInteger(settings.retentionDays) || settings.retentionDays < 1) {
    problems.push({ name: 'PORTAL_RETENTION_DAYS', says: 'must be a whole number of days, 1 or more.' });
  }
  for (const proxy of settings.trustedProxies) {
    if (isIP(proxy.split('/')[0] ?? '') === 0)
      problems.push({ name: 'PORTAL_TRUSTED_PROXIES', says: `"${proxy}" is not an address or a network.` });
  }
  return problems;
}

function secretProblems(): SettingProblem[] {
  return (['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY'] as const).flatMap((name) => {
    const value = readSetting(name);
    if (value === null)
      return [{ name, says: 'is missing: give at least 32 random characters, for example from "openssl rand -base64 48".' }];
    if (value.length < 32) return [{ name, says: `has ${value.length} characters; at least 32 are needed.` }];
    if (new Set(value).size < 8) return [{ name, says: 'is not random.' }];
    return [];
  });
}

function originProblems(origin: string): SettingProblem[] {
  const name = 'PORTAL_ORIGIN';
  if (!URL.canParse(origin)) return [{ name, says: 'is not an address such as https://portal.example.com.' }];
  const url = new URL(origin);
  if (url.origin !== origin) return [{ name, says: 'must be scheme, host and port only.' }];
  if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname))
    return [{ name, says: 'must be https: browsers keep neither the session nor the passkeys otherwise.' }];
  return [];
}

function oidcProblems(): SettingProblem[] {
  const needed = ['OIDC_DISCOVERY_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = needed.filter((name) => readSetting(name) === null);
  const problems: SettingProblem[] = missing.map((name) => ({ name, says: 'is missing: staff could not sign in.' }));
  const secret = readSetting('OIDC_CLIENT_SECRET');
  if (secret !== null && secret.length < 16)
    problems.push({ name: 'OIDC_CLIENT_SECRET', says: `has ${secret.length} characters; at least 16 are needed.` });
  const secondFactor = readSetting('OIDC_SECOND_FACTOR');
  if (secondFactor !== null && parseSecondFactor(secondFactor) === null) {
    problems.push({ name: 'OIDC_SECOND_FACTOR', says: 'must be amr:<value> or acr:<value>.' });
  }
  return problems;
}

function awsProblems(): SettingProblem[] {
  const { aws } = env();
  if (aws.allowCustom) return [];
  const custom = [
    ['AWS_ENDPOINT_URL', aws.endpoint],
    ['AWS_ENDPOINT_URL_KINESIS', aws.kinesisEndpoint],
    ['AWS_ENDPOINT_URL_STS', aws.stsEndpoint],
  ] as const;
  return custom
    .filter(([, value]) => value !== null)
    .map(([name]) => ({ name, says: 'sends requests elsewhere than to AWS; only PORTAL_ALLOW_CUSTOM_AWS=1 permits that.' }));
}
