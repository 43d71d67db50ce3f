import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { nameStream } from '@/e2e/fixtures/name-stream';
import { copyArtefact, openTab, setupGuide } from '@/e2e/fixtures/setup-guide';
import { expect, test } from '@/e2e/fixtures/test';

const partitions = [
  { partition: 'aws', region: 'eu-west-1', host: 'console.aws.amazon.com' },
  { partition: 'aws-cn', region: 'cn-north-1', host: 'console.amazonaws.cn' },
  { partition: 'aws-us-gov', region: 'us-gov-west-1', host: 'console.amazonaws-us-gov.com' },
  { partition: 'aws-eusc', region: 'eusc-de-east-1', host: 'console.amazonaws-eusc.eu' },
];

for (const { partition, region, host } of partitions) {
  test(`in ${partition} every ARN and every console link stays in the partition and region`, async ({ person, invite, account }) => {
    const page = await person();
    await acceptInvitation(page, (await invite()).link);
    const streamArn = `arn:${partition}:kinesis:${region}:${account.accountId}:stream/plant-floor`;
    await nameStream(page, streamArn);
    await chooseAccess(page, 'keys');
    for (const tab of ['cloudformation', 'terraform', 'cli', 'console'] as const) {
      const text = await copyArtefact(page, tab);
      expect(text, tab).toContain(streamArn);
      expect([...new Set([...text.matchAll(/arn:(aws[a-z-]*):/g)].map(([, found]) => found))], tab).toEqual([partition]);
    }
    await openTab(page, 'console');
    const links = await setupGuide(page)
      .getByRole('link', { name: /^Open in the console: / })
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(new URL(link).hostname).toBe(host);
      expect(new URL(link).searchParams.get('region')).toBe(region);
    }
  });
}
