import type { Service } from './endpoint';

/** One call as it was answered. Nothing in it is secret. `outcome` is `ok`, AWS's error code, `dropped` or `canned`. */
export type LoggedCall = {
  at: string;
  host: string;
  service: Service | null;
  operation: string;
  region: string | null;
  principalArn: string | null;
  accessKeyId: string | null;
  signedHeaders: string[];
  dryRun: boolean;
  outcome: string;
  status: number;
};
export type CallLog = { calls: LoggedCall[] };

const CALLS_KEPT_MOST = 5_000;

/** Notes one call; only the newest are kept. */
export function logCall(log: CallLog, call: LoggedCall): void {
  log.calls.push(call);
  if (log.calls.length > CALLS_KEPT_MOST) log.calls.shift();
}
