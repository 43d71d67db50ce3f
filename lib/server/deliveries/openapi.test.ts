import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { canonicalSealedJson } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { accessesInput, deliveriesInput } from '@/lib/wire/delivery-inputs';

type Schema = { properties?: Record<string, Schema>; [key: string]: unknown };
type Operation = {
  parameters?: { name: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { example: unknown } } };
};
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

const document = parse(readFileSync('docs/openapi.yaml', 'utf8')) as Document;

test('docs/openapi.yaml has every route under /api/deliveries with its methods, and no other', () => {
  const files = readdirSync('app/api/deliveries', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'));
  const routes = files.map((file): [string, string[]] => {
    const path = join('/api/deliveries', file).replace(/\/route\.ts$/, '');
    const source = readFileSync(join('app/api/deliveries', file), 'utf8');
    return [path, [...source.matchAll(/export (?:async )?function ([A-Z]+)\b/g)].map(([, method = '']) => method.toLowerCase())];
  });
  expect(routes.length).toBeGreaterThan(1);
  expect(Object.fromEntries(Object.entries(document.paths).map(([path, methods]) => [path, Object.keys(methods)]))).toEqual(
    Object.fromEntries(routes),
  );
});

test('a report is described exactly as the route takes it', () => {
  expect(bare(document.components.schemas['Report'])).toEqual(schemaOf(deliveriesInput));
});

test('the query of accesses is described exactly as the route takes it', () => {
  const described = document.paths['/api/deliveries/accesses']?.['get']?.parameters ?? [];
  expect(Object.fromEntries(described.map(({ name, schema }) => [name, schema]))).toEqual(schemaOf(accessesInput).properties);
});

test('the example of a report is one that the route takes', () => {
  const example = document.paths['/api/deliveries']?.['post']?.requestBody?.content['application/json'].example;
  expect(deliveriesInput.safeParse(example).error).toBeUndefined();
});

test('what the command of `portal open --to-command` reads is described exactly as it is written', () => {
  const described = z.fromJSONSchema(document.components.schemas['OpenedAccess'] as Parameters<typeof z.fromJSONSchema>[0]);
  const common = { onboardingId: 'o', customer: 'c', streamArn: 's', testRunId: null, sealedAt: 't' };
  const keys = { kind: 'keys', accessKeyId: 'AKIA', secret: Secret.ofText('made up') } as const;
  const role = { kind: 'role', roleArn: 'arn', externalId: 'onb' } as const;
  for (const access of [keys, role]) {
    expect(described.safeParse(JSON.parse(canonicalSealedJson({ ...common, access }))).error).toBeUndefined();
  }
  expect(described.safeParse({ version: 1 }).success).toBe(false);
});

function schemaOf(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest as Schema;
}

/** Without the words for people. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(key === 'description' && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}
