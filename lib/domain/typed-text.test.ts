import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOneLine, oneLine, severalLines } from '@/lib/domain/typed-text';

test.each([
  ['Example Sensors GmbH', 'Example Sensors GmbH'],
  ['  Müller & Söhne e.V. ', 'Müller & Söhne e.V.'],
  ['Größe', 'Größe'.normalize('NFC')],
  ['A\u00a0\u3000 B', 'A B'],
  ['株式会社サンプル', '株式会社サンプル'],
  ['שלום בע״מ', 'שלום בע״מ'],
  ['Dr. O’Neill, Jr.', 'Dr. O’Neill, Jr.'],
  ['Version 2.0', 'Version 2.0'],
  ['😀'.repeat(60), '😀'.repeat(60)],
])('a name is taken: %j', (typed, taken) => {
  expect(oneLine(typed)).toEqual({ ok: true, value: taken });
});

test.each([
  ['', 'empty'],
  [' \t ', 'empty'],
  ['x'.repeat(61), 'long'],
  ['😀'.repeat(61), 'long'],
  ['Two\nlines', 'lines'],
  ['Two\u2028lines', 'lines'],
  ['Two\u0085lines', 'lines'],
  ['tab\there', 'hidden'],
  ['nul\0', 'hidden'],
  ['turned \u202etxt.exe', 'hidden'],
  ['isolate\u2066d', 'hidden'],
  ['zero\u200bwidth', 'hidden'],
  ['joined\u200d', 'hidden'],
  ['tag \u{e0041}', 'hidden'],
  ['half \ud800', 'hidden'],
  ['private \ue000', 'hidden'],
  ['filler\u3164', 'hidden'],
  ['https://evil.example', 'link'],
  ['Acme (evil.example/x)', 'link'],
  ['www.evil.example', 'link'],
  ['write to me@evil.example', 'link'],
  ['evil。example', 'link'],
  ['evil．example', 'link'],
  ['mailto:me@localhost', 'link'],
  ['http://localhost', 'link'],
])('a name is refused, and why: %j', (typed, kind) => {
  expect(oneLine(typed)).toEqual({ ok: false, fault: { kind } });
});

test.each([
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['see https://example.com\n\tindented', 'see https://example.com\n\tindented'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
  ['pas\u00adted\u200b\ufeff', 'pasted'],
  ['turned \u202etxt\u202c', 'turned txt'],
  ['\u200fשלום\u200f', 'שלום'],
])('a message is taken: %j', (typed, taken) => {
  expect(severalLines(typed)).toEqual({ ok: true, value: taken });
});

test.each([
  [' \n ', 'empty'],
  ['x'.repeat(4_001), 'long'],
  ['bell \u0007', 'hidden'],
  ['half \ud800', 'hidden'],
])('a message is refused, and why: %j', (typed, kind) => {
  expect(severalLines(typed)).toEqual({ ok: false, fault: { kind } });
});

const anything = fc.string({ unit: 'binary', maxLength: 200 });

test('what a name becomes where nobody can be asked is a name, and stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(anything, fc.string({ unit: fc.constantFrom(...'a.:/@b \n\u202e\ud800w') })), (text) => {
      expect(oneLine(asOneLine(text))).toEqual({ ok: true, value: asOneLine(text) });
      expect(asOneLine(asOneLine(text))).toBe(asOneLine(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a name that is taken once is taken again, unchanged', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const taken = oneLine(text);
      if (taken.ok) expect(oneLine(taken.value)).toEqual(taken);
    }),
  );
});
