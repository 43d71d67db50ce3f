import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { askPatiently } from '@/lib/aws/patience';
import { askSdk } from '@/lib/aws/role/ask-sdk';
import { assumeRole } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { encryptionRung, passedRung, unpassedRung } from '@/lib/aws/rung-of';
import type { Rung } from '@/lib/domain/ladder';

/** wrote and encryption: one real, marked test record, and what AWS said of it. */
export async function checkWrote(test: RoleTest): Promise<Rung[]> {
  const assumed = await askPatiently(() => assumeRole(test, 'narrowed'), test.patience);
  if (!assumed.ok) return [unpassedRung('wrote', assumed.diagnosis, assumed)];
  const { text, partitionKey } = test.record;
  const command = new PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey });
  const kinesis = test.clients.kinesisOf(assumed.value.session);
  const asked = await askPatiently(
    () =>
      askSdk(
        test,
        { service: 'kinesis', operation: 'PutRecord' },
        () => kinesis.send(command),
        (output) => output,
      ),
    test.patience,
  );
  if (!asked.ok) return [unpassedRung('wrote', asked.diagnosis, asked)];
  const { ShardId = '', SequenceNumber = '', EncryptionType } = asked.value;
  const proof = { shardId: ShardId, sequenceNumber: SequenceNumber, latencyMs: String(asked.answer.latencyMs) };
  const encryption = EncryptionType === 'KMS' || EncryptionType === 'NONE' ? EncryptionType : null;
  return [passedRung('wrote', proof, asked), encryptionRung(encryption, { answer: asked.answer })];
}
