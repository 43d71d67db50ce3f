import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityTexts as german } from '@/messages/de/security';
import { securityTexts as english, type SecuritySection } from '@/messages/en/security';

const folder = 'messages/de';

/** Terms of which German sentences use one form: AWS's own documents say "der ARN" and "eine Rolle übernehmen", its consoles "External ID". */
const oneForm = [
  { term: 'der ARN', other: /\b(die|eine|einer|diese|jede|ihre|seine|keine|welche|angebotene|vollständige) ARN\b/i },
  { term: 'External ID', other: /\bexternen? ID\b/i },
  {
    term: 'eine Rolle übernehmen',
    other:
      /\bRolle (lässt sich |darf )?(\S+ ){0,6}annehmen|lässt (es )?sich (nicht )?annehmen|kann sie annehmen|annehmen lässt es|was Microshare annimmt/,
  },
  { term: 'Sie', other: /\b(du|dich|dir|dein\w*|euch|euer)\b/ },
];

test.each(oneForm)('German sentences say $term, and no other form of it', ({ other }) => {
  const found = readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (other.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the other forms are found where they stand', () => {
  expect(
    oneForm.map(({ other }) =>
      ['Fügen Sie die ARN ein', 'mit Ihrer externen ID', 'Die Rolle lässt sich annehmen', 'wenn du magst'].some((text) => other.test(text)),
    ),
  ).toEqual([true, true, true, true]);
});

test('the page for security reviewers asks and answers the same in German', () => {
  const shapeOf = ({ id, part, paragraphs, points }: SecuritySection) => ({
    id,
    part,
    paragraphs: paragraphs.length,
    points: points?.length,
  });
  expect(german.sections.map(shapeOf)).toEqual(english.sections.map(shapeOf));
  const same = german.sections.flatMap(({ paragraphs }, index) =>
    paragraphs.filter((text) => english.sections[index]?.paragraphs.includes(text)),
  );
  expect(same).toEqual([]);
});
