import 'server-only';
import { ok } from '@/lib/domain/result';
import { grantDryRuns } from '@/lib/server/connection-test/dry-run-pace';
import { openRunOf, requireRunTester } from '@/lib/server/connection-test/run-of';
import { verb } from '@/lib/server/verb';
import { dryRunInput } from '@/lib/wire/test-inputs';

/** Grants a run its next dry runs on the stream, and says how long the page waits before the first is signed or asked for. */
export const grantDryRun = verb(
  {
    by: requireRunTester,
    input: dryRunInput,
    load: openRunOf,
    limit: { name: 'dry-run', max: 240, windowSeconds: 3_600, per: ({ loaded }) => loaded.onboarding.id, bySource: true },
    prepare: async ({ input, loaded: { run, onboarding, stream } }) => {
      const paced = { customerId: onboarding.customerId, streamArn: stream.arn };
      return ok(await grantDryRuns(run.id, paced, input.count));
    },
  },
  async ({ prepared: afterMs }) => ok({ afterMs }),
);
