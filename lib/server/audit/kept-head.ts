import 'server-only';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainEnd, formatEnds, parseEnds, readEnds } from '@/lib/server/audit/verify-chains';
import { db } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/** The ends of all chains as this portal last saw them. `forged`: the file is not signed with this portal's key. */
export type KeptHead = { kind: 'none' } | { kind: 'forged' } | { kind: 'kept'; at: string; ends: ChainEnd[] };

const everyMilliseconds = 10 * 60_000;

/**
 * Keeps the head of the audit beside the embedded database, every ten minutes and at the end, signed with a key that is not in it: whoever
 * rewrites the database alone, with its owner's rights, cannot hide a cut tail. Returns what ends it.
 */
export function startKeepingHead(): () => Promise<void> {
  const keep = () => keepHead().catch((fault: unknown) => log().warn({ err: fault }, 'the head of the audit was not kept'));
  void keep();
  const timer = setInterval(keep, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await keep();
  };
}

/** Writes the head of now, unless the audit is not what the head before says: that one then stays, so that verify-audit finds it. */
export async function keepHead(): Promise<void> {
  const before = readKeptHead();
  if (before.kind === 'forged' || (before.kind === 'kept' && !(await areStillThere(before.ends)))) {
    log().error({ head: before.kind }, 'the audit is not what its kept head says: run verify-audit');
    return;
  }
  const text = `at ${new Date().toISOString()}\n${formatEnds(await readEnds())}`;
  writeFileSync(/* turbopackIgnore: true */ `${headFile()}.new`, `${text}signature ${signatureOf(text)}\n`, { mode: 0o600 });
  renameSync(/* turbopackIgnore: true */ `${headFile()}.new`, headFile());
}

export function readKeptHead(): KeptHead {
  if (!existsSync(/* turbopackIgnore: true */ headFile())) return { kind: 'none' };
  const whole = readFileSync(/* turbopackIgnore: true */ headFile(), 'utf8');
  const [, text = '', signature = ''] = /^(at [\s\S]*\n)signature ([0-9a-f]{64})\n$/.exec(whole) ?? [];
  if (signature === '' || !timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(signatureOf(text), 'hex'))) return { kind: 'forged' };
  return { kind: 'kept', at: /^at (\S+)/.exec(text)?.[1] ?? '', ends: parseEnds(text) };
}

/** Where the head is kept, for the sentences that name it. */
export function headFile(): string {
  return join(settings().dataDir, 'audit-head');
}

async function areStillThere(ends: ChainEnd[]): Promise<boolean> {
  const [row] = await db().$queryRaw<{ found: number }[]>`
    select count(*)::int as found from audit_event join unnest(
      ${ends.map(({ chain }) => chain)}::text[], ${ends.map(({ length }) => length)}::int[], ${ends.map(({ hash }) => hash)}::text[]
    ) as kept (chain, seq, hash) using (chain, seq, hash)`;
  return row?.found === ends.length;
}

function signatureOf(text: string): string {
  const key = new Uint8Array(hkdfSync('sha256', requireSetting('hmacKey'), '', 'portal audit head', 32));
  return createHmac('sha256', key).update(text).digest('hex');
}
