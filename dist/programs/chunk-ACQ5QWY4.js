import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/server/platform/live/announce-change.ts
var changeChannel = "portal_changed";
async function announceChange(tx, change) {
  await tx.$queryRaw`select pg_notify(${changeChannel}, ${JSON.stringify(change)})::text`;
}

export {
  announceChange
};
