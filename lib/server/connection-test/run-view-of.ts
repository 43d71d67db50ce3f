import 'server-only';
import { isProven } from '@/lib/domain/onboarding/connection-test';
import { checksOfAccess, type RunRecord } from '@/lib/domain/onboarding/proof';
import type { History, StoredRun } from '@/lib/server/onboarding/history';
import type { Names } from '@/lib/server/onboarding/names-of';
import type { TestRunView } from '@/lib/wire/views';

/** A run as people see it. `proven` counts earlier runs of the same access on the same stream up to this one. */
export function runViewOf(run: RunRecord & { stored: StoredRun }, history: History, names: Names): TestRunView {
  const { id, method, startedAt, keyId, roleArn, checks, streamArn, stored } = run;
  const until = history.runs.slice(0, history.runs.findIndex((one) => one.id === id) + 1);
  const known = streamArn === null ? checks : checksOfAccess({ method, keyId, roleArn, streamArn }, until);
  return { id, method, startedAt, startedBy: names(stored.startedBy).name, keyId, roleArn, checks, proven: isProven(method, known) };
}
