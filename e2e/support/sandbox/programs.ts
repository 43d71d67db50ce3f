import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, makeGpg } from './gpg-home';

/** An OpenPGP program other than ours. Keys are armored and unlocked; `open` is null when the program refuses the message. */
export type Program = {
  name: 'gpg' | 'sq' | 'rnp';
  isThere: boolean;
  seal: (publicKey: string, content: Uint8Array) => string;
  open: (privateKey: string, armored: string) => Buffer | null;
};

export const programs: readonly Program[] = [
  { name: 'gpg', isThere: hasProgram('gpg'), seal: sealByGpg, open: openByGpg },
  { name: 'sq', isThere: hasProgram('sq'), seal: sealBySq, open: openBySq },
  { name: 'rnp', isThere: hasProgram('rnp'), seal: sealByRnp, open: openByRnp },
];

function sealByGpg(publicKey: string, content: Uint8Array): string {
  const gpg = makeGpg();
  try {
    writeFileSync(join(gpg.home, 'recipient.asc'), publicKey);
    const options = ['--no-options', '--rfc4880', '--armor', '-z', '0', '--no-encrypt-to', '--trust-model', 'always'];
    return gpg.run([...options, '--encrypt', '-f', join(gpg.home, 'recipient.asc')], Buffer.from(content)).toString();
  } finally {
    gpg.close();
  }
}

function openByGpg(privateKey: string, armored: string): Buffer | null {
  const gpg = makeGpg();
  try {
    gpg.run(['--import'], privateKey);
    return gpg.accepts(['--decrypt'], armored) ? gpg.run(['--decrypt'], armored) : null;
  } finally {
    gpg.close();
  }
}

function sealBySq(publicKey: string, content: Uint8Array): string {
  return inPlace({ 'key.asc': publicKey }, (place) =>
    ended('sq', ['encrypt', '--compression', 'none', '--recipient-cert', join(place, 'key.asc')], content).toString(),
  );
}

function openBySq(privateKey: string, armored: string): Buffer | null {
  return inPlace({ 'key.asc': privateKey }, (place) => {
    const { status, stdout } = spawnSync('sq', ['decrypt', '--recipient-key', join(place, 'key.asc')], { input: armored });
    return status === 0 ? stdout : null;
  });
}

function sealByRnp(publicKey: string, content: Uint8Array): string {
  return inPlace({ 'key.asc': publicKey, content }, (place) => {
    const output = join(place, 'sealed.asc');
    const from = ['--homedir', place, '--keyfile', join(place, 'key.asc'), '-r', fingerprintOf(publicKey, place)];
    ended('rnp', [...from, '-e', '-z', '0', '--armor', '--output', output, join(place, 'content')]);
    return readFileSync(output, 'utf8');
  });
}

function openByRnp(privateKey: string, armored: string): Buffer | null {
  return inPlace({ 'key.asc': privateKey, 'sealed.asc': armored }, (place) => {
    const output = join(place, 'opened');
    const from = ['--homedir', place, '--keyfile', join(place, 'key.asc'), '--notty', '--password', ''];
    const { status } = spawnSync('rnp', [...from, '-d', '--output', output, join(place, 'sealed.asc')]);
    return status === 0 ? readFileSync(output) : null;
  });
}

function fingerprintOf(publicKey: string, place: string): string {
  const listed = ended('rnpkeys', ['--homedir', place, '--import', join(place, 'key.asc')]).toString();
  const found = /\b[0-9a-f]{40}\b/.exec(listed)?.[0];
  if (found === undefined) throw new Error(`rnpkeys did not say the fingerprint of ${publicKey.slice(0, 40)}`);
  return found;
}

/** Runs in a folder of its own that holds these files. */
export function inPlace<Value>(files: Record<string, string | Uint8Array>, act: (place: string) => Value): Value {
  const place = mkdtempSync(join(tmpdir(), 'openpgp-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content, { mode: 0o600 });
    return act(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What a program wrote; throws unless it ended well. */
export function ended(program: string, args: string[], input?: Uint8Array | string): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { input });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
