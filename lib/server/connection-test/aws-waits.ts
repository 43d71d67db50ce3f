import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What the server waits for when it asks AWS. The gap is that between two dry runs on one stream: AWS takes one a second, shared by five
 * APIs and all callers (Kinesis, dry run validation); a tenth more makes up for requests that do not take equally long to reach AWS.
 * Tests of anything else wait for nothing.
 */
export const awsWaits = {
  dryRunGapMilliseconds: 1_100,
  sleep: (milliseconds: number): Promise<unknown> => sleep(milliseconds),
};
