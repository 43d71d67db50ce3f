import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is installed. */
export function hasProgram(name: string, ask = '--version'): boolean {
  return spawnSync(name, [ask], { stdio: 'ignore' }).status === 0;
}

export type Gpg = {
  home: string;
  /** Runs gpg; throws with its own words unless it ends well. */
  run: (args: string[], input?: string | Buffer) => Buffer;
  /** Whether gpg ends well; what it wrote is dropped. */
  accepts: (args: string[], input: string | Buffer) => boolean;
  close: () => void;
};

/** GnuPG with a home of its own, so that nothing of this machine's keys or settings plays a part. */
export function makeGpg(passphrase = ''): Gpg {
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  const passphraseFile = join(home, 'passphrase');
  writeFileSync(passphraseFile, passphrase, { mode: 0o600 });
  // Without a count gpg's agent takes a second of a core to choose how slowly it locks a key that it keeps.
  writeFileSync(join(home, 'gpg-agent.conf'), 's2k-count 65536\n');
  const call = (args: string[], input?: string | Buffer) =>
    spawnSync('gpg', ['--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase-file', passphraseFile, ...args], {
      input,
      env: { ...process.env, GNUPGHOME: home },
      maxBuffer: 64 * 1_024 * 1_024,
    });
  return {
    home,
    run: (args, input) => {
      const { status, stdout, stderr } = call(args, input);
      if (status !== 0) throw new Error(`gpg ${args.join(' ')} ended with ${status}: ${stderr}`);
      return stdout;
    },
    accepts: (args, input) => call(args, input).status === 0,
    close: () => {
      spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
      rmSync(home, { recursive: true, force: true });
    },
  };
}
