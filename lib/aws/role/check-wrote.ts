import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { callPatiently } from '@/lib/aws/call-patiently';
import { encryptionCheck, passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { parseWrittenRecord } from '@/lib/aws/read-result';
import { takeRole } from '@/lib/aws/role/assume-role';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';

/** wrote and encryption: one real, marked test record, and what AWS said of it. */
export async function checkWrote(test: RoleTest): Promise<Check[]> {
  const taken = await takeRole(test, 'narrowed');
  if (!taken.ok) return [unpassedCheck('wrote', taken.diagnosis, taken)];
  const { text, partitionKey } = test.record;
  const command = new PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey });
  const kinesis = test.clients.kinesisOf(taken.value.session);
  const sdk = { command, send: () => kinesis.send(command) };
  const call = { service: 'kinesis', operation: 'PutRecord' } as const;
  const asked = await callPatiently(() => callSdk(test, call, sdk, parseWrittenRecord), test.patience);
  if (!asked.ok) return [unpassedCheck('wrote', asked.diagnosis, asked)];
  const { shardId, sequenceNumber, encryption } = asked.value;
  const proof = { shardId, sequenceNumber, latencyMs: String(asked.answer.latencyMs) };
  return [passedCheck('wrote', proof, asked), encryptionCheck(encryption, { answer: asked.answer })];
}
