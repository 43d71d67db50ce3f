import { openOpeningRoom } from '@/lib/browser/opening-room';
import { openRoom } from '@/lib/browser/room';

declare global {
  var openRooms: { sealing: typeof openRoom; opening: typeof openOpeningRoom };
}

// What a test calls in the page: the product's own callers of the rooms, and one raw worker for what they would never say.
globalThis.openRooms = { sealing: openRoom, opening: openOpeningRoom };
