import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PolicyDocument } from '@/lib/domain/aws/stream-policy';
import { allGuideCases, egress, externalId, keyArnFor, principalFor } from '@/lib/domain/setup-guide/guide-cases';
import { cloudFormationTemplate } from '@/lib/domain/setup-guide/render-cloudformation';
import { consoleSteps } from '@/lib/domain/setup-guide/render-console';
import { guideFormats, renderGuide } from '@/lib/domain/setup-guide/render-guide';
import { renderPolicies } from '@/lib/domain/setup-guide/render-policies';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

const cases = allGuideCases();
const rendered = cases.map((one) => {
  const texts = Object.fromEntries(guideFormats.map((format) => [format, renderGuide(one.guide, format) ?? '']));
  return { ...one, texts, template: templateOf(one.guide) };
});

type Template = { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>; Outputs: Record<string, unknown> };

function templateOf(guide: SetupGuide): Template {
  return cloudFormationTemplate(guide) as Template;
}

describe(`over ${cases.length} combinations`, { timeout: 120_000 }, () => {
  test('the YAML reads back as the very template that was meant', () => {
    for (const { name, texts, template } of rendered.filter((_, index) => index % 7 === 0)) {
      expect(parse(texts['cloudformation'] ?? ''), name).toEqual(template);
    }
  });

  test('every rendering names the exact stream and never the account of the replaced document', () => {
    for (const { name, stream, texts } of rendered) {
      for (const format of ['cloudformation', 'terraform', 'cli', 'console', 'policy'])
        expect(texts[format], `${name} ${format}`).toContain(stream.arn);
      for (const text of Object.values(texts)) expect(text, name).not.toContain('373439459043');
    }
  });

  test('the policy allows PutRecord and PutRecords on the stream, the data key where the key is yours, and nothing else', () => {
    for (const { name, stream, form, texts } of rendered) {
      const policy: PolicyDocument = JSON.parse(texts['policy'] ?? '');
      const actions = policy.Statement.flatMap(({ Action }) => Action);
      const resources = policy.Statement.map(({ Resource }) => Resource);
      const own = form.encryption === 'cmk';
      expect(actions, name).toEqual(['kinesis:PutRecord', 'kinesis:PutRecords', ...(own ? ['kms:GenerateDataKey'] : [])]);
      expect(resources, name).toEqual([stream.arn, ...(own ? [keyArnFor(stream)] : [])]);
      expect(policy.Statement.every(({ Effect, Principal }) => Effect === 'Allow' && Principal === undefined)).toBe(true);
    }
  });

  test('the own key serves this stream alone: the encryption context names it, in the policy and in the key policy', () => {
    for (const { name, stream, guide, form } of rendered.filter((one) => one.form.encryption === 'cmk')) {
      const context = { 'kms:EncryptionContext:aws:kinesis:arn': stream.arn };
      expect(guide.policy.Statement[1]?.Condition?.['StringEquals'], name).toMatchObject(context);
      const [writer, readers] = guide.keyPolicyStatements;
      expect(writer).toMatchObject({
        Principal: { AWS: guide.writer.arn },
        Action: 'kms:GenerateDataKey',
        Condition: { StringEquals: context },
      });
      expect(readers === undefined).toBe(form.deliveries.length === 0);
    }
  });

  test('writes are held to addresses exactly where that was chosen', () => {
    for (const { name, guide, form } of rendered) {
      const condition = guide.policy.Statement[0]?.Condition;
      expect(condition, name).toEqual(form.onlyFromMicroshare ? { IpAddress: { 'aws:SourceIp': egress } } : undefined);
    }
  });

  test('a role trusts one principal with one external ID, in every rendering that makes it', () => {
    for (const { name, stream, texts, form } of rendered.filter(({ method }) => method === 'role')) {
      const trust: PolicyDocument = JSON.parse(texts['trust'] ?? '');
      expect(trust.Statement, name).toHaveLength(1);
      expect(trust.Statement[0]).toMatchObject({
        Effect: 'Allow',
        Principal: { AWS: form.trust === 'by-arn' ? principalFor(stream) : principalFor(stream).replace(/:role\/.*/, ':root') },
        Action: 'sts:AssumeRole',
      });
      expect(trust.Statement[0]?.Condition, name).toEqual({
        StringEquals: { 'sts:ExternalId': externalId },
        ...(form.trust === 'by-arn' ? {} : { ArnEquals: { 'aws:PrincipalArn': principalFor(stream) } }),
      });
      for (const format of ['cloudformation', 'terraform', 'cli', 'console']) {
        expect(texts[format], `${name} ${format}`).toContain(externalId);
        expect(texts[format], `${name} ${format}`).toContain(principalFor(stream));
      }
    }
  });

  test('with keys there is no trust to anyone, and no template holds a key or gives console access', () => {
    for (const { name, texts, guide } of rendered.filter(({ method }) => method === 'keys')) {
      expect(renderGuide(guide, 'trust'), name).toBeNull();
      expect(texts['cloudformation'], name).not.toMatch(/AWS::IAM::AccessKey|LoginProfile/);
      expect(texts['terraform'], name).not.toMatch(/aws_iam_access_key|login_profile/);
      expect(texts['cli'], name).not.toMatch(/create-login-profile/);
      expect(texts['cli']?.split('\n').filter((line) => line.includes('create-access-key'))).toHaveLength(1);
      // The CLI's default output may be text or a table; the portal asks for the JSON.
      const commands = Object.values(texts).flatMap((text) => text?.match(/aws iam create-access-key .*/g) ?? []);
      expect(commands.length, name).toBeGreaterThan(0);
      for (const command of commands) expect(command, name).toContain('--output json');
    }
  });

  test('the template, the module and the script carry the very policies that the policy tab shows', () => {
    for (const { name, guide, texts, template } of rendered) {
      const documents = JSON.stringify(template);
      for (const { part, json } of renderPolicies(guide).filter(({ part }) => part !== 'key-policy')) {
        expect(documents, `${name} ${part}`).toContain(JSON.stringify(JSON.parse(json)));
      }
      expect(texts['cli']).toContain(JSON.stringify(guide.policy, null, 2));
      for (const { Sid } of guide.policy.Statement) expect(texts['terraform']).toContain(`"${Sid}"`);
    }
  });

  test('a stream is made only where that was chosen, always encrypted', () => {
    for (const { name, form, texts, template } of rendered) {
      const made = form.stream !== 'use';
      expect('Stream' in template.Resources, name).toBe(made);
      expect(texts['terraform']?.includes('"aws_kinesis_stream"'), name).toBe(made);
      expect(texts['cli']?.includes('create-stream'), name).toBe(made);
      if (!made) continue;
      expect(template.Resources['Stream']?.Properties['StreamEncryption']).toMatchObject({ EncryptionType: 'KMS' });
      expect(texts['terraform']).toContain('encryption_type  = "KMS"');
      expect(texts['cli']).toContain('start-stream-encryption');
      expect('ShardCount' in (template.Resources['Stream']?.Properties ?? {})).toBe(form.stream === 'provisioned');
    }
  });

  test('Firehose has a role of its own that only Firehose assumes, and the writer never gets it', () => {
    for (const { name, guide, form } of rendered) {
      expect(
        guide.deliveries.map((delivery) => delivery.name),
        name,
      ).toEqual(['plant-floor-to-s3', 'plant-floor-to-s3-2'].slice(0, form.deliveries.length));
      for (const delivery of guide.deliveries) {
        expect(delivery.roleName).not.toBe(guide.writer.name);
        expect(delivery.trust.Statement[0]).toMatchObject({ Principal: { Service: 'firehose.amazonaws.com' } });
        expect(JSON.stringify(delivery.policy)).not.toMatch(/PutRecord|"\*"|s3:\*/);
      }
    }
  });

  test('a new bucket is private, encrypted and reached by TLS only; an existing one is not touched', () => {
    for (const { name, form, texts, template } of rendered) {
      const made = form.deliveries.filter(({ newBucket }) => newBucket).length;
      const buckets = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::S3::Bucket');
      expect(buckets, name).toHaveLength(made);
      for (const { Properties } of buckets) {
        expect(Object.values(Properties['PublicAccessBlockConfiguration'] as Record<string, boolean>)).toEqual([true, true, true, true]);
        expect(Properties).toHaveProperty('BucketEncryption');
      }
      for (const kind of [
        '"aws_s3_bucket"',
        '"aws_s3_bucket_public_access_block"',
        '"aws_s3_bucket_server_side_encryption_configuration"',
        '"aws_s3_bucket_policy"',
      ]) {
        expect(texts['terraform']?.split(`resource ${kind}`).length, `${name} ${kind}`).toBe(made + 1);
      }
      expect(texts['cli']?.includes('create-bucket'), name).toBe(made > 0);
    }
  });

  test('ARNs, hosts and links stay in the stream’s partition', () => {
    for (const { name, stream, guide, texts } of rendered) {
      for (const [format, text] of Object.entries(texts)) {
        const partitions = new Set([...text.matchAll(/arn:(aws[a-z-]*):/g)].map(([, partition]) => partition));
        expect([...partitions], `${name} ${format}`).toEqual(text === '' ? [] : [stream.partition]);
      }
      const domains = {
        aws: 'console.aws.amazon.com',
        'aws-cn': 'console.amazonaws.cn',
        'aws-us-gov': 'console.amazonaws-us-gov.com',
        'aws-eusc': 'console.amazonaws-eusc.eu',
      };
      for (const { url } of consoleSteps(guide)) {
        expect(new URL(url).hostname, name).toBe(Object.entries(domains).find(([partition]) => partition === stream.partition)?.[1]);
        expect(new URL(url).searchParams.get('region')).toBe(stream.region);
      }
    }
  });

  test('names fit IAM and differ from one another', () => {
    for (const { name, guide } of rendered) {
      const names = [guide.writer.name, ...guide.deliveries.map(({ roleName }) => roleName)];
      expect(new Set(names).size, name).toBe(names.length);
      for (const one of names) expect(one).toMatch(/^[\w+=,.@-]{1,64}$/);
    }
  });

  test('the script stops at the first failure, checks the account and says how to undo', () => {
    for (const { name, stream, texts } of rendered) {
      expect(texts['cli']?.startsWith('#!/usr/bin/env bash\n'), name).toBe(true);
      expect(texts['cli']).toContain('\nset -euo pipefail\n');
      expect(texts['cli']).toContain(`account='${stream.accountId}'\n`);
      expect(texts['cli']).toMatch(/undo {4}takes away/);
    }
  });
});
