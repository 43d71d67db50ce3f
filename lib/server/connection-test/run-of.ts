import 'server-only';
import type { Onboarding, TestRun } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import { canRunTest, canStaffTest, canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { linkIdOf } from '@/lib/server/connection-test/require-tester';
import { type NotFound, onboardingOf, type Tester } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { db } from '@/lib/server/platform/db/prisma';
import { givingReplacement } from '@/lib/server/replacement/open-replacement';
import { readDelegate } from '@/lib/server/who';

export type OpenRun = { run: TestRun; onboarding: Onboarding; stream: Stream };
export type RunFault = NotFound | { kind: 'run-over' } | { kind: 'not-testable'; status: Status };
type OfRun = { testRunId: string };

/** Who asks about a run: the holder of the delegated link that it was started under, or else a signed-in person. */
export async function requireRunTester(input: OfRun | null): Promise<Tester> {
  const run = input === null ? null : await db().testRun.findUnique({ where: { id: input.testRunId }, select: { startedBy: true } });
  const linkId = run === null ? null : linkIdOf(run.startedBy);
  const holder = linkId === null ? null : await readDelegate(linkId);
  // Without the run's link the same answer as for an unknown run: existence is not revealed.
  return holder ?? (await requireReader());
}

/**
 * A run that may still ask AWS: for the run's own visitor, anyone of the same company, or staff; a run of a delegated link belongs to
 * that link alone. A run whose stream was changed since is over.
 */
export async function openRunOf({ who, input: { testRunId } }: { who: Tester; input: OfRun }): Promise<Result<OpenRun, RunFault>> {
  const run = await db().testRun.findUnique({ where: { id: testRunId }, include: { checks: { where: { name: 'account' }, take: 1 } } });
  if (run === null) return err({ kind: 'not-found' });
  const linkId = linkIdOf(run.startedBy);
  const isHolder = who.kind === 'delegated' && who.linkId === linkId;
  if (linkId !== null && !isHolder) return err({ kind: 'not-found' });
  const onboarding = await onboardingOf(db(), who, run.onboardingId);
  if (!onboarding.ok) return onboarding;
  const stream = streamOf(onboarding.value);
  const [account] = run.checks;
  const madeFor = account === undefined ? null : (account.proof as { streamArn?: string }).streamArn;
  if (stream === null || run.expiresAt <= new Date() || madeFor !== stream.arn) return err({ kind: 'run-over' });
  const status = onboarding.value.status as Status;
  if (!(await mayGoOn(who, run, onboarding.value))) return err({ kind: 'not-testable', status });
  const { checks: _, ...bare } = run;
  return ok({ run: bare, onboarding: onboarding.value, stream });
}

/** A run of a replacement goes on while its access may still be given; another one while the onboarding may be tested. */
async function mayGoOn(who: Tester, { replacementId }: TestRun, onboarding: Onboarding): Promise<boolean> {
  const status = onboarding.status as Status;
  if (who.kind === 'staff') return canStaffTest(status);
  if (replacementId !== null) return (await givingReplacement(db(), onboarding.id))?.id === replacementId;
  return who.kind === 'delegated' ? canTest(status) : canRunTest(status, onboarding.pausedFrom as Status | null);
}
