import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { allGuideCases } from '@/lib/domain/setup-guide/guide-cases';
import { renderPublishedTemplate } from '@/lib/domain/setup-guide/published-template';
import { cloudFormationTemplate } from '@/lib/domain/setup-guide/render-cloudformation';

/** As much of AWS's resource schemas as the check below reads. */
type Schema =
  | { type: 'string'; allowedValues?: string[]; pattern?: string }
  | { type: 'integer' | 'number' | 'boolean' | 'json' | 'tag' | 'null' | 'date-time' }
  | { type: 'array' | 'map'; element: Schema }
  | { type: 'ref'; reference: { $ref: string } }
  | { type: 'union'; types: Schema[] };
type Shape = { properties: Record<string, { type: Schema; required?: boolean }> };
type Template = { Resources: Record<string, { Type: string; Properties: unknown }> };

const schemas = loadAwsServiceSpecSync();

test('every resource of every template has the properties that AWS’s schema knows, of their types, and all that it requires', () => {
  const seen = new Set<string>();
  for (const { name, guide } of allGuideCases()) {
    const template = cloudFormationTemplate(guide) as Template;
    expect(faultsOf(template), name).toEqual([]);
    for (const { Type } of Object.values(template.Resources)) seen.add(Type);
  }
  expect([...seen].sort()).toEqual([
    'AWS::IAM::Group',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::Kinesis::Stream',
    'AWS::KinesisFirehose::DeliveryStream',
    'AWS::S3::Bucket',
    'AWS::S3::BucketPolicy',
  ]);
});

test('the template to publish fits the schemas too', () => {
  expect(faultsOf(parse(renderPublishedTemplate()))).toEqual([]);
});

test('the check itself notices a property that is unknown, missing or of another type', () => {
  const faults = faultsOf({
    Resources: {
      One: {
        Type: 'AWS::Kinesis::Stream',
        Properties: { Nmae: 'x', ShardCount: 'two', StreamEncryption: { EncryptionType: 'AES', KeyId: 'k' } },
      },
      Two: { Type: 'AWS::IAM::Role', Properties: {} },
    },
  });
  expect(faults).toEqual([
    'One.Nmae is unknown',
    'One.ShardCount is no integer',
    'One.StreamEncryption.EncryptionType is none of KMS',
    'Two.AssumeRolePolicyDocument is missing',
  ]);
});

function faultsOf(template: Template): string[] {
  return Object.entries(template.Resources).flatMap(([name, { Type, Properties }]) => {
    const shape = schemas.lookup('resource', 'cloudFormationType', 'equals', Type)[0] as Shape | undefined;
    return shape === undefined ? [`${name}: there is no ${Type}`] : faultsInShape(name, Properties, shape);
  });
}

function faultsInShape(path: string, value: unknown, { properties }: Shape): string[] {
  if (!isObject(value)) return [`${path} is no object`];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  const missing = Object.entries(properties).filter(([name, property]) => property.required === true && !Object.hasOwn(value, name));
  return [
    ...unknown.map((name) => `${path}.${name} is unknown`),
    ...missing.map(([name]) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const property = properties[name];
      return property === undefined ? [] : faultsIn(`${path}.${name}`, inner, property.type);
    }),
  ];
}

function faultsIn(path: string, value: unknown, schema: Schema): string[] {
  if (isIntrinsic(value)) return [];
  switch (schema.type) {
    case 'string':
      if (typeof value !== 'string') return [`${path} is no string`];
      return schema.allowedValues === undefined || schema.allowedValues.includes(value)
        ? []
        : [`${path} is none of ${schema.allowedValues.join(', ')}`];
    case 'integer':
      return Number.isSafeInteger(value) ? [] : [`${path} is no integer`];
    case 'number':
      return typeof value === 'number' ? [] : [`${path} is no number`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
    case 'tag':
      return isObject(value) && Object.keys(value).join() === 'Key,Value' ? [] : [`${path} is no tag`];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => faultsIn(`${path}.${index}`, item, schema.element))
        : [`${path} is no list`];
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) => faultsIn(`${path}.${key}`, item, schema.element))
        : [`${path} is no map`];
    case 'ref':
      return faultsInShape(path, value, schemas.get('typeDefinition', schema.reference.$ref) as unknown as Shape);
    case 'union': {
      const tries = schema.types.map((type) => faultsIn(path, value, type));
      return tries.find((faults) => faults.length === 0) ?? tries[0] ?? [];
    }
    case 'json':
    case 'null':
    case 'date-time':
      return [];
  }
}

function isIntrinsic(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 1 && /^(Ref|Fn::\w+)$/.test(Object.keys(value)[0] ?? '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
