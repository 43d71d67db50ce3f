import { PutRecordCommand, PutRecordsCommand, type PutRecordsCommandOutput } from '@aws-sdk/client-kinesis';
import type { Session } from '@/lib/aws/aws-clients';
import { type AwsCallOutcome, callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { assumeRole } from '@/lib/aws/role/assume-role';
import { callSdk, diagnosisOf } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';

/** The code by which AWS says that a dry run would have succeeded. */
export const dryRunPassed = 'DryRunOperationException';

/** may-write: the policy allows PutRecord and PutRecords, tried by dry runs before anything is written. */
export async function checkMayWrite(test: RoleTest): Promise<Check> {
  const assumed = await callPatiently(() => assumeRole(test, 'narrowed'), test.patience);
  if (!assumed.ok) return unpassedCheck('may-write', assumed.diagnosis, assumed);
  const { session } = assumed.value;
  const one = await callPatiently(() => dryRun(test, () => putRecord(test, session)), test.patience);
  if (!one.ok) return unpassedCheck('may-write', one.diagnosis, one);
  const many = await callPatiently(() => dryRun(test, () => putRecords(test, session)), test.patience);
  const proof = { putRecord: one.value };
  if (!many.ok) return unpassedCheck('may-write', many.diagnosis, many, proof);
  return passedCheck(
    'may-write',
    { ...proof, putRecords: many.value },
    { answer: many.answer, attempts: Math.max(one.attempts, many.attempts) },
  );
}

/** `written`: the endpoint does not know dry runs and has written the marked record. */
async function dryRun(
  test: RoleTest,
  ask: () => Promise<AwsCallOutcome<AwsCallResult | null>>,
): Promise<AwsCallOutcome<'dry-run-passed' | 'written'>> {
  const asked = await ask();
  if (!asked.ok && asked.answer.code === dryRunPassed) return { ok: true, value: 'dry-run-passed', answer: asked.answer };
  if (!asked.ok) return asked;
  if (asked.value === null) return { ok: true, value: 'written', answer: asked.answer };
  return { ok: false, answer: asked.value, diagnosis: diagnosisOf(test, asked.value) };
}

function putRecord(test: RoleTest, session: Session): Promise<AwsCallOutcome<null>> {
  const { text, partitionKey } = test.record;
  const command = new PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey, DryRun: true });
  const call = { service: 'kinesis', operation: 'PutRecord' } as const;
  return callSdk(
    test,
    call,
    () => test.clients.kinesisOf(session).send(command),
    () => null,
  );
}

async function putRecords(test: RoleTest, session: Session): Promise<AwsCallOutcome<AwsCallResult | null>> {
  const { text, partitionKey } = test.record;
  const Records = [{ Data: Buffer.from(text), PartitionKey: partitionKey }];
  const command = new PutRecordsCommand({ StreamName: test.stream.name, Records, DryRun: true });
  const call = { service: 'kinesis', operation: 'PutRecords' } as const;
  const asked = await callSdk(test, call, () => test.clients.kinesisOf(session).send(command), failedRecord);
  if (!asked.ok || asked.value === null) return asked.ok ? { ...asked, value: null } : asked;
  return { ...asked, value: { ...asked.answer, ...asked.value } };
}

/** A 200 of PutRecords can hide failures: the first one's own words, or null. */
function failedRecord(output: PutRecordsCommandOutput): { code: string; message: string | null } | null {
  const failed = output.Records?.find((record) => record.ErrorCode !== undefined);
  return failed?.ErrorCode === undefined ? null : { code: failed.ErrorCode, message: failed.ErrorMessage ?? null };
}
