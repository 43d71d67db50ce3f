import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from '@/e2e/fixtures/test';

const paths = [
  '/',
  '/sign-in',
  '/security',
  '/invite',
  '/nothing-here',
  '/support',
  `/onboarding/${randomUUID()}`,
  '/onboarding/not-an-id',
  '/help/not-an-id',
  '/api/nothing-here',
  '/api/auth/nothing-here',
  '/.well-known/nothing-here',
  '/fonts/nothing-here',
  '/sandbox/nothing-here.js',
  '/_next/static/nothing-here.js',
  '/_next/nothing-here',
  '/%E0%A4%A',
];
const kinds: Record<string, Record<string, string>> = {
  'a visit': { accept: 'text/html' },
  'a prefetch': { accept: 'text/html', purpose: 'prefetch', 'sec-purpose': 'prefetch', 'next-router-prefetch': '1' },
  'React’s data': { accept: 'text/x-component', rsc: '1' },
};

for (const [kind, headers] of Object.entries(kinds)) {
  test(`${kind}: no answer is HTML without a policy, errors included`, async ({ place }) => {
    const lax: string[] = [];
    for (const path of paths) {
      const response = await fetch(`${place.origin}${path}`, { headers, redirect: 'manual' });
      const text = await response.text();
      const policy = response.headers.get('content-security-policy') ?? '';
      const say = (what: string) => lax.push(`${path} (${response.status}): ${what}`);
      if (response.headers.get('x-content-type-options') !== 'nosniff') say('may be sniffed');
      const workers = `worker-src ${place.origin}/sandbox/;`;
      if (/unsafe-|\*|https?:/.test(policy.replace(workers, ''))) say(`a lax policy: ${policy}`);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      if (!policy.startsWith("default-src 'none'")) say(`HTML under “${policy}”`);
      // The sandbox's own policy lets no script run at all; every other page names the nonce that its scripts carry.
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      if (nonce === undefined ? !/^default-src 'none'$/.test(policy) : scripts.some((tag) => !tag.includes(`nonce="${nonce}"`)))
        say('a script without its nonce');
      if (nonce !== undefined && !policy.includes("require-trusted-types-for 'script'")) say('no Trusted Types');
      for (const [name, value] of Object.entries(expected))
        if (response.headers.get(name) !== value) say(`${name} is ${response.headers.get(name)}`);
    }
    expect(lax).toEqual([]);
  });
}

const expected = {
  'referrer-policy': 'no-referrer',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

test('what is personal is stored by nobody', async ({ place }) => {
  for (const path of ['/', '/sign-in', '/account', '/support', `/onboarding/${randomUUID()}`, '/api/events']) {
    const response = await fetch(`${place.origin}${path}`, { redirect: 'manual' });
    await response.body?.cancel();
    expect(`${path}: ${response.headers.get('cache-control')}`).toContain('no-store');
  }
});

test('every page names the address of support and says that AWS is replaced, and security.txt has the same address', async ({
  page,
  place,
}) => {
  const text = await (await fetch(`${place.origin}/.well-known/security.txt`)).text();
  const address = /^Contact: mailto:(.+)$/m.exec(text)?.[1] ?? '';
  expect(address).toContain('@');
  for (const path of ['/', '/sign-in', '/security', '/nothing-here']) {
    await page.goto(`${place.origin}${path}`);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: address })).toHaveAttribute('href', `mailto:${address}`);
    await expect(page.getByRole('complementary', { name: 'About this portal' })).toContainText('does not ask AWS itself');
  }
});

test('every file, and every script of a page for anyone, is one that the release publishes', async ({ place }) => {
  const command = ['dist/portal.js', 'verify-deployment', place.origin, '--manifest', 'dist/release/manifest.json', '--json'];
  // It ends with 1 where something differs, and says what.
  const run = promisify(execFile)(process.execPath, command, { timeout: 60_000 });
  const { stdout } = await run.catch((fault: { stdout: string }) => fault);
  const { same, files, pages, differences } = JSON.parse(stdout);
  expect([same, differences]).toEqual([true, []]);
  expect([files > 50, pages > 3]).toEqual([true, true]);
});
