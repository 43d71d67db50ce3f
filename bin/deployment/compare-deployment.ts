import { createHash } from 'node:crypto';
import type { Manifest } from './manifest';
import { isFrameworkData, readPage } from './read-page';

/** One thing that is not as the release says. `path` is what was asked for; `detail` names the script or header, where there is one. */
export type Difference = {
  kind: 'changed' | 'not-served' | 'unknown-script' | 'unknown-inline-script' | 'sandbox-policy' | 'page-policy';
  path: string;
  detail: string | null;
};

export type Comparison = { files: number; pages: number; differences: Difference[]; unseen: string[] };

const together = 8;
const sandboxPolicy = "default-src 'none'";

/**
 * Asks a portal for every file of the release and for its pages as somebody who is not signed in sees them. Only what it answers now, to this caller, can be
 * compared: `unseen` says what stayed out of sight.
 */
export async function compareDeployment(origin: string, manifest: Manifest): Promise<Comparison> {
  const files = await inTurns(Object.entries(manifest.files), ([path, hash]) => compareFile(origin, manifest, path, hash));
  const pages = await inTurns([...manifest.pages, '/there-is-no-such-page'], (path) => comparePage(origin, manifest, path));
  const seen = pages.filter(({ isSeen }) => isSeen);
  return {
    files: files.length,
    pages: seen.length,
    differences: [...files.flat(), ...pages.flatMap(({ differences }) => differences)],
    unseen: pages.filter(({ isSeen }) => !isSeen).map(({ path }) => path),
  };
}

async function compareFile(origin: string, manifest: Manifest, path: string, hash: string): Promise<Difference[]> {
  const response = await ask(origin, path);
  if (response?.status !== 200) return [{ kind: 'not-served', path, detail: response === null ? null : String(response.status) }];
  const found = createHash('sha384')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('base64');
  const differences: Difference[] = found === hash ? [] : [{ kind: 'changed', path, detail: found }];
  const policy = response.headers.get('content-security-policy');
  if (manifest.sandboxes.includes(path) && policy !== sandboxPolicy) differences.push({ kind: 'sandbox-policy', path, detail: policy });
  return differences;
}

async function comparePage(origin: string, manifest: Manifest, path: string) {
  const response = await ask(origin, path);
  if (response !== null && response.status >= 300 && response.status < 400) return { path, isSeen: false, differences: [] };
  if (response === null || response.status >= 500 || !response.headers.get('content-type')?.startsWith('text/html')) {
    const detail = response === null ? null : String(response.status);
    return { path, isSeen: false, differences: [{ kind: 'not-served' as const, path, detail }] };
  }
  const { sources, inline } = readPage(await response.text());
  const differences: Difference[] = [];
  for (const source of sources) {
    const known = pathOn(origin, source);
    if (known === null || manifest.files[known] === undefined) differences.push({ kind: 'unknown-script', path, detail: source });
  }
  for (const script of inline) {
    const hash = createHash('sha384').update(script).digest('base64');
    if (!manifest.inline.includes(hash) && !isFrameworkData(script))
      differences.push({ kind: 'unknown-inline-script', path, detail: `sha384-${hash}` });
  }
  const policy = response.headers.get('content-security-policy') ?? '';
  const weakness = weaknessOf(policy);
  if (weakness !== null) differences.push({ kind: 'page-policy', path, detail: weakness });
  return { path, isSeen: true, differences };
}

/** What a page's policy lacks, or null: scripts by nonce alone, Trusted Types, and no address but the portal's own to talk to. */
function weaknessOf(policy: string): string | null {
  const directives = new Map(policy.split(';').map((each) => [each.trim().split(/\s+/)[0] ?? '', each.trim().split(/\s+/).slice(1)]));
  const scripts = directives.get('script-src') ?? [];
  if (!scripts.some((source) => source.startsWith("'nonce-")) || scripts.some((source) => source.startsWith("'unsafe")))
    return 'script-src';
  if (directives.get('connect-src')?.join(' ') !== "'self'") return 'connect-src';
  if (directives.get('require-trusted-types-for')?.join(' ') !== "'script'") return 'require-trusted-types-for';
  return directives.get('default-src')?.join(' ') === "'none'" || directives.get('default-src')?.join(' ') === "'self'"
    ? null
    : 'default-src';
}

function pathOn(origin: string, source: string): string | null {
  const url = new URL(source, origin);
  return url.origin === new URL(origin).origin ? url.pathname : null;
}

async function ask(origin: string, path: string): Promise<Response | null> {
  try {
    return await fetch(new URL(path, origin), { redirect: 'manual', headers: { accept: '*/*' }, signal: AbortSignal.timeout(20_000) });
  } catch {
    return null;
  }
}

async function inTurns<Item, Value>(items: Item[], act: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < items.length; at += together) values.push(...(await Promise.all(items.slice(at, at + together).map(act))));
  return values;
}
