import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { type LocalMail, startLocalMail } from '@/demo/mail/local-mail';
import { type LocalOidc, startLocalOidc } from '@/demo/oidc/local-oidc';

export type World = {
  origin: string;
  dataDir: string;
  aws: LocalAws;
  mail: LocalMail;
  oidc: LocalOidc;
  /** What the portal was started with, beside the settings files. */
  environment: Record<string, string>;
  portalLog: string;
  /** The portal's process, at the head of a group of its own. */
  portal: ChildProcess;
  close: () => Promise<void>;
};

type Options = {
  dataDir: string;
  /** Where the portal listens. */
  port: number;
  /** Where browsers find it, when something stands in front of it. */
  origin?: string;
  settings?: Record<string, string>;
  supportKeysDir?: string;
  /** `built` as `npm start` runs it; `development` with Next's own server, which follows changes. */
  portal?: 'built' | 'development';
  /** Options for the built portal's node, for tests that look into it. */
  nodeOptions?: string;
  /** The folder of the built release. */
  release?: string;
  /** Ends the start before the portal is ready. */
  signal?: AbortSignal;
};

/**
 * Everything that the portal talks to, on loopback, and the built portal itself, with its state under `dataDir`. The settings lie
 * in files there, so that the operator's command finds them too. Throws with the end of the portal's log when it does not get ready.
 */
export async function startWorld({
  dataDir,
  port,
  origin = `http://localhost:${port}`,
  settings = {},
  supportKeysDir = '.data/support-keys/public',
  portal: kind = 'built',
  nodeOptions,
  release,
  signal,
}: Options): Promise<World> {
  const home = resolve(dataDir);
  mkdirSync(join(home, 'settings'), { recursive: true });
  const oidcSecret = keptSecret(home, 'OIDC_CLIENT_SECRET');
  const [aws, mail, oidc] = await Promise.all([
    startLocalAws({ stateFile: join(home, 'local-aws.json') }),
    startLocalMail({ stateFile: join(home, 'mails.json') }),
    startLocalOidc({ portalOrigin: origin, clientSecret: oidcSecret }),
  ]);
  const identity = await portalIdentity(home, aws);
  keptSecret(home, 'PORTAL_AUTH_SECRET');
  keptSecret(home, 'PORTAL_HMAC_KEY');
  const written: Record<string, string> = {
    PORTAL_ORIGIN: origin,
    PORT: String(port),
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'Microshare onboarding <no-reply@portal.example>',
    OIDC_DISCOVERY_URL: oidc.discoveryUrl,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_SECOND_FACTOR: 'amr:mfa',
    PORTAL_ALLOW_CUSTOM_AWS: '1',
    PORTAL_AWS_PRINCIPAL: identity.principalArn,
    SUPPORT_KEYS_DIR: resolve(supportKeysDir),
    AWS_ENDPOINT_URL_KINESIS: aws.url,
    AWS_ENDPOINT_URL_STS: aws.url,
    ...settings,
  };
  for (const [name, value] of Object.entries(written)) writeFileSync(join(home, 'settings', name), value, { mode: 0o600 });
  const environment = {
    PORTAL_DATA_DIR: home,
    AWS_ACCESS_KEY_ID: identity.accessKeyId,
    AWS_SECRET_ACCESS_KEY: identity.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const portalLog = join(home, 'portal.log');
  signal?.throwIfAborted();
  const portal =
    kind === 'built'
      ? startPortal(nodeOptions === undefined ? environment : { ...environment, NODE_OPTIONS: nodeOptions }, portalLog, release)
      : startDevelopment(environment, port);
  const close = async (): Promise<void> => {
    await endProcess(portal);
    await Promise.all([aws.close(), mail.close(), oidc.close()]);
  };
  signal?.addEventListener('abort', () => void endProcess(portal));
  try {
    await untilReady(`http://localhost:${port}`, portal, portalLog);
  } catch (fault) {
    await close();
    throw fault;
  }
  return { origin, dataDir: home, aws, mail, oidc, environment, portalLog, portal, close };
}

/** Starts the built portal as `npm start` does, with its output in a file. */
export function startPortal(environment: Record<string, string>, logFile: string, release = resolve('dist')): ChildProcess {
  const output = openSync(logFile, 'a', 0o600);
  return spawn(process.execPath, [join(release, 'start.js')], {
    stdio: ['ignore', output, output],
    env: { ...cleanEnvironment(), ...environment },
    // Its own group: Ctrl-C in a terminal reaches it through us, in order.
    detached: true,
  });
}

/** Next's development server, talking to the terminal. */
function startDevelopment(environment: Record<string, string>, port: number): ChildProcess {
  return spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port), '--hostname', '127.0.0.1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...cleanEnvironment(), ...environment, NODE_ENV: 'development', PORTAL_ORIGIN: `http://localhost:${port}` },
    detached: true,
  });
}

/** Waits until the portal says that it is ready, for at most 60 s. */
export async function untilReady(origin: string, portal: ChildProcess, logFile: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && portal.exitCode === null) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The portal did not get ready. The end of its log:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
}

/**
 * Asks a process that we started, at the head of a group of its own, to end, and waits for it; after 15 s it is made to. Then ends
 * what it left behind in its group.
 */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(insist);
  }
  endGroup(child);
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

type Identity = { accessKeyId: string; secretAccessKey: string; principalArn: string };

/** The portal's own AWS identity, made once: roles trust it by its ARN, so a second start must find the same. */
async function portalIdentity(home: string, aws: LocalAws): Promise<Identity> {
  const file = join(home, 'portal-identity.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Identity;
  const identity = await aws.admin.addPortal();
  writeFileSync(file, JSON.stringify(identity), { mode: 0o600 });
  return identity;
}

function keptSecret(home: string, name: string): string {
  const file = join(home, 'settings', name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(36).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** This process's environment without what a shell may have set for another portal or another AWS. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(AWS_|OIDC_|PORTAL_|SMTP_|DATABASE_|SUPPORT_KEYS_|MAIL_FROM|PORT$)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))), NODE_ENV: 'production' };
}
