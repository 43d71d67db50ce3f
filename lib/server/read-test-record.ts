import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { testRecord } from '@/lib/domain/test-record';
import { runFactsOf } from '@/lib/server/runs/make-run';
import { type RunFault, requireOpenRun } from '@/lib/server/runs/run-of';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { testRunInput } from '@/lib/wire/test-inputs';

/** The record that this run writes, with its code masked: who types it back has read it elsewhere. */
export async function readTestRecord(input: unknown): Promise<Result<{ text: string }, BadInput | RunFault>> {
  const wish = parseInput(testRunInput, input);
  const open = await requireOpenRun(wish.ok ? wish.value.testRunId : '');
  if (!wish.ok) return wish;
  if (!open.ok) return open;
  const { run, stream } = open.value;
  const record = await testRecord({ onboardingId: run.onboardingId, run: runFactsOf(run), streamName: stream.name });
  return ok({ text: record.text.replaceAll(run.code, '*'.repeat(run.code.length)) });
}
