import { GetShardIteratorCommand, ListStreamsCommand } from '@aws-sdk/client-kinesis';
import { type AwsCallOutcome, callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { type OnlyThatSight, onlyThatFinding } from '@/lib/aws/only-that';
import { assumeRole } from '@/lib/aws/role/assume-role';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';

/** only-that: the role may do nothing but write. Needs a session without the session policy, or it would prove nothing. */
export async function checkOnlyThat(test: RoleTest): Promise<Check> {
  const settled = { ...test.patience, fresh: false };
  const assumed = await callPatiently(() => assumeRole(test, 'as-it-is'), settled);
  if (!assumed.ok) return unpassedCheck('only-that', assumed.diagnosis, assumed);
  const kinesis = test.clients.kinesisOf(assumed.value.session);
  const StreamName = test.stream.name;
  const iterator = new GetShardIteratorCommand({ StreamName, ShardId: 'shardId-000000000000', ShardIteratorType: 'LATEST', DryRun: true });
  const list = new ListStreamsCommand({ Limit: 1 });
  const asks = [
    ['GetShardIterator', () => kinesis.send(iterator)],
    ['ListStreams', () => kinesis.send(list)],
  ] as const;
  let last: AwsCallResult | null = null;
  for (const [operation, send] of asks) {
    // The answer itself is dropped unread: the portal has no business with what is in the stream.
    const asked = await callPatiently<null>(() => callSdk(test, { service: 'kinesis', operation }, send, () => null), settled);
    const finding = onlyThatFinding(operation, sightOf(asked));
    if (finding !== null) return unpassedCheck('only-that', finding, asked);
    last = asked.answer;
  }
  return passedCheck('only-that', { reading: 'refused', listing: 'refused' }, { answer: last });
}

function sightOf(asked: AwsCallOutcome<null>): OnlyThatSight {
  return asked.ok ? { allowed: true } : { allowed: false, code: asked.answer.code, diagnosis: asked.diagnosis };
}
