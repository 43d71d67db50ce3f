import { doors, tryDoors } from '@/lib/room/try-doors';

// A worker that uses every door itself and says what came of it, for a test to run with and without the room's policy.
type Outcome = 'got through' | 'failed' | 'absent';

self.onmessage = async () => {
  const origin = self.location.origin;
  const outcomes: Record<string, Outcome> = {};
  for (const door of doors) outcomes[door.name] = await use(door.knock, `${origin}/open/${door.name}`);
  self.postMessage({ outcomes, firstOpen: await tryDoors(origin, 1_500) });
};

async function use(knock: (url: string) => unknown, url: string): Promise<Outcome> {
  try {
    const answer = await knock(url);
    return typeof answer === 'symbol' ? 'absent' : 'got through';
  } catch {
    return 'failed';
  }
}
