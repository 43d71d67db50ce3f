import { readFileSync } from 'node:fs';
import { expect, test } from '@/e2e/fixtures/test';

/** What no line holds: a mail address, a sign-in token, anything of a signed request to AWS. */
const forbidden = [/[\w.+-]+@[\w-]+\.\w/, /[?&#](token|pin)=/i, /AWS4-HMAC-SHA256|x-amz-|authorization/i];

test('every line of the portal’s log is JSON, names its request, person and onboarding, and holds no address, token or AWS header', async ({
  person,
  begin,
  place,
}) => {
  const page = await person();
  await begin(page, { method: 'role' });
  const requestId = (await page.reload())?.headers()['x-request-id'];
  const [, onboardingId] = /\/onboarding\/([\w-]+)/.exec(page.url()) ?? [];
  const lines = () => readFileSync(place.portalLog, 'utf8').split('\n').slice(0, -1);
  await expect.poll(() => lines().filter((line) => line.includes(`"requestId":"${requestId}"`))).toHaveLength(1);
  const read = lines().map((line) => [line, readLine(line)] as const);
  expect(read.filter(([, fields]) => fields === null).map(([line]) => line)).toEqual([]);
  const own = read.map(([, fields]) => fields).find((fields) => fields?.['requestId'] === requestId);
  expect(own).toMatchObject({ onboardingId, personId: expect.any(String), route: '/onboarding/:id', status: 200 });
  for (const pattern of forbidden)
    expect(
      lines().filter((line) => pattern.test(line)),
      String(pattern),
    ).toEqual([]);
});

function readLine(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}
