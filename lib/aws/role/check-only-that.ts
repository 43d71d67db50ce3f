import { GetShardIteratorCommand, ListStreamsCommand } from '@aws-sdk/client-kinesis';
import { callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { onlyThatFinding } from '@/lib/aws/only-that';
import { parseShardIterator, parseStreamList } from '@/lib/aws/read-result';
import { takeRole } from '@/lib/aws/role/assume-role';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';

/** only-that: the role may do nothing but write. Needs a session without the session policy, or it would prove nothing. */
export async function checkOnlyThat(test: RoleTest): Promise<Check> {
  const settled = { ...test.patience, fresh: false };
  const taken = await takeRole(test, 'as-it-is', settled);
  if (!taken.ok) return unpassedCheck('only-that', taken.diagnosis, taken);
  const kinesis = test.clients.kinesisOf(taken.value.session);
  const StreamName = test.stream.name;
  const iterator = new GetShardIteratorCommand({ StreamName, ShardId: 'shardId-000000000000', ShardIteratorType: 'LATEST', DryRun: true });
  const list = new ListStreamsCommand({ Limit: 1 });
  const asks = [
    ['GetShardIterator', { command: iterator, send: () => kinesis.send(iterator) }, parseShardIterator],
    ['ListStreams', { command: list, send: () => kinesis.send(list) }, parseStreamList],
  ] as const;
  let last: AwsCallResult | null = null;
  for (const [operation, sdk, read] of asks) {
    const ask = () => callSdk(test, { service: 'kinesis', operation }, sdk, read);
    const asked = await callPatiently<null>(operation === 'GetShardIterator' ? () => test.paced(ask) : ask, settled);
    const finding = onlyThatFinding(operation, asked);
    if (finding !== null) return unpassedCheck('only-that', finding, asked);
    last = asked.answer;
  }
  return passedCheck('only-that', { reading: 'refused', listing: 'refused' }, { answer: last });
}
