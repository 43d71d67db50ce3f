import { afterEach, expect, test, vi } from 'vitest';
import { selfTestIn } from '@/lib/server/connection-test/self-test';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

const ireland = { partition: 'aws', region: 'eu-west-1' };

afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

test('without the setting there is no role of the portal’s own to try', () => {
  given('');
  expect(selfTestIn(ireland)).toBeNull();
});

test('the role is tried only in its own partition', () => {
  given('arn:aws:iam::111111111111:role/self-test');
  expect(selfTestIn(ireland)?.roleArn).toBe('arn:aws:iam::111111111111:role/self-test');
  expect(selfTestIn({ partition: 'aws-cn', region: 'cn-north-1' })).toBeNull();
});

test('a pass counts for a day, in its own region', () => {
  given('arn:aws:iam::111111111111:role/once-a-day');
  let now = Date.parse('2026-03-04T10:00:00Z');
  const found = selfTestIn(ireland, () => now);
  expect(found?.passedLately()).toBe(false);
  found?.notePassed();
  expect(selfTestIn(ireland, () => now)?.passedLately()).toBe(true);
  expect(selfTestIn({ ...ireland, region: 'eu-central-1' }, () => now)?.passedLately()).toBe(false);
  now += 86_400_000;
  expect(selfTestIn(ireland, () => now)?.passedLately()).toBe(false);
});

function given(roleArn: string): void {
  vi.stubEnv('PORTAL_AWS_SELF_TEST_ROLE', roleArn);
  forgetSettings();
}
