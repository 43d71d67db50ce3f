import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stackResources, type Template } from '@/demo/console/cloudformation';
import { dnsSuffix, type ServedPartition } from '@/lib/domain/aws/regions';
import { allGuideCases, egress, guideFor, keyArnFor, streamIn } from '@/lib/domain/setup-guide/guide-cases';
import { renderPublishedTemplate } from '@/lib/domain/setup-guide/published-template';
import { partitionOfTemplate, quickCreate } from '@/lib/domain/setup-guide/quick-create';
import { cloudFormationTemplate } from '@/lib/domain/setup-guide/render-cloudformation';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

const templates = {
  aws: 'https://templates.s3.eu-central-1.amazonaws.com/microshare-role-v2.yaml',
  'aws-cn': 'https://templates.s3.cn-north-1.amazonaws.com.cn/microshare-role-v2.yaml',
  'aws-us-gov': 'https://s3.us-gov-west-1.amazonaws.com/templates/microshare-role-v2.yaml',
  'aws-eusc': 'https://templates.s3.eusc-de-east-1.amazonaws.eu/microshare-role-v2.yaml',
};
const everywhere = { templateUrls: Object.values(templates).join(' '), consoleUrl: null };

test('a link makes the very resources that the template on the page makes, over every combination that has one', () => {
  const published = parse(renderPublishedTemplate()) as Template;
  let linked = 0;
  for (const { name, guide } of allGuideCases()) {
    const link = quickCreate(guide, everywhere);
    if (!link.can) continue;
    linked += 1;
    const shown = cloudFormationTemplate(guide)['Resources'] as Record<string, { Metadata?: unknown }>;
    for (const resource of Object.values(shown)) delete resource.Metadata;
    expect(resolved(published, link.url, guide), name).toEqual(JSON.parse(JSON.stringify(shown)));
  }
  expect(linked).toBe(4 * 3 * 2 * 2 * 2);
});

test('no link is made that would leave a choice out, and the reason is named', () => {
  const delivery = { bucket: 'plant-floor-archive', newBucket: false, bufferMegabytes: '5', bufferSeconds: '300' };
  expect(quickCreate(guideFor('keys', {}), everywhere)).toEqual({ can: false, because: 'keys' });
  expect(quickCreate(guideFor('role', { deliveries: [delivery] }), everywhere)).toEqual({ can: false, because: 'firehose' });
  expect(quickCreate(guideFor('role', { tags: [{ key: 'a', value: 'b' }] }), everywhere)).toEqual({ can: false, because: 'tags' });
  expect(quickCreate(guideFor('role', {}, streamIn('cn-north-1')), { ...everywhere, templateUrls: templates.aws })).toEqual({
    can: false,
    because: 'other-partition',
  });
  const later = templates.aws.replace('-v2.', '-v3.');
  expect(quickCreate(guideFor('role', {}), { ...everywhere, templateUrls: later })).toEqual({ can: false, because: 'other-version' });
});

test('the link opens the console of the stream’s partition and region, with the partition’s own template', () => {
  const consoles = {
    'eu-central-1': ['console.aws.amazon.com', templates.aws],
    'cn-north-1': ['console.amazonaws.cn', templates['aws-cn']],
    'us-gov-west-1': ['console.amazonaws-us-gov.com', templates['aws-us-gov']],
    'eusc-de-east-1': ['console.amazonaws-eusc.eu', templates['aws-eusc']],
  };
  for (const [region, [host, template]] of Object.entries(consoles)) {
    const guide = guideFor('role', { encryption: 'cmk', keyArn: keyArnFor(streamIn(region)), onlyFromMicroshare: true }, streamIn(region));
    const link = quickCreate(guide, everywhere);
    if (!link.can) throw new Error(link.because);
    const url = new URL(link.url);
    expect([url.hostname, url.pathname, url.searchParams.get('region')]).toEqual([host, '/cloudformation/home', region]);
    expect(url.hash).toMatch(/^#\/stacks\/create\/review\?/);
    const given = valuesOf(link.url);
    expect(given.get('templateURL')).toBe(template);
    expect(given.get('stackName')).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
    expect(given.get('param_SourceAddresses')).toBe(egress.join(','));
  }
});

test('what stands in the place of the console gets the link’s path and values unchanged', () => {
  const guide = guideFor('role', {});
  const [inAws, elsewhere] = [quickCreate(guide, everywhere), quickCreate(guide, { ...everywhere, consoleUrl: 'http://127.0.0.1:4000' })];
  if (!inAws.can || !elsewhere.can) throw new Error('Both make a link.');
  expect(elsewhere.url).toBe(inAws.url.replace('https://console.aws.amazon.com', 'http://127.0.0.1:4000'));
});

test('a template is taken from S3 over https alone, and its partition is known by its host', () => {
  expect(Object.values(templates).map(partitionOfTemplate)).toEqual(Object.keys(templates));
  expect(partitionOfTemplate('https://bucket.s3-us-gov-east-1.amazonaws.com/t.yaml')).toBe('aws-us-gov');
  expect(partitionOfTemplate('https://s3.amazonaws.com/bucket/t.yaml')).toBe('aws');
  for (const url of ['http://b.s3.amazonaws.com/t', 'https://example.com/t', 'https://s3.amazonaws.com.example.com/t', 'b/t', ''])
    expect(partitionOfTemplate(url), url).toBeNull();
});

function valuesOf(url: string): URLSearchParams {
  return new URLSearchParams(new URL(url).hash.split('?')[1]);
}

/** The resources that CloudFormation makes of the template and the link's values. */
function resolved(published: Template, url: string, { stream }: SetupGuide) {
  const given = [...valuesOf(url)]
    .filter(([name]) => name.startsWith('param_'))
    .map(([name, value]) => [name.slice('param_'.length), value]);
  expect(given.map(([name]) => name).sort()).toEqual(Object.keys(published.Parameters).sort());
  const { partition, region, accountId } = stream;
  return stackResources(published, Object.fromEntries(given), {
    partition,
    region,
    accountId,
    urlSuffix: dnsSuffix(partition as ServedPartition),
  });
}
