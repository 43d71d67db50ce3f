import 'client-only';
import { type Arrival, control, type IsolationRefusal, type IsolationReport, sandboxPolicy, ways } from '@/lib/domain/isolation';
import { err, ok, type Result } from '@/lib/domain/result';

type Sandbox<Opened, Fault> = {
  /** Its first answer; it has loaded, and has the keys that are expected. */
  begin: () => Promise<Result<unknown, Fault>>;
  /** Has the sandbox try every way out against addresses with this nonce. */
  tryWays: (nonce: string) => Promise<Result<IsolationReport, Fault>>;
  /** Tells the sandbox what arrived; it opens or refuses. */
  open: (arrived: Arrival[]) => Promise<Result<Opened, Fault>>;
  terminate: () => void;
};

/** How long a sandbox that has begun may try. It bounds each way by itself; beyond this it hangs. */
export const tryingMs = 4_000;

const startsMax = 3;
const patienceMs = 15_000;

/**
 * Verifies that nothing gets out of the sandbox at `url`: it tries every way, then the page sends the control by the same route, then the
 * server says what arrived. The page passes the answer on, so this finds a policy that was lost or altered on its way (by a proxy, an
 * extension, a browser to come). A hostile page it does not find, and need not: that could take the file before it is dropped here.
 */
export async function verifyIsolation<Opened, Fault extends { kind: string }, Started extends Sandbox<Opened, Fault>>(
  url: string,
  start: () => Started & Sandbox<Opened, Fault>,
): Promise<Result<{ sandbox: Started; opened: Opened }, Fault | IsolationRefusal>> {
  for (let starts = 1; ; starts += 1) {
    const sandbox = start();
    const verified = await verify(url, sandbox);
    if (verified.ok) return ok({ sandbox, opened: verified.value });
    sandbox.terminate();
    if (!('hangs' in verified)) return verified;
    // Firefox 153 hangs in about one of fifty blocked workers from a blob, and starts the next one soundly.
    if (starts === startsMax) return err(verified.fault);
  }
}

async function verify<Opened, Fault extends { kind: string }>(
  url: string,
  sandbox: Sandbox<Opened, Fault>,
): Promise<Result<Opened, Fault | IsolationRefusal> | { ok: false; fault: Fault; hangs: true }> {
  const ready = await sandbox.begin();
  if (!ready.ok) return ready;
  const begun = await post('/isolation');
  const nonce = fieldOf(begun.body, 'nonce');
  if (typeof nonce !== 'string') return err(notChecked(begun.status));
  const tried = await sandbox.tryWays(nonce);
  if (!tried.ok) return { ...tried, hangs: true };
  await send(`/isolation/${nonce}/${control}`);
  const ended = await post(`/isolation/${nonce}`, tried.value);
  const arrived = fieldOf(ended.body, 'arrived');
  if (!isArrivals(arrived)) return err(notChecked(ended.status));
  const opened = await sandbox.open(arrived);
  // WebKit names no policy, and what a hole lets out to another host arrives nowhere here: only the header itself shows that one.
  if (opened.ok) return (await policyArrives(url)) ? opened : err({ kind: 'other-policy', ways: [...ways] });
  if (!isWayOut(opened.fault)) return opened;
  return (await policyArrives(url)) ? err({ ...opened.fault, kind: 'policy-not-applied' }) : opened;
}

function isWayOut(fault: { kind: string }): fault is Extract<IsolationRefusal, { kind: 'way-out' }> {
  return fault.kind === 'way-out';
}

/** Whether the sandbox's file has the right policy where the page itself asks for it, from the same cache. Others beside it only add to it. */
async function policyArrives(url: string): Promise<boolean> {
  const policies = (await send(url))?.headers.get('content-security-policy') ?? '';
  return policies.split(',').some((policy) => policy.trim() === sandboxPolicy);
}

function notChecked(status: number | null): IsolationRefusal {
  if (status === 401) return { kind: 'not-checked', because: 'signed-out' };
  return { kind: 'not-checked', because: status === 429 ? 'limited' : 'no-answer' };
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function isArrivals(value: unknown): value is Arrival[] {
  const known: readonly string[] = [...ways, control];
  return Array.isArray(value) && value.every((name) => known.includes(name));
}

/** `status` is null where no answer came at all. */
async function post(path: string, body: object = {}): Promise<{ status: number | null; body: unknown }> {
  const answer = await send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: answer?.status ?? null, body: await answer?.json().catch(() => null) };
}

function send(path: string, init: RequestInit = {}): Promise<Response | null> {
  return fetch(path, { signal: AbortSignal.timeout(patienceMs), ...init }).catch(() => null);
}
