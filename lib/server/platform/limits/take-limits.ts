import 'server-only';
import { headers } from 'next/headers';
import type { Result } from '@/lib/domain/result';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';

/** How many onboardings one source may work on to the full at once. */
const onboardingsPerSource = 20;

/**
 * Counts one attempt against an onboarding (or a link), and against the source that it comes from: whoever opens many onboardings gets no
 * more of AWS, or of guesses, than twenty of them allow. `name` says what is counted.
 */
export async function takeLimits(
  name: string,
  id: string,
  { max, windowSeconds }: { max: number; windowSeconds: number },
): Promise<Result<void, Limited>> {
  const source = sourceIn(await headers());
  const bySource = await takeLimit(`${name} source ${source}`, { max: max * onboardingsPerSource, windowSeconds });
  return bySource.ok ? takeLimit(`${name}:${id}`, { max, windowSeconds }) : bySource;
}
