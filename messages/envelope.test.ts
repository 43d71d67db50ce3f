import { expect, test } from 'vitest';
import { envelopeFaultKinds } from '@/lib/domain/sealing/envelope-fault';
import { envelopeTexts as german } from '@/messages/de/envelope';
import { envelopeTexts as english } from '@/messages/en/envelope';

test.each([
  ['English', english, /plain text/],
  ['German', german, /Klartext/],
])(
  'in %s each refused message says saw, means and a next step, and speaks of plain text only where there may be some',
  (_, texts, open) => {
    for (const kind of envelopeFaultKinds) {
      const { saw, means, do: steps } = texts[kind];
      expect([saw, means, ...steps].every((sentence) => sentence.length > 15 && !/\{\w+\}/.test(sentence))).toBe(true);
      expect(steps.length).toBeGreaterThan(0);
    }
    const warned = envelopeFaultKinds.filter((kind) => open.test(`${texts[kind].saw} ${texts[kind].means}`));
    expect(warned).toEqual(['plain-text', 'text-around']);
  },
);
