import { postJson } from '@/components/onboarding/test/post-json';
import type { Result } from '@/lib/domain/result';
import type { CallFault } from '@/lib/wire/action';
import type { DryRunFault } from '@/lib/wire/faults';
import type { DryRunInput } from '@/lib/wire/test-inputs';
import type { DryRunView } from '@/lib/wire/views';

/** Asks the portal for a run's next dry runs on its stream; the answer says when the first may go out. */
export function grantDryRuns(input: DryRunInput): Promise<Result<DryRunView, DryRunFault | CallFault>> {
  return postJson<DryRunView, DryRunFault>('/api/dry-runs', input, isView);
}

function isView(body: unknown): body is DryRunView {
  return typeof body === 'object' && body !== null && 'afterMs' in body && typeof body.afterMs === 'number';
}
