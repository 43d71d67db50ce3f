import { GetShardIteratorCommand, ListStreamsCommand } from '@aws-sdk/client-kinesis';
import { type OnlyThatSight, onlyThatFinding } from '@/lib/aws/only-that';
import { type Asked, askPatiently } from '@/lib/aws/patience';
import { askSdk } from '@/lib/aws/role/ask-sdk';
import { assumeRole } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { passedRung, unpassedRung } from '@/lib/aws/rung-of';
import type { AwsAnswer, Rung } from '@/lib/domain/ladder';

/** only-that: the role may do nothing but write. Needs a session without the session policy, or it would prove nothing. */
export async function checkOnlyThat(test: RoleTest): Promise<Rung> {
  const settled = { ...test.patience, fresh: false };
  const assumed = await askPatiently(() => assumeRole(test, 'as-it-is'), settled);
  if (!assumed.ok) return unpassedRung('only-that', assumed.diagnosis, assumed);
  const kinesis = test.clients.kinesisOf(assumed.value.session);
  const StreamName = test.stream.name;
  const iterator = new GetShardIteratorCommand({ StreamName, ShardId: 'shardId-000000000000', ShardIteratorType: 'LATEST', DryRun: true });
  const list = new ListStreamsCommand({ Limit: 1 });
  const asks = [
    ['GetShardIterator', () => kinesis.send(iterator)],
    ['ListStreams', () => kinesis.send(list)],
  ] as const;
  let last: AwsAnswer | null = null;
  for (const [operation, send] of asks) {
    // The answer itself is dropped unread: the portal has no business with what is in the stream.
    const asked = await askPatiently<null>(() => askSdk(test, { service: 'kinesis', operation }, send, () => null), settled);
    const finding = onlyThatFinding(operation, sightOf(asked));
    if (finding !== null) return unpassedRung('only-that', finding, asked);
    last = asked.answer;
  }
  return passedRung('only-that', { reading: 'refused', listing: 'refused' }, { answer: last });
}

function sightOf(asked: Asked<null>): OnlyThatSight {
  return asked.ok ? { allowed: true } : { allowed: false, code: asked.answer.code, diagnosis: asked.diagnosis };
}
