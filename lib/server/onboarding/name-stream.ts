import 'server-only';
import { parseStream, parseStreamArn } from '@/lib/domain/aws/arn';
import { err } from '@/lib/domain/result';
import { takeStream } from '@/lib/server/onboarding/take-stream';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { nameStreamInput } from '@/lib/wire/onboarding-inputs';

/**
 * Says which stream. Allowed before a submission, or after it was returned. The reason of a refused stream is a fault of the domain,
 * worded by `messages/<language>/stream-faults`.
 */
export const nameStream = onboardingVerb({ by: customer, input: nameStreamInput }, async ({ tx, onboarding, input }) => {
  const stream = 'arn' in input ? parseStreamArn(input.arn) : parseStream(input);
  if (!stream.ok) return err({ kind: 'refused', reason: stream.fault.kind, values: stream.fault.values });
  const taken = await takeStream(tx, onboarding, stream.value, input.version);
  if (!taken.ok) return taken;
  return audit('onboarding.stream', { stream: stream.value.arn });
});
