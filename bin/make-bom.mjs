import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The packages of a release as CycloneDX, from `npm sbom`, with the commit's date and a serial number that follows from the content. */
export function makeBom({ date }) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'optional', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr.trim().split('\n').at(-1)}`);
  const bom = JSON.parse(stdout);
  delete bom.serialNumber;
  // npm takes the folder's name.
  bom.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  bom.metadata.timestamp = date.toISOString();
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  // A UUID of version 8, whose bits are the maker's to choose (RFC 9562).
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { ...bom, serialNumber: `urn:uuid:${uuid}` };
}

/** Names, versions and licence texts of the same packages, and of the fonts, in one text. */
export function licences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installed = Object.entries(packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional);
  return installed.map(([path, { version, license }]) => textOf(path, version, license)).join(`\n${'-'.repeat(80)}\n`);
}

function textOf(path, version, license) {
  const folder = join(root, path);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)/i.test(entry.name)).map(({ name }) => name);
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return [`${path.replace(/^.*node_modules\//, '')} ${version} (${license ?? 'see its text'})`, ...texts].join('\n\n').concat('\n');
}
