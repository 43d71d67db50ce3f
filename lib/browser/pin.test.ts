import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('client-only', () => ({}));
const { comparePin, forgetSession, keepPin, pinIn, takePin } = await import('@/lib/browser/pin');

const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const holder = '0190a000-0000-4000-8000-00000000000a';
const onboardingId = '0190a000-0000-7000-8000-000000000001';
const place = { holder, onboardingId, given: false };

beforeEach(() => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});

describe('comparing the page’s keys with those that a link named', () => {
  test('without any link it says that nothing was compared, and keeps nothing', () => {
    expect(comparePin(place, first)).toBe('not-compared');
    expect(comparePin(place, second)).toBe('not-compared');
  });

  test('the pin of the link is taken over and stays', () => {
    keepPin(holder, first);
    expect(comparePin(place, first, ['AAAA'])).toBe('same');
    expect(comparePin(place, second)).toEqual({ differs: first, keptFingerprints: ['AAAA'], newest: first });
  });

  test('keys that the link did not name differ at the first look', () => {
    keepPin(holder, first);
    expect(comparePin(place, second)).toEqual({ differs: first, keptFingerprints: null, newest: first });
  });

  test('a newer link with other keys is not taken over until the person says so', () => {
    keepPin(holder, first);
    comparePin(place, first);
    keepPin(holder, second);
    expect(comparePin(place, second)).toMatchObject({ differs: first, newest: second });
    expect(comparePin(place, first)).toMatchObject({ differs: first, newest: second });
    takePin(place, second);
    expect(comparePin(place, second)).toBe('same');
    expect(comparePin(place, third)).toMatchObject({ differs: second });
  });

  test('what is not a pin is neither kept nor trusted', () => {
    keepPin(holder, 'not a pin');
    takePin(place, 'not a pin');
    expect(comparePin(place, first)).toBe('not-compared');
    localStorage.setItem(`portal.pin.${holder}.${onboardingId}`, '{"pin":"not a pin"}');
    expect(comparePin(place, first)).toBe('not-compared');
  });

  test('a browser that keeps nothing says so', () => {
    const refuse = () => {
      throw new Error('No storage here.');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    keepPin(holder, first);
    expect(comparePin(place, first)).toBe('not-compared');
    expect(comparePin({ ...place, given: true }, first)).toBe('missing');
  });

  test('a pin that a link brought and that is gone is missing, and the next link or a typed pin brings it back', () => {
    const known = { ...place, given: true };
    expect(comparePin(known, first)).toBe('missing');
    keepPin(holder, first);
    expect(comparePin(known, first)).toBe('same');
    const elsewhere = { ...known, holder: 'another' };
    expect(comparePin(elsewhere, first)).toBe('missing');
    takePin(elsewhere, second);
    expect(comparePin(elsewhere, first)).toMatchObject({ differs: second });
  });

  test('a pin belongs to the person whose link brought it', () => {
    keepPin('another', second);
    expect(comparePin(place, first)).toBe('not-compared');
    keepPin(holder, first);
    expect(comparePin(place, first)).toBe('same');
    expect(comparePin({ ...place, holder: 'another' }, first)).toMatchObject({ differs: second });
  });

  test('a pin that an older release kept for the onboarding goes on counting', () => {
    localStorage.setItem(`portal.pin.${onboardingId}`, JSON.stringify({ pin: first, fingerprints: ['AAAA'] }));
    expect(comparePin(place, second)).toMatchObject({ differs: first, keptFingerprints: ['AAAA'] });
    expect(comparePin(place, first)).toBe('same');
  });
});

test('the end of a session forgets everything but pins', () => {
  keepPin(holder, first);
  comparePin(place, first);
  localStorage.setItem('portal.filters', '[]');
  sessionStorage.setItem('anything', '1');
  forgetSession();
  expect(localStorage.getItem('portal.filters')).toBeNull();
  expect(sessionStorage.getItem('anything')).toBeNull();
  expect(comparePin(place, second)).toMatchObject({ differs: first });
});

test.each([
  ['a check number in groups', first.match(/.{4}/g)?.join(' ') ?? '', first],
  ['one with line breaks and capitals', `${'AB'.repeat(16)}\n ${'AB'.repeat(16)}`, 'ab'.repeat(32)],
  ['a link', `https://portal.example.com/sign-in#t=${'x'.repeat(43)}&p=${second}`, second],
  ['half a number', first.slice(32), null],
  ['nothing', '', null],
])('%s is read as its pin', (_, text, pin) => {
  expect(pinIn(text)).toBe(pin);
});

/** As a browser's: what is kept shows as own properties. */
function storage() {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => {
      kept[name] = value;
    },
    removeItem: (name: string) => {
      delete kept[name];
    },
    clear: () => {
      for (const name of Object.keys(kept)) delete kept[name];
    },
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}
