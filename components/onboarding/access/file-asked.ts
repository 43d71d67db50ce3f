import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { TestRunView } from '@/lib/wire/views';

/** Why a file is asked for again: to seal the key that passed, to test once more, or because the last key cannot pass. */
export type FileAsked = 'seal' | 'test' | 'other-key';

/** Why the credentials file is needed after the newest run; null where none with a key was made. */
export function fileAskedAfter(lastRun: TestRunView | null): FileAsked | null {
  if (lastRun?.method !== 'keys') return null;
  if (lastRun.proven) return 'seal';
  const isRefused = lastRun.checks.some(({ diagnosis }) => diagnosis !== null && needsOtherKey(diagnosis));
  return isRefused ? 'other-key' : 'test';
}

/** Whether only another file can help: the same key and secret would fail again. */
export function needsOtherKey({ cause }: Pick<Diagnosis, 'cause'>): boolean {
  return otherKeyCauses.includes(cause);
}

const otherKeyCauses: readonly Diagnosis['cause'][] = [
  'secret-wrong',
  'key-not-recognised',
  'root-key',
  'account-mismatch',
  'file-refused',
];
