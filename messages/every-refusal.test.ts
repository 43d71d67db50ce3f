import { describe, expect, test } from 'vitest';
import { accessTexts as germanAccess } from '@/messages/de/access';
import { diagnosisTexts as germanDiagnosis } from '@/messages/de/diagnosis';
import { envelopeTexts as germanEnvelope } from '@/messages/de/envelope';
import { accessTexts } from '@/messages/en/access';
import { diagnosisTexts } from '@/messages/en/diagnosis';
import { envelopeTexts } from '@/messages/en/envelope';
import type { Explanation } from '@/messages/explanation';

type Area = Record<string, Explanation>;

/** Every refusal that a customer or the operator's command can read, by area. */
const areas: Record<string, { en: Area; de: Area }> = {
  diagnosis: { en: diagnosisTexts.causes, de: germanDiagnosis.causes },
  file: { en: accessTexts.fileRefusals, de: germanAccess.fileRefusals },
  'role field': { en: accessTexts.roleArnFaults, de: germanAccess.roleArnFaults },
  'stream fields': { en: accessTexts.streamFaults, de: germanAccess.streamFaults },
  envelope: { en: envelopeTexts, de: germanEnvelope },
};

const refusals = Object.entries(areas).flatMap(([area, { en, de }]) =>
  [...new Set([...Object.keys(en), ...Object.keys(de)])].map((kind) => ({ area, kind, en: en[kind], de: de[kind] })),
);

test('the refusals of five areas are held to it', () => {
  expect(refusals.length).toBeGreaterThan(200);
  for (const area of Object.keys(areas)) expect(refusals.filter((refusal) => refusal.area === area).length).toBeGreaterThan(20);
});

describe.each(refusals)('$area: $kind', ({ en, de }) => {
  test('says in both languages what was seen, what it means, and a next step', () => {
    for (const explanation of [en, de]) {
      if (explanation === undefined) throw new Error('A language has no words for it.');
      const { saw, means, do: steps } = explanation;
      expect(steps.length).toBeGreaterThan(0);
      const sentences = [saw, means, ...steps];
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(wholeSentence);
        expect(sentence).not.toMatch(neverSaid);
      }
    }
  });

  test('has the same steps and places in both languages', () => {
    expect(de?.do.length).toBe(en?.do.length);
    expect(placesIn(de)).toEqual(placesIn(en));
  });
});

// A place for a value, a capital or a quotation at the start; a full stop, a question mark or a place at the end.
const wholeSentence = /^[\p{Lu}{“„0-9"][\s\S]{8,}[.?}”“]$/u;
const neverSaid = /!|\boops\b|\bplease note\b|\bsuccessfully\b|\bsimply\b|\bbitte beachten\b|\berfolgreich\b/i;

function placesIn(explanation: Explanation | undefined): string[] {
  const text = explanation === undefined ? '' : [explanation.saw, explanation.means, ...explanation.do].join(' ');
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? ''))].sort();
}
