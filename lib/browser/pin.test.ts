import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('client-only', () => ({}));
const { comparePin, keepPin } = await import('@/lib/browser/pin');

const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const onboarding = '0190a000-0000-7000-8000-000000000001';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

describe('comparing the page’s keys with those that a link named', () => {
  test('without any link it says that nothing was compared, and keeps nothing', () => {
    expect(comparePin(onboarding, first)).toBe('not-compared');
    expect(comparePin(onboarding, second)).toBe('not-compared');
  });

  test('the pin of the link is taken over and stays', () => {
    keepPin('invite', first);
    expect(comparePin(onboarding, first, ['AAAA'])).toBe('same');
    expect(comparePin(onboarding, second)).toEqual({ differs: first, keptFingerprints: ['AAAA'], newest: first });
  });

  test('keys that the link did not name differ at the first look', () => {
    keepPin('invite', first);
    expect(comparePin(onboarding, second)).toEqual({ differs: first, keptFingerprints: null, newest: first });
  });

  test('a newer link with other keys is not taken over until the person says so', () => {
    keepPin('invite', first);
    comparePin(onboarding, first);
    keepPin('invite', second);
    expect(comparePin(onboarding, second)).toMatchObject({ differs: first, newest: second });
    expect(comparePin(onboarding, first)).toMatchObject({ differs: first, newest: second });
    keepPin(onboarding, second);
    expect(comparePin(onboarding, second)).toBe('same');
    expect(comparePin(onboarding, third)).toMatchObject({ differs: second });
  });

  test('what is not a pin is neither kept nor trusted', () => {
    keepPin('invite', 'not a pin');
    expect(comparePin(onboarding, first)).toBe('not-compared');
    localStorage.setItem(`portal.pin.${onboarding}`, '{"pin":"not a pin"}');
    expect(comparePin(onboarding, first)).toBe('not-compared');
  });

  test('a browser that keeps nothing says that nothing was compared', () => {
    const refuse = () => {
      throw new Error('No storage here.');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    keepPin('invite', first);
    expect(comparePin(onboarding, first)).toBe('not-compared');
  });
});
