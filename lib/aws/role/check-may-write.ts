import { PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import type { Session } from '@/lib/aws/aws-clients';
import { callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import type { AwsCallOutcome } from '@/lib/aws/read-answer';
import { parseWrittenRecord, parseWrittenRecords } from '@/lib/aws/read-result';
import { takeRole } from '@/lib/aws/role/assume-role';
import { callDryRun } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';

type DryRun = AwsCallOutcome<'dry-run-passed' | 'written'>;

/** may-write: the policy allows PutRecord and PutRecords, tried by dry runs before anything is written. */
export async function checkMayWrite(test: RoleTest): Promise<Check> {
  const taken = await takeRole(test, 'narrowed');
  if (!taken.ok) return unpassedCheck('may-write', taken.diagnosis, taken);
  const { session } = taken.value;
  const one = await callPatiently(() => test.paced(() => putRecord(test, session)), test.patience);
  if (!one.ok) return unpassedCheck('may-write', one.diagnosis, one);
  const many = await callPatiently(() => test.paced(() => putRecords(test, session)), test.patience);
  const proof = { putRecord: one.value };
  if (!many.ok) return unpassedCheck('may-write', many.diagnosis, many, proof);
  const attempts = Math.max(one.attempts, many.attempts);
  return passedCheck('may-write', { ...proof, putRecords: many.value }, { answer: many.answer, attempts });
}

function putRecord(test: RoleTest, session: Session): Promise<DryRun> {
  const { text, partitionKey } = test.record;
  const command = new PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey, DryRun: true });
  const sdk = { command, send: () => test.clients.kinesisOf(session).send(command) };
  return callDryRun(test, { service: 'kinesis', operation: 'PutRecord' }, sdk, parseWrittenRecord);
}

function putRecords(test: RoleTest, session: Session): Promise<DryRun> {
  const { text, partitionKey } = test.record;
  const Records = [{ Data: Buffer.from(text), PartitionKey: partitionKey }];
  const command = new PutRecordsCommand({ StreamName: test.stream.name, Records, DryRun: true });
  const sdk = { command, send: () => test.clients.kinesisOf(session).send(command) };
  return callDryRun(test, { service: 'kinesis', operation: 'PutRecords' }, sdk, parseWrittenRecords);
}
