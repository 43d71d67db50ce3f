import { describe, expect, test } from 'vitest';
import { type AwsRequestFacts, amzDateOf, awsRequest } from '@/lib/domain/aws/aws-request';
import { testRecord } from '@/lib/domain/onboarding/test-record';
import { recordVersionToday, requestNames } from '@/lib/domain/sealing/sandbox-messages';

const facts: AwsRequestFacts = {
  stream: { region: 'eu-west-1', accountId: '222222222222', streamName: 'sensor-stream' },
  onboardingId: '0190a000-0000-7000-8000-000000000001',
  origin: 'https://portal.example',
  run: { id: '0190a000-0000-7000-8000-000000000002', code: 'K7M2QX', startedAt: '2026-11-22T10:20:30.456Z' },
  amzDate: '20261122T102031Z',
  recordVersion: recordVersionToday,
};

describe('a request that the portal may make', () => {
  test.each(requestNames)('%s names the portal, the onboarding and the moment in signed headers', async (name) => {
    const request = await awsRequest(name, facts);
    expect(request.headers['x-portal-onboarding']).toBe('https://portal.example/0190a000-0000-7000-8000-000000000001');
    expect(request.headers['x-amz-date']).toBe('20261122T102031Z');
    expect(request.headers['host']).toBe(request.hostname);
    expect(request.signedHeaders).toEqual(Object.keys(request.headers).sort());
    expect(request.signedHeaders).not.toContain('content-length');
    expect(await awsRequest(name, structuredClone(facts))).toEqual(request);
  });

  test('asks STS in the stream’s region who the key is', async () => {
    const request = await awsRequest('get-caller-identity', facts);
    expect(request).toMatchObject({ service: 'sts', hostname: 'sts.eu-west-1.amazonaws.com', path: '/', method: 'POST' });
    expect(request.body).toBe('Action=GetCallerIdentity&Version=2011-06-15');
    expect(request.headers).not.toHaveProperty('x-amz-target');
  });

  test('only put-record writes; the others carry DryRun or only list', async () => {
    const bodies = await Promise.all(
      requestNames.slice(1).map(async (name) => [name, JSON.parse((await awsRequest(name, facts)).body)] as const),
    );
    for (const [name, body] of bodies) {
      if (name === 'list-streams') expect(body).toEqual({ Limit: 1 });
      else
        expect(body).toMatchObject(name === 'put-record' ? { StreamName: 'sensor-stream' } : { StreamName: 'sensor-stream', DryRun: true });
      if (name === 'put-record') expect(body).not.toHaveProperty('DryRun');
    }
  });

  test('a record that is written, tried or listed is the run’s marked test record', async () => {
    const { text, partitionKey } = await testRecord({ onboardingId: facts.onboardingId, run: facts.run, streamName: 'sensor-stream' });
    const written = JSON.parse((await awsRequest('put-record', facts)).body);
    expect(atob(written.Data)).toBe(text);
    expect(written.PartitionKey).toBe(partitionKey);
    expect(JSON.parse((await awsRequest('dry-run-put-records', facts)).body).Records).toEqual([
      { Data: written.Data, PartitionKey: partitionKey },
    ]);
  });

  test('speaks to the partition that the region belongs to', async () => {
    const request = await awsRequest('put-record', { ...facts, stream: { ...facts.stream, region: 'cn-north-1' } });
    expect(request.hostname).toBe('kinesis.cn-north-1.amazonaws.com.cn');
  });

  test('writes a moment as SigV4 does', () => {
    expect(amzDateOf(new Date('2026-11-22T10:20:31.999Z'))).toBe('20261122T102031Z');
  });
});
