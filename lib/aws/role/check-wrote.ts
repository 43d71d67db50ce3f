import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { callPatiently } from '@/lib/aws/call-patiently';
import { encryptionCheck, passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { assumeRole } from '@/lib/aws/role/assume-role';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';

/** wrote and encryption: one real, marked test record, and what AWS said of it. */
export async function checkWrote(test: RoleTest): Promise<Check[]> {
  const assumed = await callPatiently(() => assumeRole(test, 'narrowed'), test.patience);
  if (!assumed.ok) return [unpassedCheck('wrote', assumed.diagnosis, assumed)];
  const { text, partitionKey } = test.record;
  const command = new PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey });
  const kinesis = test.clients.kinesisOf(assumed.value.session);
  const asked = await callPatiently(
    () =>
      callSdk(
        test,
        { service: 'kinesis', operation: 'PutRecord' },
        () => kinesis.send(command),
        (output) => output,
      ),
    test.patience,
  );
  if (!asked.ok) return [unpassedCheck('wrote', asked.diagnosis, asked)];
  const { ShardId = '', SequenceNumber = '', EncryptionType } = asked.value;
  const proof = { shardId: ShardId, sequenceNumber: SequenceNumber, latencyMs: String(asked.answer.latencyMs) };
  const encryption = EncryptionType === 'KMS' || EncryptionType === 'NONE' ? EncryptionType : null;
  return [passedCheck('wrote', proof, asked), encryptionCheck(encryption, { answer: asked.answer })];
}
