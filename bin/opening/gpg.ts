import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '@/lib/domain/result';

/** gpg, with the keys that it uses. Whoever opened it closes it. */
export type Gpg = { run: (args: string[], input: string | Uint8Array) => Result<Uint8Array, GpgFault>; close: () => void };

/** A private key file for this one run, and a file with its passphrase; without them gpg uses the keys and cards that it knows. */
export type OwnKey = { keyFile: string | null; passphraseFile: string | null };

export type GpgFault = { kind: 'gpg-missing' } | { kind: 'gpg-refused'; said: string };

/** The greatest message that the portal takes is smaller; whatever gives more is none, and gpg is ended. */
const bytesMax = 65_536;

/** gpg with its user's own keys and smart cards, or with one key file in a home of its own. */
export function openGpg({ keyFile, passphraseFile }: OwnKey): Result<Gpg, GpgFault> {
  const unattended = passphraseFile === null ? [] : ['--batch', '--pinentry-mode', 'loopback', '--passphrase-file', passphraseFile];
  if (keyFile === null) return ok({ run: (args, input) => runGpg([...unattended, ...args], input), close: () => undefined });
  return openHome([keyFile], unattended);
}

/** gpg in a home of its own that holds these key files and nothing else. */
export function openHome(keyFiles: readonly string[], options: readonly string[] = []): Result<Gpg, GpgFault> {
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  const close = () => {
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'], { stdio: 'ignore' });
    rmSync(home, { recursive: true, force: true });
  };
  const imported = runGpg(['--homedir', home, '--batch', ...options, '--import', '--', ...keyFiles], '');
  if (imported.ok) return ok({ run: (args, input) => runGpg(['--homedir', home, ...options, ...args], input), close });
  close();
  return imported;
}

/**
 * Decrypts into this process alone: gpg writes what it has decrypted before it has checked it, so its output counts only once gpg has
 * ended well. The caller overwrites the bytes.
 */
export function decryptWith(gpg: Gpg, armored: string): Result<Uint8Array, GpgFault> {
  return gpg.run(['--decrypt'], armored);
}

export function textOfGpgFault(fault: GpgFault): string {
  if (fault.kind === 'gpg-missing') return 'gpg is not installed. Install GnuPG 2.2 or newer, or use open-sealed.html.';
  return `gpg did not end well: the message is damaged, or it is not for a key on this machine. It says:\n${fault.said}`;
}

function runGpg(args: readonly string[], input: string | Uint8Array): Result<Uint8Array, GpgFault> {
  const { status, stdout, stderr, error } = spawnSync('gpg', args, {
    input,
    maxBuffer: bytesMax,
    env: { ...process.env, GPG_TTY: process.env['GPG_TTY'] ?? terminal() },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return err({ kind: 'gpg-missing' });
  if (status === 0 && error === undefined) return ok(stdout);
  stdout?.fill(0);
  return err({ kind: 'gpg-refused', said: plainText(stderr?.toString('utf8') ?? '') });
}

/** Where gpg asks for a passphrase, as the message takes its standard input. */
function terminal(): string | undefined {
  const { status, stdout } = spawnSync('tty', { stdio: ['inherit', 'pipe', 'ignore'], encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Without control characters. */
function plainText(said: string): string {
  return said.replace(/[^\n\P{C}]/gu, '').trim();
}
