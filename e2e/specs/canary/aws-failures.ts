import { expectCheck, runTest } from '@/e2e/fixtures/run-test';
import { passingCases, policyCases, streamCases } from '@/e2e/specs/connection-test/common-cases';
import type { FaultCase } from '@/e2e/specs/connection-test/fault-case';
import { keysCases } from '@/e2e/specs/connection-test/keys-cases';
import { reportedToKeys } from '@/e2e/specs/connection-test/reported-cases';
import type { KeysFixture } from '@/e2e/specs/connection-test/test-fixture';
import { expectDiagnosis } from '@/e2e/support/read-fix';
import type { CanaryFixture, ForcedFailure } from './forced-failure';

type KeysCase = FaultCase<KeysFixture>;

/** What AWS refuses of the access. The page stands at a test that has passed. */
export const accessFailures: readonly ForcedFailure[] = [...policyCases, ...reportedToKeys].map(failureOf);

/** What lies with the stream, the network or the key. */
export const streamFailuresInAws: readonly ForcedFailure[] = [...streamCases, ...passingCases, ...keysCases].map(failureOf);

function failureOf(fault: KeysCase): ForcedFailure {
  return { name: fault.name, force: (fixture) => force(fixture, fault) };
}

async function force(fixture: CanaryFixture, { breaks, check, variant, outcome = 'failed' }: KeysCase): Promise<void> {
  const { page } = fixture;
  await breaks(keysFixtureOf(fixture));
  await runTest(page);
  await expectCheck(page, check, outcome);
  await expectDiagnosis(page, check, variant);
  await restore(fixture);
}

async function restore({ aws, account, key }: CanaryFixture): Promise<void> {
  const { accountId, streamArn } = account;
  const holder = { accountId, userName: key.userName };
  await aws.clearFaults(accountId);
  await aws.setKey({ accessKeyId: key.accessKeyId, active: true });
  await aws.setAccount({ accountId, serviceControlPolicies: [] });
  await aws.setBoundary({ ...holder, policy: null });
  await aws.setPolicies({ ...holder, policies: [key.permission] });
  await aws.addStream({ arn: streamArn, key: 'aws-managed' });
}

function keysFixtureOf({ page, aws, account, key }: CanaryFixture): KeysFixture {
  const { accessKeyId, secretAccessKey, permission, userName } = key;
  return { page, aws, account, holder: { accountId: account.accountId, userName }, accessKeyId, secretAccessKey, permission };
}
