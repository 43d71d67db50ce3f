import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { emptyWorld, type World } from './world';

/** Reads the world from its file; an empty one when there is no file. */
export async function readWorld(path: string): Promise<World> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? emptyWorld() : worldOf(text);
}

/** Keeps a world in a file: `changed` writes it soon, `saved` waits until what is known now is on the disk. */
export type WorldKeeper = { changed(): void; saved(): Promise<void> };

/** A keeper that writes whole files and renames them, so that no reader and no crash sees half a world. */
export function keepWorld(world: World, path: string): WorldKeeper {
  let wanted = 0;
  let written = 0;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (written < wanted) {
      const upTo = wanted;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, JSON.stringify(world), { mode: 0o600 });
      await rename(`${path}.new`, path);
      written = upTo;
    }
  };
  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    changed: () => {
      wanted += 1;
      start().catch((error: unknown) => console.error('the state file cannot be written', error));
    },
    saved: async () => {
      wanted += 1;
      while (written < wanted) await start();
    },
  };
}

/** The file is only ever written by `keepWorld`, from a World. */
function worldOf(text: string): World {
  const world = JSON.parse(text) as World;
  return { ...world, switches: { ...emptyWorld().switches, ...world.switches } };
}
