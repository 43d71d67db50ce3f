import { type ChildProcess, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startNginx } from '@/bin/cluster/start-nginx';
import { startPgbouncer } from '@/bin/cluster/start-pgbouncer';
import type { Program } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';
import { startThrowawayPostgres } from '@/bin/throwaway-postgres.mjs';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { type LocalMail, startLocalMail } from '@/demo/mail/local-mail';
import { type LocalOidc, startLocalOidc } from '@/demo/oidc/local-oidc';
import { endProcess, startPortal, untilReady } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';

export type ClusterNode = {
  /** Its own address, past nginx. */
  origin: string;
  log: string;
  /** Of the process that was started last. */
  pid: () => number;
  /** `more`: of its environment, beside the settings of all nodes. */
  start: (more?: Record<string, string>) => Promise<void>;
  /** SIGKILL to all of it; nothing of it gets to say goodbye. */
  kill: () => Promise<void>;
};

export type Cluster = {
  /** nginx's address, which is the portal's. */
  origin: string;
  nodes: ClusterNode[];
  /** PgBouncer, through which nodes reach the database. */
  pooler: Program;
  /** The database itself, past PgBouncer. */
  databaseUrl: string;
  /** Starts the database's server again where it ended by itself. */
  reviveDatabase: () => Promise<void>;
  settings: Record<string, string>;
  aws: LocalAws;
  mail: LocalMail;
  oidc: LocalOidc;
  close: () => Promise<void>;
};

/**
 * The portal as it runs for many: built nodes behind nginx, on an installed PostgreSQL behind PgBouncer in transaction mode, with AWS, mail
 * and identity provider on loopback. `more` are settings of all nodes; `disk` is the folder for the database's files, a temporary one at first.
 */
export async function startCluster(
  folder: string,
  { count = 2, more = {}, disk }: { count?: number; more?: Record<string, string>; disk?: string | undefined } = {},
): Promise<Cluster> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const endings: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    return { ...(await startAll({ folder, count, more, disk, endings })), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Start = { folder: string; count: number; more: Record<string, string>; disk: string | undefined; endings: (() => Promise<unknown>)[] };

/** Starts each part after those that it needs, and adds to `endings` how it ends. */
async function startAll({ folder, count, more, disk, endings }: Start): Promise<Omit<Cluster, 'close'>> {
  const found = findPostgres();
  if (found === null) throw new Error('There is no PostgreSQL server program on this machine.');
  const postgres = await startThrowawayPostgres(found.bin, disk);
  endings.push(postgres.stop);
  const databaseUrl = Object.assign(new URL(postgres.url), { pathname: '/portal' }).href;
  await createDatabase(postgres.url);
  const pooled = await startPgbouncer(databaseUrl, folder);
  endings.push(pooled.stop);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const clientSecret = secret();
  const aws = await startLocalAws();
  const mail = await startLocalMail();
  const oidc = await startLocalOidc({ portalOrigin: origin, clientSecret });
  endings.push(aws.close, mail.close, oidc.close);
  const identity = await aws.admin.addPortal();
  const settings = {
    ...settingsOf({ origin, clientSecret, folder, aws, mail, oidc }),
    DATABASE_URL: pooled.url,
    DATABASE_SESSION_URL: databaseUrl,
    PORTAL_AWS_PRINCIPAL: identity.principalArn,
    AWS_ACCESS_KEY_ID: identity.accessKeyId,
    AWS_SECRET_ACCESS_KEY: identity.secretAccessKey,
    ...more,
  };
  migrateByCommand(settings);
  const nodes = await Promise.all(
    Array.from({ length: count }, async (_, index) => makeNode(settings, await freePort(), join(folder, `node-${index + 1}.log`))),
  );
  endings.push(async () => Promise.all(nodes.map(({ end }) => end())));
  for (const node of nodes) await node.start();
  const nginx = await startNginx(
    port,
    nodes.map((node) => Number(new URL(node.origin).port)),
    folder,
  );
  endings.push(nginx.stop);
  return { origin, nodes, pooler: pooled, databaseUrl, reviveDatabase: postgres.revive, settings, aws, mail, oidc };
}

type Parts = Pick<Cluster, 'origin' | 'aws' | 'mail' | 'oidc'> & { clientSecret: string; folder: string };

function settingsOf({ origin, clientSecret, folder, aws, mail, oidc }: Parts): Record<string, string> {
  return {
    PORTAL_ORIGIN: origin,
    PORTAL_TRUSTED_PROXIES: '127.0.0.1',
    PORTAL_AUTH_SECRET: secret(),
    PORTAL_HMAC_KEY: secret(),
    PORTAL_METRICS_TOKEN: secret(),
    PORTAL_DATA_DIR: resolve(folder, 'data'),
    SMTP_URL: mail.smtpUrl,
    OIDC_DISCOVERY_URL: oidc.discoveryUrl,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_SECOND_FACTOR: 'amr:mfa',
    SUPPORT_KEYS_DIR: resolve('.data/support-keys/public'),
    PORTAL_ALLOW_CUSTOM_AWS: '1',
    AWS_ENDPOINT_URL_KINESIS: aws.url,
    AWS_ENDPOINT_URL_STS: aws.url,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

function secret(): string {
  return randomBytes(36).toString('base64url');
}

function makeNode(settings: Record<string, string>, port: number, log: string): ClusterNode & { end: () => Promise<void> } {
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  return {
    origin,
    log,
    pid: () => child?.pid ?? 0,
    start: async (more = {}) => {
      child = startPortal({ ...settings, PORT: String(port), ...more }, log);
      await untilReady(origin, child, log);
    },
    kill: async () => {
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    end: async () => {
      if (child !== null) await endProcess(child);
    },
  };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database portal');
  await client.end();
}

/** As an operator does it. */
function migrateByCommand(settings: Record<string, string>): void {
  execFileSync(process.execPath, ['dist/portal.js', 'migrate'], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings },
    stdio: 'pipe',
  });
}
