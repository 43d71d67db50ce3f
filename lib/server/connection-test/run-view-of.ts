import 'server-only';
import { evidenceOf, isProven, type RunRecord } from '@/lib/domain/onboarding/proof';
import type { History, StoredRun } from '@/lib/server/onboarding/history';
import type { Names } from '@/lib/server/onboarding/names-of';
import type { TestRunView } from '@/lib/wire/views';

/** A run as people see it. `proven` counts earlier runs of the same access on the same stream up to this one. */
export function runViewOf(run: RunRecord & { stored: StoredRun }, history: History, names: Names): TestRunView {
  const { id, method, startedAt, keyId, roleArn, checks, streamArn, version, stored } = run;
  const until = history.runs.slice(0, history.runs.findIndex((one) => one.id === id) + 1);
  const subject = { method, keyId, roleArn };
  const known = streamArn === null ? { method, checks, version } : evidenceOf({ ...subject, streamArn }, until);
  return { id, method, startedAt, startedBy: names(stored.startedBy).name, keyId, roleArn, checks, proven: isProven(known) };
}
