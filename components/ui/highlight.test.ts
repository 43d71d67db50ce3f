import { expect, test } from 'vitest';
import { languageOfFile, type TokenKind, tokensOf } from '@/components/ui/highlight';
import { allGuideCases } from '@/lib/domain/setup-guide/guide-cases';
import { guideFileNames, guideFormats, renderGuide } from '@/lib/domain/setup-guide/render-guide';

test.each([
  ['microshare.yaml', '  RoleName: microshare # the role', { key: 'RoleName', comment: '# the role' }],
  ['microshare.yaml', '    ShardCount: 3', { key: 'ShardCount', literal: '3' }],
  ['policy.json', '  "Action": "kinesis:PutRecord",', { key: '"Action"', string: '"kinesis:PutRecord"' }],
  ['microshare.tf', '  shard_count = 3 # shards', { key: 'shard_count', literal: '3', comment: '# shards' }],
  ['microshare.tf', 'resource "aws_iam_role" "writer" {', { key: 'resource', string: '"aws_iam_role"' }],
  ['microshare.sh', "aws iam create-role --role-name 'a' # make it", { key: 'aws', string: "'a'", comment: '# make it' }],
  ['microshare.sh', 'set -- "$NAME" $ROLE', { key: 'set', string: '"$NAME"', literal: '$ROLE' }],
])('%s: %s', (fileName, line, found) => {
  const language = languageOfFile(fileName) ?? 'json';
  const first = (kind: string) => tokensOf(line, language).find((token) => token.kind === (kind as TokenKind))?.text;
  expect(Object.fromEntries(Object.keys(found).map((kind) => [kind, first(kind)]))).toEqual(found);
});

test('the pieces are the line, letter by letter, in every artefact of the guide', () => {
  let coloured = 0;
  for (const { guide } of allGuideCases().filter((_, index) => index % 97 === 0)) {
    for (const format of guideFormats) {
      const language = languageOfFile(guideFileNames[format]);
      const code = renderGuide(guide, format);
      if (language === null || code === null) continue;
      const lines = code.split('\n').map((line) => tokensOf(line, language));
      expect(lines.map((tokens) => tokens.map(({ text }) => text).join('')).join('\n')).toBe(code);
      coloured += lines.flat().filter(({ kind }) => kind !== 'plain').length;
    }
  }
  expect(coloured).toBeGreaterThan(500);
  expect(languageOfFile('microshare-steps.txt')).toBeNull();
});

test('a long line of openings takes no time', () => {
  const from = performance.now();
  for (const language of ['json', 'yaml', 'hcl', 'bash'] as const)
    tokensOf(`${'"'.repeat(2_000)}${' '.repeat(2_000)}-${"'".repeat(2_001)}`, language);
  expect(performance.now() - from).toBeLessThan(500);
});
