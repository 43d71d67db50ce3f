import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { log } from '@/lib/server/platform/log/log';
import { addressOf, sourceOf } from '@/lib/server/platform/network/network';
import { peerHeader } from '@/lib/server/platform/network/peer-address';
import { settings } from '@/lib/server/platform/settings/settings';
import type { Limited } from '@/lib/wire/faults';
import { pageViolationInput } from '@/lib/wire/page-violation';

/**
 * Logs what a browser refused on one of our pages. Addresses lose their query and fragment, where a link keeps its token. Open to
 * anyone, so it is limited by source and in all.
 */
export async function recordPageViolation(input: unknown): Promise<Result<void, Limited | { kind: 'bad-input' }>> {
  const parsed = pageViolationInput.safeParse(input);
  if (!parsed.success) return err({ kind: 'bad-input' });
  const asked = await headers();
  const source = sourceOf(addressOf(asked.get(peerHeader), asked.get('x-forwarded-for'), settings().trustedProxies));
  const mine = await takeLimit(`violation:${source}`, { max: 20, windowSeconds: 3_600 });
  if (!mine.ok) return mine;
  const all = await takeLimit('violation', { max: 500, windowSeconds: 3_600 });
  if (!all.ok) return all;
  const report = parsed.data['csp-report'];
  log().warn(
    {
      page: withoutQuery(report['document-uri']),
      directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
      blocked: withoutQuery(report['blocked-uri']),
      script: withoutQuery(report['source-file'] ?? ''),
      line: report['line-number'] ?? null,
    },
    'a page broke its policy',
  );
  return ok(undefined);
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
