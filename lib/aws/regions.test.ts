import { KinesisClient } from '@aws-sdk/client-kinesis';
import { STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { hostFor, regions } from '@/lib/domain/aws/regions';

test.each(regions.map(({ id }) => id))('the AWS SDK asks the same hosts in %s as we compute', async (region) => {
  const kinesis = new KinesisClient({ region });
  const sts = new STSClient({ region });
  expect(kinesis.config.endpointProvider({ Region: region }).url.hostname).toBe(hostFor('kinesis', region));
  expect(sts.config.endpointProvider({ Region: region }).url.hostname).toBe(hostFor('sts', region));
});
