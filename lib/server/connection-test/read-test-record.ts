import 'server-only';
import { testRecord } from '@/lib/domain/onboarding/test-record';
import { ok } from '@/lib/domain/result';
import { recordVersions } from '@/lib/domain/sealing/sandbox-messages';
import { runFactsOf } from '@/lib/server/connection-test/make-run';
import { openRunOf, requireRunTester } from '@/lib/server/connection-test/run-of';
import { verb } from '@/lib/server/verb';
import { testRunInput } from '@/lib/wire/test-inputs';

/** The record that this run writes. Its code is masked, so that typing it back proves reading it elsewhere. */
export const readTestRecord = verb({ by: requireRunTester, input: testRunInput, load: openRunOf }, async ({ loaded: { run, stream } }) => {
  const version = recordVersions.find((one) => one === run.recordVersion);
  const record = await testRecord({ onboardingId: run.onboardingId, run: runFactsOf(run), streamName: stream.name }, version);
  return ok({ text: record.text.replaceAll(run.code, '*'.repeat(run.code.length)) });
});
