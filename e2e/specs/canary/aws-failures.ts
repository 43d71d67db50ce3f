import { expectDiagnosis } from '@/e2e/fixtures/read-fix';
import { expectRung, runLadder } from '@/e2e/fixtures/run-ladder';
import { passingCases, policyCases, streamCases } from '../ladder/common-cases';
import type { FaultCase } from '../ladder/fault-case';
import { keysCases } from '../ladder/keys-cases';
import type { KeysGround } from '../ladder/ladder-ground';
import { toldToKeys } from '../ladder/told-cases';
import type { CanaryGround, ForcedFailure } from './forced-failure';

type KeysCase = FaultCase<KeysGround>;

/** What AWS refuses of the access. The page stands at a test that has passed. */
export const accessFailures: readonly ForcedFailure[] = [...policyCases, ...toldToKeys].map(failureOf);

/** What lies with the stream, the network or the key. */
export const streamFailuresInAws: readonly ForcedFailure[] = [...streamCases, ...passingCases, ...keysCases].map(failureOf);

function failureOf(fault: KeysCase): ForcedFailure {
  return { name: fault.name, force: (ground) => force(ground, fault) };
}

async function force(ground: CanaryGround, { breaks, rung, variant, outcome = 'failed' }: KeysCase): Promise<void> {
  const { page } = ground;
  await breaks(keysGroundOf(ground));
  await runLadder(page);
  await expectRung(page, rung, outcome);
  await expectDiagnosis(page, rung, variant);
  await restore(ground);
}

async function restore({ aws, account, key }: CanaryGround): Promise<void> {
  const { accountId, streamArn } = account;
  const holder = { accountId, userName: key.userName };
  await aws.clearFaults(accountId);
  await aws.setKey({ accessKeyId: key.accessKeyId, active: true });
  await aws.setAccount({ accountId, serviceControlPolicies: [] });
  await aws.setBoundary({ ...holder, policy: null });
  await aws.setPolicies({ ...holder, policies: [key.permission] });
  await aws.addStream({ arn: streamArn, key: 'aws-managed' });
}

function keysGroundOf({ page, aws, account, key }: CanaryGround): KeysGround {
  const { accessKeyId, secretAccessKey, permission, userName } = key;
  return { page, aws, account, holder: { accountId: account.accountId, userName }, accessKeyId, secretAccessKey, permission };
}
