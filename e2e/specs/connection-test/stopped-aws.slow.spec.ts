import { startLocalAws } from '@/demo/aws/local-aws';
import { startWorld, type World } from '@/demo/world';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openPlace } from '@/e2e/fixtures/open-place';
import { expectCheck, expectPassed, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { test as base, expect } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { freePort } from '@/e2e/support/free-port.mjs';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { expectDiagnosis } from '@/e2e/support/read-fix';

// A portal of its own: its AWS can be stopped without stopping that of the other tests.
const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  world: async ({}, use, { workerIndex }) => {
    const world = await startWorld({ dataDir: `.data/e2e/stopped-${workerIndex}`, port: await freePort() });
    await use(world);
    await world.close();
  },
  place: async ({ world }, use) => {
    const { place, close } = await openPlace(world);
    await use(place);
    await close();
  },
});

test('while AWS is stopped the page says that the network is at fault, keeps what was given, and goes on when AWS is back', async ({
  world,
  person,
  begin,
  aws,
  account,
}) => {
  test.setTimeout(240_000);
  await aws.setStream({ arn: account.streamArn, key: 'aws-managed' });
  const keysPage = await person();
  await begin(keysPage, { method: 'keys' });
  const key = await makeAccessKey(keysPage, aws, account);
  await giveKey(keysPage, key);
  const rolePage = await person();
  await begin(rolePage, { method: 'role' });
  const { arn } = await makeRole(rolePage, aws, account);
  await giveRole(rolePage, arn);

  await world.aws.close();
  for (const page of [keysPage, rolePage]) {
    await runTest(page);
    await expectCheck(page, 'identity', 'inconclusive');
    await expectDiagnosis(page, 'identity', 'unreachable');
  }
  await expect(keysPage.getByText(`Two fields read: access key ${key.accessKeyId} and its secret`)).toBeVisible();

  const back = await startLocalAws({ port: world.aws.port, stateFile: `${world.dataDir}/local-aws.json` });
  for (const page of [keysPage, rolePage]) {
    await runAgainFrom(page, 'identity');
    await expectPassed(page);
  }
  await back.close();
});
