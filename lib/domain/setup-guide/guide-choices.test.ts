import { describe, expect, test } from 'vitest';
import { keyArnFor, principalFor, streamIn } from '@/lib/domain/setup-guide/guide-cases';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { emptyDeliveryForm, emptyGuideForm, type GuideForm, readGuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { withoutFaulty } from '@/lib/domain/setup-guide/without-faulty';

const stream = streamIn('eu-central-1');
const bucket = (name: string): Partial<GuideForm> => ({ deliveries: [{ ...emptyDeliveryForm, bucket: name }] });
const tag = (key: string, value = ''): Partial<GuideForm> => ({ tags: [{ key, value }] });

describe('what a person typed', () => {
  test.each<[string, Partial<GuideForm>, string]>([
    ['no shards', { stream: 'provisioned', shards: '0' }, 'shards range'],
    ['shards in words', { stream: 'provisioned', shards: 'two' }, 'shards grammar'],
    ['a day short', { stream: 'on-demand', retentionHours: '23' }, 'retentionHours range'],
    ['more than a year', { stream: 'on-demand', retentionHours: '8761' }, 'retentionHours range'],
    ['no key', { encryption: 'cmk', keyArn: ' ' }, 'keyArn empty'],
    ['an alias', { encryption: 'cmk', keyArn: 'arn:aws:kms:eu-central-1:111122223333:alias/stream' }, 'keyArn key-is-alias'],
    ['a key of another region', { encryption: 'cmk', keyArn: keyArnFor(streamIn('us-east-1')) }, 'keyArn key-elsewhere'],
    ['a key of another partition', { encryption: 'cmk', keyArn: keyArnFor(streamIn('cn-north-1')) }, 'keyArn key-elsewhere'],
    ['a key with a tail', { encryption: 'cmk', keyArn: `${keyArnFor(stream)}"; rm -rf /` }, 'keyArn grammar'],
    ['a group in a sentence', { group: 'my group' }, 'group grammar'],
    ['a bucket in capitals', bucket('Archive'), 'deliveries.0.bucket grammar'],
    ['a bucket like an address', bucket('10.0.0.1'), 'deliveries.0.bucket grammar'],
    ['a bucket with two dots', bucket('a..b'), 'deliveries.0.bucket grammar'],
    ['a bucket name of AWS', bucket('xn--archive'), 'deliveries.0.bucket reserved'],
    ['a bucket with a command', bucket('$(id)'), 'deliveries.0.bucket grammar'],
    ['no bucket', bucket(''), 'deliveries.0.bucket empty'],
    ['a tag of AWS', tag('AWS:owner'), 'tags.0.key reserved'],
    ['a tag with a quote', tag('team', "o'hara"), 'tags.0.value grammar'],
    ['a tag with a line break', tag('team', 'a\nb'), 'tags.0.value grammar'],
    ['a tag with a brace', tag('{x}'), 'tags.0.key grammar'],
  ])('is refused at its field: %s', (_, form, expected) => {
    const parsed = parseGuideForm({ ...emptyGuideForm, ...form }, stream);
    expect(parsed.ok ? [] : parsed.fault.map(({ field, kind }) => `${field} ${kind}`)).toEqual([expected]);
  });

  test('is refused twice when two fields are wrong', () => {
    const parsed = parseGuideForm({ ...emptyGuideForm, group: 'a b', ...bucket('') }, stream);
    expect(parsed.ok ? [] : parsed.fault.map(({ field }) => field)).toEqual(['group', 'deliveries.0.bucket']);
  });

  test('cannot name one bucket or tag twice, or more Firehoses than a stream should feed', () => {
    const one = { ...emptyDeliveryForm, bucket: 'archive' };
    const many = Array.from({ length: 6 }, (_, index) => ({ ...one, bucket: `archive-${index}` }));
    const forms = [
      { deliveries: [one, one] },
      {
        tags: [
          { key: 'Team', value: '' },
          { key: 'team', value: '' },
        ],
      },
      { deliveries: many },
    ];
    const kinds = forms
      .map((form) => parseGuideForm({ ...emptyGuideForm, ...form }, stream))
      .map((parsed) => (parsed.ok ? null : parsed.fault[0]?.kind));
    expect(kinds).toEqual(['twice', 'twice', 'too-many']);
  });

  test('a stream whose Firehose would have too long a name is told so', () => {
    const long = streamIn('eu-central-1', 'x'.repeat(60));
    const parsed = parseGuideForm({ ...emptyGuideForm, ...bucket('archive') }, long);
    expect(parsed.ok ? [] : parsed.fault).toEqual([{ field: 'deliveries', kind: 'name-too-long' }]);
  });

  test('leaves a form that is right when the parts that are not are taken out', () => {
    const good = { ...emptyDeliveryForm, bucket: 'archive' };
    const form: GuideForm = {
      ...emptyGuideForm,
      stream: 'provisioned',
      shards: 'two',
      retentionHours: '1',
      encryption: 'cmk',
      group: 'a b',
      tags: [
        { key: 'team', value: 'ops' },
        { key: '', value: '' },
      ],
      deliveries: [{ ...good, bucket: 'Bad' }, good],
    };
    const parsed = parseGuideForm(form, stream);
    const rest = withoutFaulty(form, parsed.ok ? [] : parsed.fault);
    expect(rest).toMatchObject({ tags: [{ key: 'team', value: 'ops' }], deliveries: [good], encryption: 'aws' });
    expect(parseGuideForm(rest, stream).ok).toBe(true);
  });

  test('is kept and read again as it was; anything else starts from the beginning', () => {
    const form: GuideForm = { ...emptyGuideForm, stream: 'on-demand', ...bucket('archive'), ...tag('a', 'b') };
    expect(readGuideForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    for (const other of [null, 'text', [], { stream: 'all', shards: 7, tags: 'none', deliveries: {} }])
      expect(readGuideForm(other)).toEqual(emptyGuideForm);
  });
});

describe('what the role will trust', () => {
  const subject = { stream, method: 'role' as const, principalArn: principalFor(stream), externalId: 'onb-1', egress: [] as string[] };

  test.each([
    ['nobody', { principalArn: null }, 'principalArn missing'],
    ['everybody', { principalArn: '*' }, 'principalArn grammar'],
    ['a pattern', { principalArn: 'arn:aws:iam::444455556666:role/*' }, 'principalArn grammar'],
    ['a session', { principalArn: 'arn:aws:sts::444455556666:assumed-role/portal/x' }, 'principalArn grammar'],
    ['a principal of another partition', { principalArn: 'arn:aws-cn:iam::444455556666:role/portal' }, 'principalArn other-partition'],
    ['the customer’s own account', { principalArn: 'arn:aws:iam::111122223333:root' }, 'principalArn own-account'],
    ['no external ID', { externalId: null }, 'externalId missing'],
    ['an external ID of one character', { externalId: 'x' }, 'externalId grammar'],
    ['an external ID with a quote', { externalId: 'onb-"' }, 'externalId grammar'],
    ['an address that is none', { egress: ['300.0.0.1'] }, 'egress grammar'],
    ['a prefix that is too long', { egress: ['2001:db8::/129'] }, 'egress grammar'],
  ])('is never %s', (_, part, expected) => {
    const parsed = parseGuideSubject({ ...subject, ...part });
    expect(parsed.ok ? null : `${parsed.fault.field} ${parsed.fault.kind}`).toBe(expected);
  });

  test('may be an account, a user or a role, with addresses of both kinds', () => {
    for (const resource of ['root', 'user/portal', 'role/path/portal,1']) {
      const parsed = parseGuideSubject({
        ...subject,
        principalArn: `arn:aws:iam::444455556666:${resource}`,
        egress: ['203.0.113.7', '2001:db8::/32'],
      });
      expect(parsed.ok, resource).toBe(true);
    }
  });
});
