import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Setting } from '@/lib/server/platform/settings/setting';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';
import { instructionsOf } from './deployment/containerfile';

/** Images and clusters are not run here: what their files say is held against the release and the list of settings. */
type Service = { environment?: Record<string, string>; image: string; read_only?: boolean; cap_drop?: string[]; entrypoint?: string[] };
type Compose = { services: Record<string, Service>; secrets: Record<string, { file: string }> };
type Resource = { kind: string; metadata: { name: string }; data?: Record<string, string>; spec?: unknown };

const known: Setting[] = Object.values(settingsTable);
const names = new Set(known.flatMap(({ name }) => [name, `${name}_FILE`]));
const required = known.filter((setting) => setting.required !== undefined).map(({ name }) => name);
const compose = parse(read('deploy/compose.yaml'), { merge: true }) as Compose;
const image = instructionsOf(read('Containerfile'));
const portals = Object.entries(compose.services).filter(([, service]) => service.image.includes('PORTAL_IMAGE'));
const resources = yamlFiles('deploy/kubernetes').flatMap((path) => parseAllDocuments(read(path)).map((each) => each.toJS() as Resource));
const units = ['portal.service', 'portal-migrate.service'].map((name) => ({ name, ...unit(read(`deploy/systemd/${name}`)) }));

describe('every setting that is named exists, and none that a portal needs is missing', () => {
  test('in the image', () => {
    for (const name of Object.keys(image.environment)) expect([...names, 'NODE_ENV']).toContain(name);
  });

  test.each(portals)('in compose.yaml, of %s', (_, { environment = {} }) => {
    for (const name of Object.keys(environment)) expect(names).toContain(name);
    expect(missing({ ...image.environment, ...environment })).toEqual([]);
  });

  test('in Kubernetes, of settings and secrets together', () => {
    const settings = Object.keys(resources.find(({ kind }) => kind === 'ConfigMap')?.data ?? {});
    const secrets =
      read('deploy/kubernetes/settings.yaml')
        .match(/^#.*/gm)
        ?.join(' ')
        .match(/\b[A-Z]+_[A-Z_]+\b/g) ?? [];
    for (const name of [...settings, ...secrets]) expect(names).toContain(name);
    expect(
      missing(Object.fromEntries([...Object.keys(image.environment), ...settings, ...secrets].map((name) => [name, 'given']))),
    ).toEqual([]);
  });

  test('in the units of systemd', () => {
    const example = Object.fromEntries(
      read('deploy/systemd/portal.env.example')
        .trim()
        .split('\n')
        .map((line) => line.split('=', 2)),
    );
    for (const { environment } of units)
      for (const name of Object.keys({ ...example, ...environment })) expect([...names, 'NODE_ENV']).toContain(name);
    expect(missing({ ...example, ...units[0]?.environment })).toEqual([]);
  });
});

test('the image runs what the release holds, as a user that is not root, and its health check is a verb of the command', () => {
  expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(image.copies).toContainEqual(['--from=build', '/build/dist', '/portal']);
  expect(image.entrypoint).toEqual(['node', '/portal/start.js']);
  expect(image.health.slice(0, 2)).toEqual(['node', '/portal/portal.js']);
  expect(existsSync(`bin/verbs/${image.health[2]}.ts`)).toBe(true);
});

test('the image is built from no file that git does not keep', () => {
  const ignored = read('.dockerignore').split('\n');
  for (const line of read('.gitignore').trim().split('\n')) expect(ignored).toContain(line.replace(/^\//, '').replace(/^\*\./, '**/*.'));
  expect(ignored).toContain('.git');
});

test.each(portals)('compose.yaml closes %s, and reads only secrets that it makes', (_, service) => {
  expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  const made = read('deploy/make-secrets.sh');
  for (const { file } of Object.values(compose.secrets)) expect(made).toContain(file.replace('./secrets/', ''));
});

test('Kubernetes starts the image as it says itself, asks paths that exist, and lets a node go in time', () => {
  const deployment = JSON.stringify(resources.find(({ kind }) => kind === 'Deployment')?.spec);
  for (const [, path = ''] of deployment.matchAll(/"path":"([^"]+)"/g)) expect(existsSync(join('app', path, 'route.ts')), path).toBe(true);
  expect(deployment).toContain(`"containerPort":${image.environment['PORT']}`);
  expect(deployment).toContain(`"runAsUser":${image.user.split(':')[0]}`);
  expect(deployment).toContain('"readOnlyRootFilesystem":true');
  const kinds = resources.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['Deployment', 'Job', 'PodDisruptionBudget', 'NetworkPolicy', 'Service', 'Ingress']));
  for (const folder of ['deploy/kubernetes', 'deploy/kubernetes/migration']) {
    const listed = (parse(read(`${folder}/kustomization.yaml`)) as { resources: string[] }).resources;
    const present = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml');
    expect([...listed].sort()).toEqual(present.sort());
  }
});

test('every credential that a unit names is loaded by it', () => {
  for (const { name, environment, credentials } of units) {
    const used = Object.values(environment).flatMap((value) => (value.startsWith('%d/') ? [value.slice(3)] : []));
    expect(used.sort(), name).toEqual(credentials.sort());
  }
});

function missing(environment: Record<string, string>): string[] {
  return required.filter((name) => !environment[name] && !environment[`${name}_FILE`]);
}

function unit(text: string): { environment: Record<string, string>; credentials: string[] } {
  const pairs = [...text.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return {
    environment: Object.fromEntries(pairs),
    credentials: [...text.matchAll(/^LoadCredential=([\w-]+):/gm)].map(([, name = '']) => name),
  };
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('kustomization.yaml'))
    .map((name) => join(folder, name));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
